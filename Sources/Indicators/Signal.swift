/// How large a difference is and how certain: two things that are never mixed. Nil where there is no number.
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
    /// What can be said for certain where true counts may give either size: the milder of two sizes on one side,
    /// and no difference where they point to different sides.
    func milder(_ other: Self) -> Self {
        if self == other { return self }
        let pair = Set([self, other])
        return pair == [.adverse, .large] ? .adverse : .inside
    }
}

extension Signal.Size {
    /// How large, in words that blame nobody.
    package var words: String {
        switch self {
        case .inside: "Within the expected range"
        case .adverse: "Adverse"
        case .large: "Adverse, large"
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
