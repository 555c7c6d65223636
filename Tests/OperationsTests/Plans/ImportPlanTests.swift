import Foundation
import Plans
import SQLiteStore
import Testing
import Workforce

@testable import Operations

struct ImportPlanTests {
    @Test("a first document becomes the plan, with every line kept beside it")
    func firstDocument() throws {
        // Given, when
        let plan = try PlanBench()
        // Then
        let stored = try plan.bench.workspace.store.plan(plan.entry.id)
        #expect(stored.plan.actions.map(\.key) == ["1.1", "1.2", "2.1"])
        let source = try #require(try plan.bench.workspace.store.planSources(plan.entry.id).first)
        #expect(try plan.bench.workspace.store.planReading(source: source.id).lines.map(\.text) == PlanBench.rows)
    }

    @Test("the very same file changes nothing")
    func sameFile() throws {
        let plan = try PlanBench()
        let proposal = try plan.propose(PlanBench.rows)
        guard case .known(let entry) = proposal.kind else {
            Issue.record("the file was not known: \(proposal.kind)")
            return
        }
        #expect(entry.revision == plan.entry.revision)
    }

    @Test("a later version is shown as differences, and nothing changes until it is accepted")
    func laterVersion() throws {
        // Given a document with one other lead and one action more
        let plan = try PlanBench()
        var rows = PlanBench.rows
        rows[5] = rows[5].replacing("Careers Lead", with: "Head of Careers")
        rows.append(
            "2.2\t4\tFair careers\tPublish who was funded for which course.\t\tDirector of Education\tHead of Careers\tMay 2026\tNew"
        )
        // When
        let proposal = try plan.propose(rows)
        // Then
        #expect(proposal.difference.added.map(\.key) == ["2.2"])
        #expect(proposal.difference.changed.map(\.id) == ["2.1:responsible"])
        #expect(try plan.view().rows.count == 3)
        // And when it is accepted
        let entry = try ImportPlan(plan.bench.workspace).accept(proposal, by: "tester", now: Workbench.now)
        #expect(entry.revision == 2)
        #expect(try plan.view().row("2.1")?.action.leads.responsible.map(\.text) == ["Head of Careers"])
        #expect(try plan.view().rows.count == 4)
    }

    @Test("a change can be left out")
    func leftOut() throws {
        let plan = try PlanBench()
        var rows = PlanBench.rows
        rows[5] = rows[5].replacing("Careers Lead", with: "Head of Careers").replacing(
            "Fair careers", with: "Open careers")
        let proposal = try plan.propose(rows)
        _ = try ImportPlan(plan.bench.workspace).accept(
            proposal, PlanImportChoices(except: ["2.1:objective"]), by: "tester", now: Workbench.now)
        let action = try #require(try plan.view().row("2.1")?.action)
        #expect(action.objective == "Fair careers")
        #expect(action.leads.responsible.map(\.text) == ["Head of Careers"])
    }

    @Test("a date moves only with a reason, and one that is set nationally not at all")
    func dates() throws {
        // Given
        let plan = try PlanBench()
        var rows = PlanBench.rows
        rows[3] = rows[3].replacing("31 March 2025", with: "31 May 2025")
        rows[4] = rows[4].replacing("*by June 2024", with: "*by June 2026")
        let proposal = try plan.propose(rows)
        #expect(proposal.fixedDates == ["1.2"])
        let importing = ImportPlan(plan.bench.workspace)
        // When no reason is given
        #expect(throws: PlanRefusal.self) { try importing.accept(proposal, by: "tester", now: Workbench.now) }
        #expect(try plan.view().row("1.1")?.action.due.deadline?.iso == "2025-03-31")
        // When one is
        _ = try importing.accept(
            proposal, PlanImportChoices(reasons: ["1.1": "The supplier was late"]), by: "tester", now: Workbench.now)
        // Then
        let view = try plan.view()
        #expect(view.row("1.1")?.action.due.deadline?.iso == "2025-05-31")
        #expect(view.row("1.1")?.followed.dateChanges.map(\.reason) == ["The supplier was late"])
        #expect(view.row("1.2")?.action.due.deadline?.iso == "2024-06-30")
    }

    @Test("what happened to an action stays with it when the document is read again")
    func historyStays() throws {
        let plan = try PlanBench()
        try plan.update(ActionReport(rating: .amber, note: "Two posts are vacant"))
        var rows = PlanBench.rows
        rows[3] = rows[3].replacing("1.1\t2", with: "1.9\t2")
        let proposal = try plan.propose(rows)
        _ = try ImportPlan(plan.bench.workspace).accept(proposal, by: "tester", now: Workbench.now)
        let row = try #require(try plan.view().rows.first { $0.action.text.contains("trained panel") })
        #expect(row.key == "1.1" && row.action.ref == "1.9")
        #expect(row.followed.updates.map(\.note) == ["Two posts are vacant"])
    }

