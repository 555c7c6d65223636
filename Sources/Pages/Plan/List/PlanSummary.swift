import Indicators
import Plans

/// The plan in one minute: how it is being delivered, whether it works, and what needs somebody’s hand.
struct PlanSummary: Sendable {
    /// One number that leads to what it counts.
    struct Fact: Sendable {
        let factCount: String
        let factWords: String
        let factLink: String?
    }

    let summarySentence: String
    let tallies: [RatingTally]
    let facts: [Fact]

    /// - Parameters:
    ///   - questions: readings that nobody has looked at yet.
    ///   - weaknesses: how many the linter found, by severity.
    init(_ items: [PlanItem], questions: Int, weaknesses: [LintSeverity: Int]) {
        let overdue = items.filter { $0.daysOver != nil }.count
        let done = items.filter { $0.delivery.rating == .complete }.count
        summarySentence =
            "\(PlanWords.count(items.count, "action")), \(Figures.count(done)) complete and "
            + "\(Figures.count(overdue)) overdue."
        tallies = [
            RatingTally("Delivery", hint: "Are we doing it?", items.map(\.delivery.rating)) {
                PlanChoice(delivery: $0).path
            },
            RatingTally("Impact", hint: "Is it working?", items.map(\.impact.rating)) { PlanChoice(impact: $0).path },
        ]
        facts = Self.facts(items, overdue, questions) + Self.weaknesses(weaknesses)
    }

    private static func facts(_ items: [PlanItem], _ overdue: Int, _ questions: Int) -> [Fact] {
        let leadless = items.filter { $0.action.leads.named.isEmpty }.count
        let dateless = items.filter { $0.action.due.kind == .none }.count
        return [
            fact(overdue, "overdue", SiteURL.planOverdue.path()),
            fact(leadless, "without a lead", PlanChoice(missing: .lead).path),
            fact(dateless, "without a date", PlanChoice(missing: .date).path),
            fact(questions, questions == 1 ? "open question" : "open questions", SiteURL.planQuestions.path()),
        ]
    }

    private static func weaknesses(_ counts: [LintSeverity: Int]) -> [Fact] {
        LintSeverity.allCases.reversed().map { severity in
            let count = counts[severity] ?? 0
            return fact(
                count, count == 1 ? severity.one : severity.many,
                SiteURL.planLint.path(query: [("severity", severity.rawValue)]))
        }
    }

    private static func fact(_ count: Int, _ words: String, _ link: String) -> Fact {
        Fact(factCount: Figures.count(count), factWords: words, factLink: count == 0 ? nil : link)
    }
}

extension LintSeverity {
    var one: String {
        switch self {
        case .problem: "problem in the text"
        case .warning: "warning on the text"
        case .advice: "piece of advice"
        }
    }

    var many: String {
        switch self {
        case .problem: "problems in the text"
        case .warning: "warnings on the text"
        case .advice: "pieces of advice"
        }
    }

    var word: String { PlanWords.capitalised(rawValue) }
}
