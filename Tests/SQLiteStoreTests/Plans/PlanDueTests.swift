import Plans
import SQLiteStore
import Testing
import Workforce

/// A due date moves only with a reason, and one that is fixed nationally not at all.
@Suite struct PlanDueTests {
    let store: Store
    let later = DueDate(.month, end: PartialDate(iso: "2025-06"), text: "June 2025")

    init() throws { store = try StoredPlans.store() }

    private func moved(_ key: String, to due: DueDate, _ change: (inout PlanEdit) -> Void = { _ in }) throws -> PlanEdit
    {
        var action = try #require(StoredPlans.plan.action(key))
        action.due = due
        var edit = PlanEdit.with { $0.replaced = [action] }
        change(&edit)
        return edit
    }

    @Test func aMoveIsKeptWithItsReason() throws {
        try store.change(
            try moved("2.1", to: later) { edit in
                edit.changes = [.init(action: "2.1", field: "due", reason: "the supplier is late")]
            })
        let action = try #require(try store.followedAction(1, key: "2.1"))

        #expect(action.action.due == later)
        #expect(
            action.dateChanges == [
                DateChange(
                    at: "2025-04-01T09:33:20Z", by: "officer", from: StoredPlans.due, to: later,
                    reason: "the supplier is late")
            ])
        #expect(
            try store.followed(1, detail: .latest(try #require(Day(iso: "2199-12-31")))).map(\.dateChanges.count) == [
                1, 0, 0,
            ])
    }

    @Test(arguments: [nil, "", " \n"]) func aMoveWithoutAReasonIsRefused(_ reason: String?) throws {
        #expect(throws: PlanFault.reasonNeeded("2.1")) {
            try store.change(try moved("2.1", to: later) { $0.reason = reason })
        }
        #expect(throws: PlanFault.reasonNeeded("2.1")) { try store.change(try moved("2.1", to: .none)) }
        #expect(try store.plan(1).plan == StoredPlans.plan)
    }

    @Test func otherWordsForTheSameDateAreNoMove() throws {
        var due = StoredPlans.due
        due.text = "the last quarter"
        try store.change(try moved("2.1", to: due))

        #expect(try store.followedAction(1, key: "2.1")?.dateChanges == [])
        #expect(try store.plan(1).plan.action("2.1")?.due == due)
    }

    @Test func aFirstDateNeedsNoReason() throws {
        try store.change(try moved("2.3", to: later))

        #expect(try store.plan(1).plan.action("2.3")?.due == later)
    }

    @Test func aDateThatIsFixedNationallyIsNotMoved() throws {
        var free = StoredPlans.fixed
        free.isFixedNationally = false
        for due in [later, free, .none] {
            #expect(throws: PlanFault.dateFixedNationally("2.2")) {
                try store.change(try moved("2.2", to: due) { $0.reason = "we are late" })
            }
        }
        #expect(try store.plan(1).plan == StoredPlans.plan)
    }

    @Test func aPartThatIsFixedNationallyIsNotMovedEither() throws {
        let fixed = Action(key: "3", text: "Steps", parts: [.init("First", due: StoredPlans.fixed)])
        try store.change(.with { $0.added = [fixed] })
        var other = fixed
        other.parts = [.init("First", due: later)]

        #expect(throws: PlanFault.dateFixedNationally("3")) {
            try store.change(.with { ($0.replaced, $0.reason) = ([other], "late") }, expecting: 2)
        }
        other.parts = [.init("First of all", due: StoredPlans.fixed), .init("Second", due: later)]
        try store.change(.with { $0.replaced = [other] }, expecting: 2)
        #expect(try store.plan(1).plan.action("3") == other)
    }

    @Test func removingAndAddingAgainIsNoWayAround() throws {
        try store.change(.with { $0.removed = ["2.2"] })

        #expect(throws: PlanFault.dateFixedNationally("2.2")) {
            try store.change(.with { $0.added = [Action(key: "2.2", text: "Publish", due: later)] }, expecting: 2)
        }
    }

    @Test func aMisreadDateIsCorrectedAndHasNotMoved() throws {
        try store.change(try moved("2.2", to: later) { $0.correctsReading = true })
        let action = try #require(try store.followedAction(1, key: "2.2"))

        #expect(action.action.due == later)
        #expect(action.dateChanges == [])
        #expect(try store.planChanges(1).map(\.correctsReading) == [true])
    }

    @Test func anActionComesBackWithAnotherDateAndNeedsNoReason() throws {
        try store.change(.with { $0.removed = ["2.1"] })
        var back = StoredPlans.full
        back.due = later
        try store.change(.with { $0.added = [back] }, expecting: 2)
        let followed = try #require(try store.followedAction(1, key: "2.1"))

        #expect(followed.action.due == later)
        #expect(followed.dateChanges.map(\.from) == [StoredPlans.due])
        #expect(followed.dateChanges.map(\.reason) == ["The action had been removed and came back with this date."])
    }
}
