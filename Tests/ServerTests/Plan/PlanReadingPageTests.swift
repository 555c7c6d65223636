import Plans
import Testing

@testable import Pages

struct PlanReadingPageTests {
    private static let difference = PlanDifference(
        changed: [
            FieldChange(action: "a.0", field: .due, before: "March 2026", after: "June 2026"),
            FieldChange(action: "a.0", field: .text, before: "One", after: "Two"),
        ])

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

    @Test("each change has a box, and what was unticked stays unticked")
    func changesCanBeLeftOut() throws {
        let plan = try PlanSamples()
        var difference = Self.difference
        (difference.added, difference.removed) = ([plan.items[1].action], [plan.items[2].action])
        var reading = plan.reading(difference)
        reading.leftOut = ["a.1:added"]
        let page = try PlanSamples.read(PlanReadingPage(reading))
        let boxes = page.all("input").filter { $0.attributes["type"] == "checkbox" }
        let names = ["take-a.1:added", "take-a.2:removed", "take-a.0:due", "take-a.0:text"]
        #expect(boxes.compactMap { $0.attributes["name"] } == names)
        #expect(boxes.filter { $0.attributes["checked"] == nil }.map { $0.attributes["name"] } == [names[0]])
        let offered = page.all("input").first { $0.attributes["name"] == "offered" }?.attributes["value"]
        #expect(offered == names.map { $0.dropFirst(5) + "\n" }.joined())
    }

    @Test("a date that is set nationally has no box")
    func fixedDatesAreNotOffered() throws {
        var reading = try PlanSamples().reading(Self.difference)
        reading.refused = ["a.0"]
        #expect(PlanReadingPage(reading).difference?.offered == ["a.0:text"])
    }

    @Test(
        "what the document is can be chosen where a plan is held, and the form says what was seen",
        arguments: [(true, false, "version"), (false, true, "further"), (false, false, "first")])
    func kindIsChosen(isChange: Bool, isFurther: Bool, kind: String) throws {
        var reading = try PlanSamples().reading(isChange ? Self.difference : nil)
        (reading.isFurther, reading.revision) = (isFurther, isChange ? 7 : nil)
        let page = try PlanSamples.read(PlanReadingPage(reading))
        let inputs = page.all("input")
        let value = { (name: String) in inputs.first { $0.attributes["name"] == name }?.attributes["value"] }
        #expect(value("kind") == kind && value("revision") == (isChange ? "7" : nil))
        let kinds = inputs.filter { $0.attributes["name"] == "document-kind" }
        #expect(kinds.count == (kind == "first" ? 0 : 2))
        #expect(
            kinds.filter { $0.attributes["checked"] != nil }.compactMap { $0.attributes["value"] }.allSatisfy {
                $0 == kind
            })
    }

    @Test("changes of the plan itself are shown, and can be accepted alone")
    func metadataChangesAreShown() throws {
        var reading = try PlanSamples().reading(PlanDifference())
        reading.metadataChanges = ["The years become 2027/28."]
        #expect(PlanReadingPage(reading).canAccept)
        #expect(try PlanSamples.read(PlanReadingPage(reading)).text.contains("The years become 2027/28."))
    }
}
