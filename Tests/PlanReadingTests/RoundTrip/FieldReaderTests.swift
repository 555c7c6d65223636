import Catalogue
import PlanReading
import Plans
import Testing

/// Every text that a field gives can be written into it.
struct FieldReaderTests {
    private let reader: FieldReader

    init() throws { reader = FieldReader(vocabulary: try PaperDesk().catalogue.planVocabulary) }

    @Test("writing what a field says leaves the action as it is", arguments: ActionField.allCases)
    func writingWhatAFieldSaysLeavesTheActionAsItIs(_ field: ActionField) {
        for seed in 1...200 as ClosedRange<UInt64> {
            // given
            var random = RandomPlans(seed: seed)
            var action = random.action("1.1")
            let before = action
            // when
            let fault = reader.set(field, to: field.text(of: action), on: &action)
            // then
            #expect(fault == nil && action == before, "seed \(seed)")
        }
    }

    @Test(
        "dates, links, parts, status and words of one action can be written into another",
        arguments: ActionField.allCases.filter { $0 != .targets })
    func fieldsOfOneActionCanBeWrittenIntoAnother(_ field: ActionField) {
        for seed in 1...200 as ClosedRange<UInt64> {
            // given
            var random = RandomPlans(seed: seed)
            var action = random.action("1.1")
            action.due.isFixedNationally = false
            let (before, text) = (action, field.text(of: random.action("1.2")))
            // when
            let fault = reader.set(field, to: text, on: &action)
            // then
            #expect(fault == nil, "seed \(seed): \(text)")
            #expect(field.text(of: action) == text, "seed \(seed)")
            for untouched in ActionField.allCases where untouched != field {
                #expect(untouched.text(of: action) == untouched.text(of: before), "seed \(seed)")
            }
        }
    }
}
