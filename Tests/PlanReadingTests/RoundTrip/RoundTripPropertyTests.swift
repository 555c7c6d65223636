import Catalogue
import PlanReading
import Plans
import Testing

/// Whatever is edited in a sheet comes back, and nothing else.
struct RoundTripPropertyTests {
    private let desk: PaperDesk

    init() throws { desk = try PaperDesk() }

    private static let seeds = Array(1...40 as ClosedRange<UInt64>)
    private static let editsEach = 275

    @Test("what was not edited is unchanged in every layout", arguments: TableLayout.allCases)
    func whatWasNotEditedIsUnchanged(_ layout: TableLayout) throws {
        for seed in 1...20 as ClosedRange<UInt64> {
            // given
            var random = RandomPlans(seed: seed)
            let plan = random.plan(actions: 12)
            var file = try desk.file(plan, layout)
            file.cells = [file.cells[0]] + file.cells.dropFirst().shuffled(using: &random.numbers)
            // when
            let result = try #require(desk.read(file, current: plan), "seed \(seed)")
            // then
            #expect(result.proposed == plan, "seed \(seed)")
            #expect(result.questions.isEmpty && result.faults.isEmpty && result.notices.isEmpty, "seed \(seed)")
        }
    }

    /// 40 plans with 275 edits each: 11,000.
    @Test("random edits of random cells change exactly those fields", arguments: seeds)
    func randomEditsChangeExactlyThoseFields(_ seed: UInt64) throws {
        // given
        var random = RandomPlans(seed: seed)
        let (plan, other) = (random.plan(actions: 30), random.plan(actions: 30))
        var file = try desk.file(plan)
        let titles = desk.catalogue.planLayouts.forms[.register]?.columns ?? []
        var expected: [String: Edited] = [:]
        // when
        for _ in 0..<Self.editsEach {
            let (action, column) = (random.pick(plan.actions), random.pick(titles))
            let text = column.content.text(of: random.pick(other.actions), words: desk.catalogue.planLayouts.words)
            guard isReadable(column.content.field, text, on: action) else { continue }
            file.edit(action.key, column.title, random.pick([text, text + " ", "  \(text)\r\n"]))
            let edit = Edited(action: action.key, field: column.content.field, text: text)
            expected["\(edit.action) \(edit.field)"] = edit
        }
        file.cells = [file.cells[0]] + file.cells.dropFirst().shuffled(using: &random.numbers)
        let result = try #require(desk.read(file, current: plan), "seed \(seed)")
        // then
        let changes = PlanDifference.between(plan.actions, result.proposed.actions)
        let found = Set(changes.changed.map { Edited(action: $0.action, field: $0.field, text: $0.after) })
        let wanted = Set(
            expected.values.filter { edit in
                plan.action(edit.action).map { edit.field.text(of: $0) } != edit.text
            })
        #expect(found.symmetricDifference(wanted).isEmpty, "seed \(seed)")
        #expect(changes.added.isEmpty && changes.removed.isEmpty, "seed \(seed)")
        #expect(result.faults.isEmpty && result.questions.isEmpty, "seed \(seed)")
        #expect(result.proposed.actions.map(\.key) == plan.actions.map(\.key), "seed \(seed)")
    }

    private struct Edited: Hashable {
        var action: String
        var field: ActionField
        var text: String
    }

    /// Dates set nationally stay and cannot be made, a formula is no text, and words of a target may look like a number without a unit.
    private func isReadable(_ field: ActionField, _ text: String, on action: Action) -> Bool {
        if text.hasPrefix("=") || (field == .text && text.isEmpty) { return false }
        if text.contains(DueDate.fixedMark) { return false }
        if field == .due { return !action.due.isFixedNationally }
        if field == .parts { return !action.parts.contains { $0.due.isFixedNationally } }
        guard field == .targets else { return true }
        var trial = Action(key: "trial", text: "Trial")
        let fault = FieldReader(vocabulary: desk.catalogue.planVocabulary).set(.targets, to: text, on: &trial)
        return fault == nil && field.text(of: trial) == text
    }
}
