import Disclosure
import Indicators
import Workforce

/// What codes are called on a page.
enum Words {
    /// `care-group` as a reader says it.
    static func dimension(_ id: String) -> String {
        let words = Spelling.words(id)
        return words.prefix(1).uppercased() + words.dropFirst()
    }

    /// `1.51`, `14.5%`, `6.3 points`.
    static func figure(_ value: Double, _ kind: Finding.Kind) -> String {
        switch kind {
        case .ratio: Figures.ratio(value)
        case .share: "\(Figures.percent(value))%"
        case .difference: "\(Figures.percent(value)) points"
        }
    }

    /// `1.20 to 1.93`, with a unit only where it is a sign.
    static func interval(_ interval: Finding.ConfidenceInterval, _ kind: Finding.Kind) -> String {
        let figure = { (value: Double) in
            kind == .difference ? Figures.percent(value) : Words.figure(value, kind)
        }
        guard let high = interval.high else { return "\(figure(interval.low)) or more" }
        return "\(figure(interval.low)) to \(figure(high))"
    }

    static func level(_ interval: Finding.ConfidenceInterval) -> String {
        "\(Figures.fixed(interval.level * 100, decimals: 0))% interval"
    }

    /// Text out of a user's file: what a page cannot hold is shown as a mark.
    static func shown(_ text: String) -> String {
        String(
            String.UnicodeScalarView(
                text.unicodeScalars.map { scalar in
                    switch scalar.value {
                    case 0x20...0x7E, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: scalar
                    default: "\u{FFFD}"
                    }
                }))
    }
}

extension Audience {
    /// Who it is, and what they see.
    var words: String {
        switch self {
        case .analyst: "Analyst"
        case .submission: "National submission"
        case .board: "Board"
        case .unitLead: "Unit lead"
        case .network: "Staff network"
        case .public: "Public"
        }
    }
}

extension Finding {
    /// `about 1.51`; `No number` where there is none.
    var valueWords: String {
        guard let value else { return "No number" }
        return (isAbout ? "about " : "") + Words.figure(value, kind)
    }

    var intervalWords: String? { interval.map { Words.interval($0, kind) } }

    /// What the number sets against what, in a line under it.
    func comparisonWords(_ labels: GroupLabels) -> String {
        let compared = part.flatMap { $0.dimension == "ethnic-category" ? $0.label : nil } ?? labels.bme
        let isWhiteFirst = definition.orientation == .whiteToBME
        let (first, second) = isWhiteFirst ? (labels.white, compared) : (compared, labels.white)
        return switch definition.measure {
        case .likelihood: "\(first) ÷ \(second) likelihood"
        case .progression: "\(first) ÷ \(second) progression"
        case .experience: "\(first) less \(second)"
        case .share: "\(compared) share"
        case .representation: "\(compared) share less their share of the workforce"
        }
    }
}
