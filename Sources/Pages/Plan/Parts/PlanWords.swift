import Indicators
import Plans
import Workforce

/// Words that several pages of the plan use.
enum PlanWords {
    /// `1 action`, `1,204 actions`
    static func count(_ number: Int, _ one: String, _ many: String? = nil) -> String {
        "\(Figures.count(number)) \(number == 1 ? one : many ?? one + "s")"
    }

    /// Cut after a whole word, with an ellipsis.
    static func cut(_ text: String, atMost limit: Int) -> String {
        guard text.count > limit else { return text }
        let head = text.prefix(limit)
        let end = head.lastIndex(of: " ") ?? head.endIndex
        return head[..<end] + "…"
    }

    static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    /// When an action is due, for a list.
    static func due(_ due: DueDate) -> String {
        guard due.kind != .none else { return due.text.map { "No date: “\(Words.line($0))”" } ?? "No date" }
        let words = due.canonicalText
        return words.isEmpty ? "No date" : capitalised(Words.line(words))
    }

    /// What kind of a date it is, as a sentence.
    static func explanation(of due: DueDate) -> String {
        if due.isFixedNationally { return "This date is set by NHS England and cannot be moved here." }
        if due.isStart { return "The plan says when the work begins, and not when it ends." }
        let rough = due.isApproximate ? " The plan gives it only roughly." : ""
        switch due.kind {
        case .date: return "It is due on this day.\(rough)"
        case .month: return "It is due by the end of the month.\(rough)"
        case .quarter: return "It is due by the end of the period.\(rough)"
        case .financialYear: return "It is due by the end of the year.\(rough)"
        case .ongoing: return "It goes on, with no end set."
        case .started: return "The plan says that it has begun, and sets no end."
        case .external: return "It waits for something that others do."
        case .none: return "The plan sets no date. Give it one, so that it can be followed."
        }
    }

    static func number(_ value: Double, _ unit: Unit) -> String {
        switch unit {
        case .percent: "\(Figures.percent(value))%"
        case .percentagePoints: "\(Figures.percent(value)) points"
        case .ratio: Figures.ratio(value)
        case .count: Figures.fixed(value, decimals: value == value.rounded() ? 0 : 1)
        case .text: Figures.percent(value)
        }
    }
}

extension ActionStatus {
    var word: String { PlanWords.capitalised(rawValue.replacing("-", with: " ")) }
}
