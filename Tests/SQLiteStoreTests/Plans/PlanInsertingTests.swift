import Plans
import SQLiteStore
import Testing

@Suite struct PlanInsertingTests {
    @Test func theSameFileIsNotReadTwice() throws {
        let store = try StoredPlans.store()
        let version = try store.dataVersion

        #expect(throws: PlanFault.alreadyRead(plan: 1, fileName: "plan 1.txt")) {
            try store.insertPlan(StoredPlans.read, source: StoredPlans.source(), by: "lead", at: moment)
        }
        #expect(try store.plans().count == 1)
        #expect(try store.dataVersion == version)
        #expect(try store.planRead(sha256: StoredPlans.source().sha256)?.id == 1)
        #expect(try store.planRead(sha256: StoredPlans.source(2).sha256) == nil)
    }

    @Test func aPlanThatWasRemovedIsGoneAndCanBeReadAgain() throws {
        let store = try StoredPlans.store()
        try store.append(update: Update(at: "2024-05-01T09:30:00Z", by: "lead", note: "begun"), to: 1, key: "2.1")
        try store.append(evidence: Evidence(at: "2024-05-01T09:30:00Z", by: "lead", text: "minutes"), to: 1, key: "2.1")
        try store.set("group-label", to: "BME", ofPlan: 1)
        try store.change(.with { ($0.removed, $0.source) = (["2.3"], StoredPlans.source(3)) })
        let version = try store.dataVersion
        try store.removePlan(1)

        #expect(try store.plans() == [])
        #expect(try store.rowsOfPlans() == [:])
        #expect(try store.dataVersion != version)
        let again = try store.insertPlan(StoredPlans.read, source: StoredPlans.source(), by: "lead", at: moment)
        #expect(again == 2)
        #expect(throws: PlanFault.unknownPlan(1)) { try store.removePlan(1) }
    }

    @Test func aPlanThatDoesNotFitIsNotKeptAtAll() throws {
        let twice = Plan(actions: [Action(key: "1", text: "a"), Action(key: "1", text: "b")])
        let store = try Store.inMemory(datasets: [])
        let version = try store.dataVersion

        #expect(throws: PlanFault.actionExists("1")) {
            try store.insertPlan(
                ReadPlan(plan: twice, accounting: StoredPlans.accounting, questions: []),
                source: StoredPlans.source(), by: "lead", at: moment)
        }
        #expect(throws: PlanFault.lineNotInSource(5)) {
            try store.insertPlan(StoredPlans.read, source: StoredPlans.source(lines: 1...4), by: "lead", at: moment)
        }
        #expect(try store.rowsOfPlans() == [:])
        #expect(try store.dataVersion == version)
    }

    @Test func whatIsNotThereIsSaidSo() throws {
        let store = try Store.inMemory(datasets: [])
        let update = Update(at: "2024-05-01T09:30:00Z", by: "lead", note: "")

        #expect(throws: PlanFault.unknownPlan(1)) { try store.plan(1) }
        #expect(throws: PlanFault.unknownPlan(1)) { try store.planRevision(1) }
        #expect(throws: PlanFault.unknownPlan(1)) { try store.followed(1, detail: .all) }
        #expect(throws: PlanFault.unknownPlan(1)) { try store.change(PlanEdit()) }
        #expect(throws: PlanFault.unknownPlan(1)) { try store.append(update: update, to: 1, key: "2.1") }
        #expect(throws: PlanFault.unknownPlan(1)) { try store.set("a", to: "b", ofPlan: 1) }
        #expect(try store.followedAction(1, key: "2.1") == nil)
    }

    @Test func aPlanIsKeptWithItsAnswersOrNotAtAll() throws {
        let store = try Store.inMemory(datasets: [])
        func insert(_ answers: [String: Int]) throws {
            try store.insertPlan(
                StoredPlans.read, source: StoredPlans.source(), answers: answers, by: "lead", at: moment)
        }
        #expect(throws: PlanFault.unknownChoice(question: "split-lead@4", choice: 2)) {
            try insert(["split-lead@4": 2])
        }
        #expect(throws: PlanFault.unknownQuestion("split-lead@5")) { try insert(["split-lead@5": 0]) }
        #expect(try store.rowsOfPlans() == [:])
        try insert(["split-lead@4": 1])
        #expect(try store.plan(1).questions.map(\.answer) == [1])
    }
}
