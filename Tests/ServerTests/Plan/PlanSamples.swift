import Plans
import Testing
import Workforce

@testable import Pages

/// A fictional plan for its pages.
struct PlanSamples {
    let today: Day
    let context: PlanContext
    let items: [PlanItem]

    /// - Parameter count: how many actions there are.
    init(_ count: Int = 12) throws {
        let today = try #require(Day(year: 2026, month: 11, day: 21))
        self.today = today
        context = PlanContext(
            title: "Plan & <b>goals</b>", years: "2026/27", document: "plan.docx", readAt: "2026-05-02T09:14:00Z",
            readBy: "analyst", today: today, names: Self.names)
        items = try (0..<count).map { try Self.item($0, today) }
    }

    static let names = PlanNames(
        indicators: (1...9).map { PlanNames.Entry(item: "\($0)", short: "Name \($0)", full: "Full name \($0)") },
        highImpactActions: (1...6).map { PlanNames.Entry(item: "\($0)", short: "High \($0)", full: "") })

    static func dues() throws -> [DueDate] {
        let march = try #require(PartialDate(year: 2026, month: 3, day: 31))
        let june = try #require(PartialDate(year: 2027, month: 6))
        return [
            DueDate(.date, end: march), DueDate(.month, end: june), DueDate(.quarter, end: june), DueDate(.ongoing),
            DueDate(.started, start: march), .none, DueDate(.date, end: march, isFixedNationally: true),
            DueDate(.external, waitsFor: "a national tool"), DueDate(.month, end: june, isStart: true),
        ]
    }

    private static func item(_ number: Int, _ today: Day) throws -> PlanItem {
        let dues = try dues()
        let due = dues[number % dues.count]
        let indicator = String(number % 8 + 1)
        let action = Action(
            key: "a.\(number)", ref: "\(number)", text: "Write letter \(number) to <ward> \(number % 3)",
            theme: "Theme \(number % 2)",
            links: number == 1 ? [] : [Link(.wres, indicator, .direct), Link(.wres, "2", .indirect)], due: due,
            leads: number % 4 == 3 ? Leads() : Leads(responsible: [Lead("Lead \(number % 3)", kind: .role)]))
        let rating = Rating.allCases[number % 5]
        return PlanItem(
            FollowedAction(action: action), delivery: Rated(rating: rating, reason: "\(rating.words): because."),
            impact: Rated(rating: .notRated, reason: "Not rated: nothing is known."),
            daysOver: due.deadline.flatMap { $0 < today ? today.days(since: $0) : nil },
            nextStep: "Goes to the forum on 1 December 2026.")
    }

    static let questions = [
        PlanQuestionsPage.Entry(
            id: "same-action@4", text: "Is it <b>one</b> action?", choices: ["One", "Two"], holds: 1, isOpen: true,
            line: 4, actionKey: "a.0"),
        PlanQuestionsPage.Entry(
            id: "heading@9", text: "Is it a heading?", choices: ["Yes", "No"], holds: 0, isOpen: false, line: 9,
            answeredBy: "analyst", answeredAt: "2026-05-02T09:14:00Z"),
    ]

    static let change = PlanChangeLine(
        at: "2026-05-02T09:14:00Z", by: "analyst", field: "due", before: "March 2026", after: "June 2026",
        reason: "<i>Late</i>")

    static let removed = PlanPage.Removed(key: "z.1", text: "An <b>old</b> action", at: "2026-05-02", by: "analyst")

    static func renderer() throws -> Renderer {
        try Renderer(organisation: "Test Trust", labelsNote: "A note.", showsImports: true)
    }

    static func read(_ page: some Page) throws -> PageReader { try PageReader(renderer().html(page)) }

    /// Two doubtful lines, one line without a place.
    func reading(_ difference: PlanDifference? = nil) -> PlanReadingPage.Reading {
        let question = Question(
            line: 4, code: "same-action", text: "One action?", choices: ["One", "Two"], assumed: 1, action: "a.0")
        let read = ReadPlan(
            plan: Plan(title: "Plan", actions: items.map(\.action)),
            accounting: Accounting(
                placed: [1: ["title"], 4: ["action a.0: text"]],
                unplaced: [UnplacedLine(line: 9, text: "page 3", reason: "A page number.")]),
            questions: [question])
        return PlanReadingPage.Reading(
            token: "t", document: "plan.docx", format: "Word document", read: read, difference: difference)
    }
}
