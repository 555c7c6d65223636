import Charts
import Indicators

/// A signal in shape and words; the two parts, how large and how certain, stand apart.
struct SignalView: Sendable {
    let shape: String
    let sizeWords: String
    let certaintyWords: String?
    let kindName: String

    /// Nil where there is a number and nothing to compare it with.
    init?(_ finding: Finding) {
        guard finding.hasSignal else { return nil }
        let marker = finding.marker
        (shape, kindName) = (SignalShape(marker).svg, marker.rawValue)
        (sizeWords, certaintyWords) = (finding.sizeWords, finding.signal.certainty?.words)
    }

    var text: String { [sizeWords, certaintyWords].compactMap { $0 }.joined(separator: "; ") }
}

extension Finding {
    /// There is something to say of size or certainty, if only that no number can be given.
    var hasSignal: Bool { value == nil || signal.size != nil || signal.certainty != nil }

    /// The shape that says what the signal says. A size beyond the range is only shown as such where it is clear.
    var marker: MarkerShape {
        guard value != nil else { return .dash }
        guard let size = signal.size else { return signal.certainty == nil ? .circle : .hollowDiamond }
        if size == .inside { return signal.certainty == .tooFew ? .hollowDiamond : .circle }
        guard signal.certainty == .clear else { return .hollowDiamond }
        return switch size {
        case .inside: .circle
        case .adverse: .triangleUp
        case .large: .doubleTriangleUp
        case .reverse: .triangleDown
        }
    }
}

extension MarkerShape {
    /// What the shape means wherever it stands.
    var meaning: String {
        switch self {
        case .circle: Signal.Size.inside.words
        case .triangleUp: "\(Signal.Size.adverse.words), \(Signal.Certainty.clear.words)"
        case .doubleTriangleUp: "\(Signal.Size.large.words), \(Signal.Certainty.clear.words)"
        case .triangleDown: "\(Signal.Size.reverse.words), \(Signal.Certainty.clear.words)"
        case .hollowDiamond: "Cannot be told from chance"
        case .dash: "No number"
        }
    }

    /// The key to the shapes that findings are drawn in, in one order.
    static func key(of findings: [Finding]) -> [MarkerMeaning] {
        let used = findings.filter(\.hasSignal).map(\.marker)
        return allCases.filter(used.contains).map { MarkerMeaning($0, $0.meaning) }
    }
}
