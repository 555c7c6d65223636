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
            var (action, other) = (random.action("1.1"), random.action("1.2"))
            for place in action.parts.indices { action.parts[place].due.isFixedNationally = false }
            for place in other.parts.indices { other.parts[place].due.isFixedNationally = false }
            (action.due.isFixedNationally, other.due.isFixedNationally) = (false, false)
            let (before, text) = (action, field.text(of: other))
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

    @Test(
        "nobody makes a date a national one by writing that it is",
        arguments: [
            (.due, "June 2026 (fixed nationally)", "June 2026"),
            (.due, "no date: later (fixed nationally)", "no date: later"),
            (.parts, "Ask (due: May 2026 (fixed nationally))", "Ask (due: May 2026)"),
        ] as [(ActionField, String, String)])
    func writtenAsNational(_ field: ActionField, _ text: String, _ expected: String) {
        var action = Action(key: "1", text: "Act", due: DueDate(.month, end: PartialDate(year: 2025, month: 1)))
        #expect(reader.set(field, to: text, on: &action) == nil)
        #expect(field.text(of: action) == expected)
        #expect(reader.set(field, to: expected.replacing("2026", with: "2027"), on: &action) == nil)
    }

    @Test("a step whose date was set nationally may be said otherwise, and not be moved or taken away")
    func fixedStep() {
        // given
        let fixed = DueDate(.month, end: PartialDate(year: 2026, month: 5), isFixedNationally: true)
        var action = Action(key: "1", text: "Act", parts: [Action.Part("Ask", due: fixed)])
        let before = action
        // when, then
        for text in ["", "Ask", "Ask (due: June 2026)"] {
            #expect(reader.set(.parts, to: text, on: &action)?.message.contains("NHS England") == true)
            #expect(action == before)
        }
        #expect(reader.set(.parts, to: "Ask all (due: May 2026)\nDo (due: July 2026)", on: &action) == nil)
        #expect(action.parts.map(\.due.isFixedNationally) == [true, false])
    }
}
