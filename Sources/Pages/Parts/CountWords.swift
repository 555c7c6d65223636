import Disclosure
import Indicators

/// A group's released counts in words.
struct CountWords: Sendable {
    /// `12`, `1 to 6`, or `Withheld`.
    let events: String
    let of: String
    /// `14.5%`, `about 14.5%`; empty where there is none.
    let percent: String
    let reason: String?

    init(_ pair: ReleasedPair) {
        switch pair {
        case .withheld(let why): (events, of, percent, reason) = ("Withheld", "Withheld", "", why)
        case .given(let part, let whole):
            events = Figures.count(low: part.low, high: part.high)
            of = Figures.count(low: whole.low, high: whole.high)
            let about = part.isExact && whole.isExact ? "" : "about "
            percent =
                whole.value > 0
                ? "\(about)\(Figures.percent(Double(part.value) / Double(whole.value) * 100))%" : ""
            reason = nil
        }
    }
}
