import Plans
import SQLiteStore
import Testing

@Suite struct PlanEditTests {
    let store: Store

    init() throws { store = try StoredPlans.store() }

    @Test func anEditIsMadeAndItsHistoryKept() throws {
        var talk = Action(key: "2.3", text: "Talk to all teams")
        talk.kpis = ["teams"]
        let change = PlanEdit.Change(action: "2.3", field: "text", before: "Talk", after: "Talk to all teams")
        let revision = try store.change(
            .with { edit in
                (edit.replaced, edit.changes, edit.reason) = ([talk], [change], "said more plainly")
                (edit.added, edit.removed) = ([Action(key: "2.4", text: "Measure")], ["2.2"])
                edit.source = StoredPlans.source(2)
            })
        let stored = try store.plan(1)
        let changes = try store.planChanges(1)

        #expect(revision == 2)
        #expect(try store.planRevision(1) == 2)
        #expect(stored.revision == 2)
        #expect(stored.plan.actions == [StoredPlans.full, talk, Action(key: "2.4", text: "Measure")])
        #expect(changes.map(\.change.field) == ["removed", "added", "text"])
        #expect(changes.map(\.change.action) == ["2.2", "2.4", "2.3"])
        #expect(changes.map(\.change.before) == ["Publish the results", nil, "Talk"])
        #expect(changes.map(\.change.after) == [nil, "Measure", "Talk to all teams"])
        #expect(Set(changes.map(\.change.reason)) == ["said more plainly"])
        #expect(Set(changes.map(\.source)) == [try store.planSources(1).last?.id])
        #expect(Set(changes.map(\.revision)) == [2])
        #expect(try store.planChanges(1, action: "2.3").map(\.change.field) == ["text"])
    }

    @Test func anEditOfAPlanThatMovedOnIsRefused() throws {
        try store.change(.with { $0.added = [Action(key: "3", text: "a")] })
        let before = (try store.plan(1), try store.planChanges(1), try store.dataVersion)

        #expect(throws: PlanFault.changedMeanwhile(expected: 1, found: 2)) {
            try store.change(.with { $0.added = [Action(key: "4", text: "b")] })
        }
        #expect(try store.plan(1) == before.0)
        #expect(try store.planChanges(1) == before.1)
        #expect(try store.dataVersion == before.2)
    }

    @Test(arguments: [
        (PlanEdit.with { $0.removed = ["9"] }, PlanFault.unknownAction("9")),
        (.with { $0.removed = ["2.1", "2.1"] }, .actionRemoved("2.1")),
        (.with { $0.replaced = [Action(key: "9", text: "")] }, .unknownAction("9")),
        (.with { $0.added = [Action(key: "2.1", text: "")] }, .actionExists("2.1")),
        (.with { $0.order = ["2.1", "2.2"] }, .orderDoesNotFit),
        (.with { $0.order = ["2.1", "2.2", "2.2"] }, .orderDoesNotFit),
        (.with { $0.answers = ["which@1": 0] }, .unknownQuestion("which@1")),
        (.with { $0.answers = ["split-lead@4": 2] }, .unknownChoice(question: "split-lead@4", choice: 2)),
        (
            .with { ($0.source, $0.accounting) = (StoredPlans.source(2, lines: 1...1), StoredPlans.accounting) },
            .lineNotInSource(4)
        ),
    ])
    func anEditThatDoesNotFitChangesNothing(_ edit: PlanEdit, _ fault: PlanFault) throws {
        var edit = edit
        edit.metadata = Plan(title: "Another")
        edit.replaced.insert(Action(key: "2.3", text: "Other"), at: 0)
        let before = (try store.plan(1), try store.planChanges(1), try store.dataVersion, try store.rowsOfPlans())

        #expect(throws: fault) { try store.change(edit) }
        #expect(try store.plan(1) == before.0)
        #expect(try store.planChanges(1) == before.1)
        #expect(try store.dataVersion == before.2)
        #expect(try store.rowsOfPlans() == before.3)
    }

    @Test func aRemovedActionKeepsItsHistoryAndComesBackWithIt() throws {
        let update = Update(at: "2024-05-01T09:30:00Z", by: "lead", rating: .green, note: "begun")
        try store.append(update: update, to: 1, key: "2.3")
        try store.change(.with { ($0.removed, $0.reason) = (["2.3"], "merged with 2.1") })
        let removed = try #require(try store.removedActions(1).first)

        #expect(try store.plan(1).plan.action("2.3") == nil)
        #expect(try store.followedAction(1, key: "2.3") == nil)
        #expect(removed.followed == FollowedAction(action: Action(key: "2.3", text: "Talk"), updates: [update]))
        #expect((removed.removedAt, removed.removedBy) == (moment, "officer"))
        #expect(throws: PlanFault.actionRemoved("2.3")) { try store.append(update: update, to: 1, key: "2.3") }

        try store.change(.with { $0.added = [Action(key: "2.3", text: "Talk again")] }, expecting: 2)
        let back = try store.followedAction(1, key: "2.3")
        #expect(back == FollowedAction(action: Action(key: "2.3", text: "Talk again"), updates: [update]))
        #expect(try store.planChanges(1, action: "2.3").map(\.change.field) == ["removed", "restored"])
        #expect(try store.removedActions(1) == [])
    }

    @Test func whatThePlanSaysOfItselfIsReplaced() throws {
        var plan = StoredPlans.plan
        (plan.title, plan.goals, plan.baselines, plan.authors) = ("Second plan", [], [], [])
        plan.passages.append(Plan.Passage(role: "governance", text: "Who decides"))
        try store.change(.with { $0.metadata = plan })

        #expect(try store.plan(1).plan == plan)
        #expect(try store.planChanges(1).map(\.change.field) == ["plan"])
    }

    @Test func actionsAreReordered() throws {
        try store.change(.with { ($0.added, $0.removed) = ([Action(key: "3", text: "a")], ["2.2"]) })
        try store.change(.with { $0.order = ["3", "2.1", "2.3"] }, expecting: 2)

        #expect(try store.plan(1).plan.actions.map(\.key) == ["3", "2.1", "2.3"])
        #expect(try store.plan(1).plan.action("2.1") == StoredPlans.full)
    }

    @Test func theKeyOfARemovedActionIsNotGivenToAnother() throws {
        try store.change(.with { $0.removed = ["2.2"] })
        let before = try store.rowsOfPlans()

        #expect(throws: PlanFault.keyWasUsed("2.2")) {
            try store.change(.with { $0.added = [Action(key: "2.2", text: "Buy new chairs")] }, expecting: 2)
        }
        #expect(try store.rowsOfPlans() == before)
    }

    @Test func otherLinesAreNoChange() throws {
        var talk = Action(key: "2.3", text: "Talk")
        talk.occurrences = [Action.Occurrence(lines: 3...3, wording: "Talk")]
        try store.change(.with { $0.reprinted = [talk] })

        #expect(try store.plan(1).plan.action("2.3") == talk)
        #expect(try store.planChanges(1) == [])
    }

    @Test func anAnswerBelongsToTheQuestionThatCameWithIt() throws {
        let other = Question(line: 4, code: "split-lead", text: "And this?", choices: ["a", "b"])
        try store.change(.with { ($0.questions, $0.answers) = ([other], ["split-lead@4": 1]) })

        #expect(try store.plan(1).questions.map(\.answer) == [nil, 1])
        try store.change(.with { ($0.questions, $0.answers) = ([other], ["split-lead@4": 0]) }, expecting: 2)
        #expect(try store.plan(1).questions.map(\.answer) == [nil, 0])
    }
}
