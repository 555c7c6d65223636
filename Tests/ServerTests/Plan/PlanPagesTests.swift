import Plans
import Testing
import Workforce

@testable import Pages

struct PlanPagesTests {
    /// Every page of the plan, filled.
    private static func pages() throws -> [(name: String, page: any Page)] {
        let plan = try PlanSamples()
        let (context, items) = (plan.context, plan.items)
        let views = PlanChoice.View.allCases.map {
            ("view \($0.rawValue)", PlanPage(context, items: items, choice: PlanChoice(view: $0)) as any Page)
        }
        let finding = LintFinding(
            code: "no-lead", severity: .problem, action: "a.0", line: 3, offendingText: "<i>words</i>",
            message: "Nobody leads.", mend: "Name a role.")
        let change = FieldChange(action: "a.0", field: .due, before: "March 2026", after: "June 2026")
        let difference = PlanDifference(added: [items[1].action], removed: [items[2].action], changed: [change])
        let year = try #require(FinancialYear(startYear: 2026))
        let entry = try CalendarEntry(
            id: "d", when: #require(PartialDate(year: 2026, month: 6)), kind: .deadline, title: "Due", detail: "Words",
            actions: ["a.0"])
        let step = Ladder.Step(holder: .forum, after: 0)
        return views + [
            ("filtered", PlanPage(context, items: items, choice: PlanChoice(delivery: .red, text: "letter"))),
            ("nothing found", PlanPage(context, items: items, choice: PlanChoice(text: "zebra"))),
            ("empty", PlanEmptyPage()), ("timeline", PlanTimelinePage(context, items: items, choice: PlanChoice())),
            ("timeline of nothing", PlanTimelinePage(context, items: [], choice: PlanChoice())),
            ("matrix", PlanMatrixPage(context, items: items, choice: PlanChoice())),
            ("overdue", PlanOverduePage(context, items: items)), ("none overdue", PlanOverduePage(context, items: [])),
            ("action", PlanActionPage(context, items[0], .init(weaknesses: [finding]))),
            ("fixed", PlanActionPage(context, items[6], .init(mistake: .init("Write a note.", form: "update")))),
            ("edit", PlanEditPage(items[0].action)),
            (
                "edit refused",
                PlanEditPage(
                    items[0].action, entered: ["text": "Mine"], mistake: "It was changed.", revision: 4,
                    changedMeanwhile: true)
            ),
            ("questions", PlanQuestionsPage(context, questions: PlanSamples.questions)),
            ("no questions", PlanQuestionsPage(context, questions: [])),
            ("with a history", PlanActionPage(context, items[0], .init(changes: [PlanSamples.change]))),
            ("with removed", PlanPage(context, items: items, choice: PlanChoice(), removed: [PlanSamples.removed])),
            ("import", PlanImportPage(context, limit: 20, waiting: "t")),
            ("first import", PlanImportPage(nil, mistake: "It has a password.", limit: 20)),
            ("reading", PlanReadingPage(plan.reading())),
            ("reading again", PlanReadingPage(plan.reading(difference))),
            ("lint", PlanLintPage(context, findings: [finding], rules: [], titles: ["a.0": "Write"])),
            (
                "escalations",
                PlanEscalationsPage(
                    context,
                    ladder: Ladder(steps: [step], from: .red, pause: 28, mostPauses: 1, moved: .continues), states: [],
                    events: [
                        EscalationEvent(
                            action: "a.0", kind: .step, day: plan.today, step: step, number: 1, to: ["Forum"],
                            reason: "Red.", asksGoToGreen: true)
                    ], titles: [:])
            ),
            (
                "calendar",
                PlanCalendarPage(context, year: year, years: [year], entries: [entry], forums: [])
            ),
            (
                "exports",
                PlanExportsPage(
                    context, layouts: [.init(id: "register", title: "Register", explanation: "All.")],
                    labels: ["BME"], label: "BME", note: "A note.")
            ),
        ]
    }

    @Test("a page of the plan can be read without seeing it")
    func canBeReadWithoutSeeingIt() throws {
        for (name, page) in try Self.pages() {
            let read = try PlanSamples.read(page)
            #expect(read.all("h1").count == 1 && read.all("script").isEmpty, "\(name)")
            #expect(Set(read.ids).count == read.ids.count, "\(name)")
            let references = read.elements.flatMap { element in
                ["for", "aria-labelledby", "aria-describedby"].compactMap { element.attributes[$0] }
                    .flatMap { $0.split(separator: " ").map(String.init) }
            }
            #expect(references.filter { !read.ids.contains($0) }.isEmpty, "\(name)")
            let anchors = read.links.filter { $0.hasPrefix("#") }.map { String($0.dropFirst()) }
            #expect(anchors.filter { !read.ids.contains($0) }.isEmpty, "\(name)")
        }
    }

    @Test("every field has a label, every table a caption and headed rows and columns")
    func fieldsAndTablesAreNamed() throws {
        for (name, page) in try Self.pages() {
            let read = try PlanSamples.read(page)
            let labels = Set(read.all("label").compactMap { $0.attributes["for"] })
            let inputs = read.all("input").filter { $0.attributes["type"] != "hidden" }
            let fields = inputs + read.all("select") + read.all("textarea")
            #expect(fields.allSatisfy { labels.contains($0.attributes["id"] ?? "") }, "\(name)")
            #expect(read.all("caption").count == read.all("table").count, "\(name)")
            #expect(read.all("th").allSatisfy { ["row", "col"].contains($0.attributes["scope"]) }, "\(name)")
            let charts = read.all("svg").filter { $0.attributes["role"] == "img" }
            #expect(read.all("desc").count == charts.count && read.all("table").count >= charts.count, "\(name)")
        }
    }

    @Test("headings do not skip a level")
    func headingsDoNotSkip() throws {
        for (name, page) in try Self.pages() {
            let levels = try PlanSamples.read(page).elements.compactMap { element in
                element.name.count == 2 && element.name.hasPrefix("h") ? Int(element.name.suffix(1)) : nil
            }
            #expect(zip(levels, levels.dropFirst()).allSatisfy { $1 <= $0 + 1 }, "\(name)")
        }
    }

    @Test("what stood in a document is text and never markup")
    func wordsAreText() throws {
        for (name, page) in try Self.pages() {
            let html = try PlanSamples.renderer().html(page)
            #expect(!html.contains("<ward>") && !html.contains("<b>") && !html.contains("<i>"), "\(name)")
        }
    }
}
