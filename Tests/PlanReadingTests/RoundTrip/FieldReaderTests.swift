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

    @Test(
        "dates as people write them",
        arguments: [
            ("30/06/2026", "30 June 2026"), ("2026-06-30", "30 June 2026"), ("30 June 2026", "30 June 2026"),
            ("by June 2026", "June 2026"), ("Jun 2026", "June 2026"), ("Q2 2026/27", "Q2 2026/27"),
            ("Ongoing", "ongoing"),
            ("end of March 2027", "March 2027"), ("", ""),
        ])
    func dates(_ text: String, _ expected: String) {
        var action = Action(key: "1", text: "Act", due: DueDate(.month, end: PartialDate(year: 2025, month: 1)))
        #expect(reader.set(.due, to: text, on: &action) == nil)
        #expect(action.due.canonicalText == expected)
    }

    @Test(
        "values as people write them",
        arguments: [
            (.status, "Completed", "complete"), (.status, "", "not stated"),
            (.indicators, "1, 3 indirect", "1 direct; 3 indirect"),
            (.leads, "Head of Equality ; HR", "Head of Equality; HR"), (.kpis, " One \r\n\r\n Two", "One\nTwo"),
            (.targets, "Share: from 6.40% to 10.0% by March 2026", "Share: from 6.4% to 10% by March 2026"),
            (.targets, "from 1.8 to 1.5 (ratio)", "from 1.8 to 1.5 (ratio)"),
            (.targets, "A fair share", "A fair share"),
            (.parts, "Ask (due: by May 2026)\nDo", "Ask (due: May 2026)\nDo"),
            (.otherLinks, "wdes: 3", "WDES: 3 (named)"),
            (.highImpactActions, "6", "6 direct"), (.theme, "  ", ""),
        ] as [(ActionField, String, String)])
    func values(_ field: ActionField, _ text: String, _ expected: String) {
        var action = Action(key: "1", text: "Act", theme: "Old", status: .new)
        #expect(reader.set(field, to: text, on: &action) == nil)
        #expect(field.text(of: action) == expected)
    }

    @Test("an item of a list that stands there still keeps what its words do not show")
    func keptItems() {
        // given
        let target = Target(metric: "Share", target: 10, unit: .percent, text: "to ten per cent", line: 12)
        let lead = Lead("A. Example", kind: .person, post: "Director")
        var action = Action(key: "1", text: "Act", leads: Leads(unspecified: [lead]), targets: [target])
        // when
        _ = reader.set(.targets, to: "Other: to 5%\n\(target.canonicalText)", on: &action)
        _ = reader.set(.leads, to: "HR; \(lead.canonicalText)", on: &action)
        // then
        #expect(action.targets.last == target)
        #expect(action.leads.unspecified.last == lead)
    }
}