    @Test("a document without actions is refused and nothing is stored")
    func noActions() throws {
        let bench = try Workbench()
        let path = try PlanBench.write(["Minutes of the meeting", "", "All agreed."], "minutes.txt", in: bench)
        let importing = ImportPlan(bench.workspace)
        #expect(throws: PlanRefusal.self) { try importing.propose(PlanImportRequest(path: path)) }
        #expect(try bench.workspace.plans().isEmpty)
    }

    @Test("an answer or a change that the document does not raise is refused, and nothing is stored")
    func unknownChoices() throws {
        // given
        let bench = try Workbench()
        let path = try PlanBench.write(PlanBench.rows, "plan.txt", in: bench)
        let importing = ImportPlan(bench.workspace)
        let proposal = try importing.propose(PlanImportRequest(path: path))
        let wrong = [
            PlanImportChoices(answers: ["same-action@99": 0]), PlanImportChoices(answers: ["held-action@4": -1]),
            PlanImportChoices(except: ["1.1:due"]),
        ]
        // when, then
        for choices in wrong {
            #expect(throws: PlanRefusal.self) {
                try importing.accept(proposal, choices, by: "tester", now: Workbench.now)
            }
        }
        #expect(try bench.workspace.plans().isEmpty)
    }

    @Test("a refused choice names what there is to choose")
    func namesChoices() throws {
        let plan = try PlanBench()
        var rows = PlanBench.rows
        rows[5] = rows[5].replacing("Careers Lead", with: "Head of Careers")
        let proposal = try plan.propose(rows)
        #expect(throws: PlanRefusal.unknownChoice("2.1:due", known: ["2.1:responsible"])) {
            try ImportPlan(plan.bench.workspace).accept(
                proposal, PlanImportChoices(except: ["2.1:due"]), by: "tester", now: Workbench.now)
        }
        #expect(try plan.bench.workspace.planEntry().revision == 1)
    }

    @Test("accepting twice stores once")
    func twice() throws {
        // given
        let bench = try Workbench()
        let importing = ImportPlan(bench.workspace)
        func accept(_ proposal: PlanProposal) throws -> PlanEntry {
            try importing.accept(proposal, by: "tester", now: Workbench.now)
        }
        // when a first plan is accepted twice
        let first = try importing.propose(
            PlanImportRequest(path: try PlanBench.write(PlanBench.rows, "plan.txt", in: bench)))
        #expect(try accept(first) == accept(first))
        // and a later version, which is then known
        var rows = PlanBench.rows
        rows[5] = rows[5].replacing("Careers Lead", with: "Head of Careers")
        let request = PlanImportRequest(path: try PlanBench.write(rows, "later.txt", in: bench))
        let later = try importing.propose(request)
        #expect(try accept(later) == accept(later))
        // then
        let entry = try bench.workspace.planEntry()
        #expect(entry.revision == 2)
        #expect(try bench.workspace.store.planSources(entry.id).count == 2)
        guard case .known = try importing.propose(request).kind else {
            Issue.record("the document that was read last is not known")
            return
        }
    }

    @Test("what changes nothing makes no revision")
    func nothing() throws {
        let plan = try PlanBench()
        let same = try plan.propose(PlanBench.rows + [""])
        #expect(same.changesNothing)
        let importing = ImportPlan(plan.bench.workspace)
        #expect(try importing.accept(same, by: "tester", now: Workbench.now) == plan.entry)
        var rows = PlanBench.rows
        rows[5] = rows[5].replacing("Careers Lead", with: "Head of Careers")
        let choices = PlanImportChoices(except: ["2.1:responsible"])
        #expect(
            try importing.accept(try plan.propose(rows), choices, by: "tester", now: Workbench.now) == plan.entry)
        #expect(try plan.bench.workspace.store.planSources(plan.entry.id).count == 1)
    }
}

struct NarrowDocumentTests {
    @Test("a document without a column leaves that field as it is")
    func columnThatIsNotThere() throws {
        // Given a plan with leads and due dates
        let plan = try PlanBench()
        // When a list of the actions alone is read
        let rows = [
            "No.\tIndicators\tAction\tStatus", "1.1\t2\tPut a trained panel member on every interview.\tComplete",
            "1.2\t3\tHold a panel before any formal investigation begins.\tOngoing",
            "2.1\t7\tOffer a career conversation to everyone who asks.\tNew",
        ]
        let proposal = try plan.propose(rows)
        // Then only what it says is a change
        #expect(proposal.difference.changed.map(\.id) == ["1.1:status"])
    }
}
