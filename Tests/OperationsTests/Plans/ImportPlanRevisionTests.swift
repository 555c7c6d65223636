import Plans
import SQLiteStore
import Testing
import Workforce

@testable import Operations

/// What a later document takes with it, and what stays.
struct ImportPlanRevisionTests {
    private let plan: PlanBench
    private var store: Store { plan.bench.workspace.store }

    init() throws { plan = try PlanBench() }

    private func accept(
        _ rows: [String], _ choices: PlanImportChoices = PlanImportChoices(), name: String = "later.txt"
    ) throws -> Plan {
        let path = try PlanBench.write(rows, name, in: plan.bench)
        let importing = ImportPlan(plan.bench.workspace)
        let proposal = try importing.propose(PlanImportRequest(path: path, answers: choices.answers))
        let entry = try importing.accept(proposal, choices, by: "tester", now: Workbench.now)
        return try store.plan(entry.id).plan
    }

    @Test("the plan says of itself what the later document says, and its lines are those of that document")
    func facts() throws {
        // given
        var rows = PlanBench.rows
        rows[0] = "Fenland Community NHS Trust: WRES Action Plan 2026/27"
        rows.insert("Publication date: October 2025", at: 2)
        rows.remove(at: 1)
        rows.insert("We wrote this plan together with our staff network and our unions.", at: 2)
        let proposal = try plan.propose(rows)
        #expect(proposal.difference.isEmpty && !proposal.changesNothing)
        #expect(proposal.metadataChanges.contains { $0.contains("2026/27") })
        // when
        let stored = try accept(rows)
        // then
        #expect((stored.title, stored.years) == (proposal.proposed.title, "2026/27"))
        let source = try #require(try store.planSources(plan.entry.id).last)
        let lines = try store.planReading(source: source.id).lines
        for action in stored.actions {
            let line = lines.first { $0.number == action.firstLine }
            #expect(line?.text.contains(action.text) == true, "\(action.key)")
        }
        let history = try store.planChanges(plan.entry.id).map(\.change)
        #expect(history.allSatisfy { $0.action == nil })
        #expect(history.contains { $0.field == "years" && $0.before == "2025/26" && $0.after == "2026/27" })
    }

    @Test("a fact that is left out stays")
    func factLeftOut() throws {
        var rows = PlanBench.rows
        rows[0] = "Fenland Community NHS Trust: WRES Action Plan 2026/27"
        let stored = try accept(rows, PlanImportChoices(except: ["plan:years"]))
        #expect(stored.years == "2025/26" && stored.title?.contains("2026/27") == true)
    }

    @Test("the order is that of the document, new actions among the others")
    func order() throws {
        var rows = PlanBench.rows
        rows.swapAt(3, 5)
        rows.insert(
            "3.1\t4\tFair courses\tPublish who was funded for which course.\t\tChief Nurse\tHead of Learning\tMay 2026\tNew",
            at: 4)
        #expect(try plan.propose(rows).metadataChanges == ["The actions stand in another order."])
        #expect(try accept(rows).actions.map(\.key) == ["2.1", "3.1", "1.2", "1.1"])
    }

