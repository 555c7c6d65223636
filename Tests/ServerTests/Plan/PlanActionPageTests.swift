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

    @Test("the assumed choice of a question is chosen until another is", arguments: [(nil, "1"), (0, "0")])
    func assumedChoiceIsChosen(answer: Int?, chosen: String) throws {
        var reading = try PlanSamples().reading()
        if let answer { reading.answers = ["same-action@4": answer] }
        let page = try PlanSamples.read(PlanReadingPage(reading))
        let checked = page.all("input").filter { $0.attributes["checked"] != nil }
        #expect(checked.map { $0.attributes["value"] } == [chosen])
        #expect(checked.first?.attributes["name"] == "answer-same-action@4")
        #expect(page.text.contains("3 lines = 2 placed + 1 not placed."))
    }

    @Test("a moved date asks for its reason, a fixed one is refused, and the same plan cannot be accepted")
    func changesAskForReasons() throws {
        let change = FieldChange(action: "a.0", field: .due, before: "March 2026", after: "June 2026")
        var reading = try PlanSamples().reading(PlanDifference(changed: [change]))
        #expect(PlanReadingPage(reading).difference?.changed.first?.reasonName == "reason-a.0")
        #expect(PlanReadingPage(reading).difference?.changed.first?.reasonID != nil)
        reading.refused = ["a.0"]
        #expect(PlanReadingPage(reading).difference?.changed.first?.reasonID == nil)
        #expect(PlanReadingPage(reading).difference?.changed.first?.refusal != nil)
        reading.difference = PlanDifference()
        #expect(!PlanReadingPage(reading).canAccept)
    }
}
