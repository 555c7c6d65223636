/// How large a difference is and how certain: two things that are never mixed. Nil where there is no number, where
/// there is nothing to compare it with, and, for the size, where protected counts may give one size or another.
package struct Signal: Hashable, Sendable {
    package enum Size: String, Sendable, CaseIterable {
        /// Inside the range that is treated as no difference.
        case inside
        /// Beyond it, against the group that the standard protects.
        case adverse
        /// Far beyond it.
        case large
        /// Beyond it the other way.
        case reverse
    }

    package enum Certainty: String, Sendable, CaseIterable {
        /// The interval leaves parity out.
        case clear
        /// The interval includes parity: this may be chance.
        case chance
        /// It includes parity, and there are too few people or events for it to do anything else.
        case tooFew = "too-few"
    }

    package let size: Size?
    package let certainty: Certainty?
}

extension SignalRules {
    /// - Parameter ratio: oriented so that above 1 is adverse.
    func size(ratio: Double) -> Signal.Size {
        if ratio > ratioLarge { return .large }
        if ratio > ratioHigh { return .adverse }
        return ratio < ratioLow ? .reverse : .inside
    }

    /// - Parameter points: percentage points, oriented so that above 0 is adverse.
    func size(points: Double) -> Signal.Size {
        if points > gapLarge { return .large }
        if points > gapAdverse { return .adverse }
        return points < -gapAdverse ? .reverse : .inside
    }
}

extension Signal.Size {
    /// What can be said where true counts may give any of these sizes: what is true of all of them, or nothing.
    static func holding(forAll sizes: [Self?]) -> Self? {
        switch Set(sizes) {
        case [.inside]: .inside
        case [.reverse]: .reverse
        case [.large]: .large
        case [.adverse], [.adverse, .large]: .adverse
        default: nil
        }
    }
}

extension Signal.Size {
    /// How large, in words that blame nobody.
    package var words: String {
        switch self {
        case .inside: "Within the expected range"
        case .adverse: "Adverse"
        case .large: "Strongly adverse"
        case .reverse: "The other way round"
        }
    }
}

extension Signal.Certainty {
    package var words: String {
        switch self {
        case .clear: "unlikely to be chance"
        case .chance: "cannot be told from chance"
        case .tooFew: "too few people to tell"
        }
    }
}

extension Finding {
    /// How large, in words, or why nothing is said of it.
    package var sizeWords: String {
        if value == nil { return "No number" }
        if let size = signal.size { return size.words }
        return isAbout && signal.certainty != nil ? "Cannot be told from rounded counts" : "Nothing to compare it with"
    }
}