    @Test("while a doubt is open the held action stays, and its updates with it")
    func openDoubt() throws {
        // given an action with other words under another number
        try plan.update(ActionReport(rating: .amber, note: "Half of them"), "2.1")
        var rows = PlanBench.rows
        rows[5] =
            "4.7\t7\tFair careers\tOffer a career conversation to all who work nights.\t\tDirector of Education\tCareers Lead\tDecember 2026\tNew"
        let proposal = try plan.propose(rows)
        let question = try #require(proposal.questions.first { $0.code == "held-action" })
        #expect(proposal.difference.removed.isEmpty && proposal.difference.added.map(\.key) == ["4.7"])
        // when nobody answers
        let both = try accept(rows)
        // then
        #expect(
            both.actions.map(\.key) == ["1.1", "1.2", "4.7", "2.1"]
                || both.actions.map(\.key) == ["1.1", "1.2", "2.1", "4.7"])
        #expect(both.action("2.1")?.occurrences == [])
        #expect(try store.followedAction(plan.entry.id, key: "2.1")?.updates.count == 1)
        #expect(try store.plan(plan.entry.id).questions.contains { $0.question.id == question.id && $0.isOpen })
    }

    @Test("an answer makes it the held action, a new one, or a new one instead", arguments: [0, 1, 2])
    func answeredDoubt(_ choice: Int) throws {
        var rows = PlanBench.rows
        rows[5] =
            "4.7\t7\tFair careers\tOffer a career conversation to all who work nights.\t\tDirector of Education\tCareers Lead\tDecember 2026\tNew"
        let question = try #require(try plan.propose(rows).questions.first { $0.code == "held-action" })
        let stored = try accept(rows, PlanImportChoices(answers: [question.id: choice]))
        #expect(
            Set(stored.actions.map(\.key))
                == [["1.1", "1.2", "2.1", "4.7"], ["1.1", "1.2", "2.1"], ["1.1", "1.2", "4.7"]][choice])
        let kept = try store.plan(plan.entry.id).questions.first { $0.question.code == "held-action" }
        #expect(kept?.answer == choice)
    }

    @Test("two actions that are said to be one held action get two keys")
    func saidTwice() throws {
        // given
        var rows = PlanBench.rows
        let rest = "\t\tDirector of Education\tCareers Lead\tDecember 2026\tNew"
        rows[5] = "4.7\t7\tFair careers\tOffer a career conversation to all who work nights." + rest
        rows.append("4.8\t7\tFair careers\tOffer a career conversation to each new nurse." + rest)
        let doubts = try plan.propose(rows).questions.filter { $0.code == "held-action" }
        #expect(doubts.count == 2)
        // when
        let answers = Dictionary(doubts.map { ($0.id, 1) }, uniquingKeysWith: { first, _ in first })
        let path = try PlanBench.write(rows, "twice.txt", in: plan.bench)
        let proposal = try ImportPlan(plan.bench.workspace).propose(PlanImportRequest(path: path, answers: answers))
        // then
        #expect(proposal.proposed.actions.filter { $0.key == "2.1" }.count == 1)
        #expect(proposal.notices.contains { $0.contains("two actions") })
        let stored = try accept(rows, PlanImportChoices(answers: answers))
        #expect(Set(stored.actions.map(\.key)).count == 4 && stored.actions.count == 4)
    }

    @Test("the number of a removed action goes to no other, and the same action comes back with its history")
    func removedKeys() throws {
        // given
        try plan.update(ActionReport(rating: .amber, note: "Half of them"), "2.1")
        let without = Array(PlanBench.rows.dropLast())
        _ = try accept(without)
        // when another action has its number
        let other =
            "2.1\t4\tFair pay\tPublish the pay gap each year.\t\tDirector of Finance\tPayroll Lead\tMay 2026\tNew"
        let stored = try accept(without + [other], name: "other.txt")
        #expect(stored.actions.map(\.key) == ["1.1", "1.2", "2.1-2"])
        // and when the same action is back, with another date
        let back = PlanBench.rows[5].replacing("December 2026", with: "March 2027")
        let both = try accept(without + [other, back], name: "back.txt")
        // then
        #expect(both.actions.map(\.key) == ["1.1", "1.2", "2.1-2", "2.1"])
        let followed = try #require(try store.followedAction(plan.entry.id, key: "2.1"))
        #expect(followed.updates.map(\.note) == ["Half of them"])
        #expect(followed.action.due.deadline?.iso == "2027-03-31" && followed.dateChanges.count == 1)
        #expect(try store.followedAction(plan.entry.id, key: "2.1-2")?.updates == [])
    }

    @Test("a document that moves a step that was set nationally leaves it, and can be accepted")
    func fixedStep() throws {
        // given
        var action = try #require(try store.plan(plan.entry.id).plan.action("2.1"))
        let fixed = DueDate(.month, end: PartialDate(year: 2026, month: 5), isFixedNationally: true)
        action.parts = [Action.Part("Send the figures", due: fixed)]
        var edit = PlanEdit()
        edit.replaced = [action]
        try store.apply(edit, to: plan.entry.id, expecting: 1, by: "tester", at: Workbench.now)
        var document = try plan.propose(PlanBench.rows + ["A line more."]).document.read
        let place = try #require(document.plan.actions.firstIndex { $0.key == "2.1" })
        document.plan.actions[place].parts = [
            Action.Part("Send the figures", due: DueDate(.month, end: PartialDate(year: 2026, month: 7)))
        ]
        document.plan.actions[place].theme = "Careers"
        let entry = try plan.bench.workspace.planEntry()
        let held = try store.plan(entry.id)
        let proposal = PlanProposal(
            entry, try plan.propose(PlanBench.rows + ["A line more."]).document,
            MatchedPlan(document, against: held.plan, removed: [], answers: [:]), against: held.plan, asked: [])
        #expect(proposal.fixedSteps == ["2.1"])
        // when
        let importing = ImportPlan(plan.bench.workspace)
        _ = try importing.accept(
            proposal, PlanImportChoices(reason: "Agreed"), by: "tester", now: Workbench.now)
        // then
        let stored = try #require(try store.plan(entry.id).plan.action("2.1"))
        #expect(stored.parts == action.parts && stored.theme == "Careers")
    }
}
