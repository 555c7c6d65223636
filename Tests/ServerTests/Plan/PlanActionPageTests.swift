import Foundation
import Plans
import Testing
import Workforce

@testable import Pages

struct PlanActionPageTests {
    @Test("a date that is set nationally has no form to move it, and says why")
    func fixedDateCannotBeMoved() throws {
        let plan = try PlanSamples()
        let fixed = try PlanSamples.read(PlanActionPage(plan.context, plan.items[6]))
        let free = try PlanSamples.read(PlanActionPage(plan.context, plan.items[0]))
        let actions = { (page: PageReader) in page.all("form").compactMap { $0.attributes["action"] } }
        #expect(actions(free).contains("/plan/actions/a.0/move"))
        #expect(!actions(fixed).contains { $0.hasSuffix("/move") })
        #expect(fixed.text.contains("The date cannot be moved"))
    }

    @Test("updates stand newest first, with the way back to green")
    func updatesStandNewestFirst() throws {
        let plan = try PlanSamples()
        var item = plan.items[0]
        item.followed.updates = [
            Update(at: "2026-01-02T10:00:00Z", by: "first", note: "Older words"),
            Update(at: "2026-02-02T10:00:00Z", by: "second", rating: .red, note: "Newer words", goToGreen: "Hire help"),
        ]
        let text = try PlanSamples.read(PlanActionPage(plan.context, item)).text
        let (newer, older) = try (#require(text.range(of: "Newer words")), #require(text.range(of: "Older words")))
        #expect(newer.lowerBound < older.lowerBound)
        #expect(text.contains("Way back to green: Hire help"))
    }

    @Test("a refused form keeps what was entered")
    func refusedFormKeepsItsWords() throws {
        let plan = try PlanSamples()
        let mistake = PlanActionPage.Mistake(
            "Say why.", form: "move", entered: ["due": "June 2027", "reason": "", "rating": "amber"])
        let page = try PlanSamples.read(PlanActionPage(plan.context, plan.items[0], .init(mistake: mistake)))
        #expect(page.elements.first { $0.attributes["id"] == "move-due" }?.attributes["value"] == "June 2027")
        #expect(page.all("option").contains { $0.attributes["value"] == "amber" && $0.attributes["selected"] != nil })
        #expect(page.links.contains("#form-move"))
    }

    @Test("a target is drawn from its baseline, and one without a number says so")
    func targetsAreDrawn() throws {
        let plan = try PlanSamples()
        let by = try #require(PartialDate(year: 2028, month: 3, day: 31))
        let start = try #require(Day(year: 2024, month: 3, day: 31))
        let target = Target(metric: "share", baseline: 10, target: 15, unit: .percent, by: by, text: "10% to 15%")
        let progress = TargetProgress.of(target, from: start, points: [], on: plan.today, tolerance: 0.1)
        let targets = [
            PlanTarget(target, progress: progress, actual: [.init(day: plan.today, label: "2026", value: 12)]),
            PlanTarget(Target(metric: "trust", unit: .text, text: "More trust")),
        ]
        let page = try PlanSamples.read(PlanActionPage(plan.context, plan.items[0], .init(targets: targets)))
        #expect(page.all("text").contains { $0.text == "Baseline 10.0%" })
        #expect(page.text.contains("There is nothing to draw, because the target states no number."))
    }

    @Test("text of several paragraphs keeps its lines, and no mark stands for a line end")
    func paragraphsStay() throws {
        let plan = try PlanSamples()
        var item = plan.items[0]
        item.followed.action.text = "First part.\n\nSecond part.\tEnd"
        item.followed.action.cost = "One\r\nTwo"
        item.followed.updates = [Update(at: "2026-01-02T10:00:00Z", by: "a", note: "Up\nDown", goToGreen: "So\nSo")]
        item.followed.evidence = [Evidence(at: "2026-01-02T10:00:00Z", by: "a", text: "Seen\nTwice")]
        let text = try PlanSamples.read(PlanActionPage(plan.context, item)).text
        #expect(!text.contains("\u{FFFD}"))
        for words in ["First part.\n\nSecond part. End", "One\nTwo", "Up\nDown", "So\nSo", "Seen\nTwice"] {
            #expect(text.contains(words), "\(words)")
        }
        let list = PlanPage(plan.context, items: [item], choice: PlanChoice())
        #expect(try PlanSamples.read(list).text.contains("0 First part. Second part. End"))
    }

    @Test(
        "a field that is shown again holds what was entered, and no mark that nobody wrote",
        arguments: [
            ("One\n\nTwo", "One\n\nTwo"), ("a\tb & <c>", "a\tb & <c>"), ("Bell\u{7}s", "Bells"),
            ("One\u{B}Two", "One\nTwo"), ("\nAfter", "\n\nAfter"),
        ])
    func formsGiveBack(entered: String, held: String) throws {
        let plan = try PlanSamples()
        let mistake = PlanActionPage.Mistake("Say more.", form: "update", entered: ["note": entered])
        let page = try PlanSamples.read(PlanActionPage(plan.context, plan.items[0], .init(mistake: mistake)))
        #expect(page.elements.first { $0.attributes["id"] == "update-note" }?.text == held)
    }

    @Test("the edit form carries its revision, asks why, and shows what the plan says where it changed meanwhile")
    func editKnowsItsRevision() throws {
        let action = try PlanSamples().items[0].action
        let free = try PlanSamples.read(PlanEditPage(action, revision: 7))
        let hidden = free.all("input").filter { $0.attributes["type"] == "hidden" }
        #expect(hidden.map { $0.attributes["value"] } == ["7"] && hidden.first?.attributes["name"] == "revision")
        #expect(free.all("textarea").contains { $0.attributes["name"] == "reason" })
        #expect(!free.text.contains("In the plan now"))
        let stale = PlanEditPage(
            action, entered: ["text": "Mine"], mistake: "Look again.", revision: 8, changedMeanwhile: true)
        #expect(stale.fields.filter { $0.editNow != nil }.map(\.editName) == ["text"])
        #expect(try PlanSamples.read(stale).text.contains("In the plan now: Write letter 0"))
    }

    @Test("what was changed is listed, the latest first", arguments: [("due", "Due"), ("added", "Added to the plan")])
    func changesAreListed(field: String, words: String) throws {
        let plan = try PlanSamples()
        let later = PlanChangeLine(at: "2026-06-02T09:14:00Z", by: "lead", field: field, before: "", after: "Now")
        let details = PlanActionPage.Details(changes: [PlanSamples.change, later])
        let page = PlanActionPage(plan.context, plan.items[0], details)
        #expect(page.changeTable?.rows.map(\.head) == ["2 June 2026, 09:14 UTC", "2 May 2026, 09:14 UTC"])
        #expect(
            page.changeTable?.rows.first?.cells.map(\.text) == ["lead", words, "Nothing", "Now", "No reason given"])
        #expect(PlanActionPage(plan.context, plan.items[0]).changeTable == nil)
    }

    @Test("letters and meanings are those of the catalogue")
    func marksComeFromOutside() throws {
        var plan = try PlanSamples().context
        plan.names = PlanNames(
            indicators: plan.names.indicators, highImpactActions: [],
            marks: [.direct: TableWords.Mark(letter: "X", meaning: "meant to move it", fill: "FFFFFF")])
        let items = try PlanSamples().items
        let line = PlanActionPage(plan, items[0]).links.first
        #expect(line?.strengthLetter == "X" && line?.meaning == "Meant to move it.")
        #expect(PlanMatrixPage(plan, items: items, choice: PlanChoice()).legend.map(\.letter) == ["X", "I", "N", "M"])
    }
}
