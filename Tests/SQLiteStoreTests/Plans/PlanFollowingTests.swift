import Plans
import SQLiteStore
import Testing
import Workforce

/// What happens to the actions of a plan.
@Suite struct PlanFollowingTests {
    let store: Store

    init() throws { store = try StoredPlans.store() }

    @Test func updatesAndEvidenceComeBackInTheOrderOfTime() throws {
        let updates = [
            Update(at: "2024-05-01T09:30:00Z", by: "lead", rating: .red, note: "late", goToGreen: "hire one"),
            Update(at: "2024-06-01T09:30:00Z", by: "lead", status: .complete, note: "done"),
        ]
        let evidence = Evidence(at: "2024-06-02T09:30:00Z", by: "lead", text: "minutes of the board")
        let version = try store.dataVersion
        try store.append(updates: ["2.1": updates.reversed()], to: 1)
        try store.append(evidence: evidence, to: 1, key: "2.1")
        let followed = try #require(try store.followedAction(1, key: "2.1"))

        #expect(followed == FollowedAction(action: StoredPlans.full, updates: updates, evidence: [evidence]))
        #expect(try store.followed(1, detail: .all).first == followed)
        #expect(try store.dataVersion != version)
        #expect(try store.planRevision(1) == 1)
    }

    /// Against the plainest way of choosing them.
    @Test func theLatestAreThoseThatCount() throws {
        for seed in UInt64(1)...40 {
            var generator = PlanGenerator(seed: seed)
            let store = try StoredPlans.store()
            for key in ["2.1", "2.3"] {
                let updates = (0..<generator.number() * 2).map { _ in generator.update() }
                try store.append(updates: [key: updates], to: 1)
            }
            let wanted = try store.followed(1, detail: .all).map { followed in
                let all = followed.updates.indices
                let chosen = [
                    all.last, all.last { followed.updates[$0].rating != nil },
                    all.last { followed.updates[$0].status != nil },
                ]
                return Set(chosen.compactMap { $0 }).sorted().map { followed.updates[$0] }
            }
            #expect(
                try store.followed(1, detail: .latest(try #require(Day(iso: "2199-12-31")))).map(\.updates) == wanted,
                "seed \(seed)")
        }
    }

    @Test func aPlanIsReadWithItsActionsInOneLook() throws {
        let both = try store.followedPlan(1, detail: .latest(try #require(Day(iso: "2199-12-31"))))

        #expect(both.stored == (try store.plan(1)))
        #expect(both.actions == (try store.followed(1, detail: .latest(try #require(Day(iso: "2199-12-31"))))))
    }

    @Test func stepsUpTheLadderAreKeptOnce() throws {
        let step = Ladder.Step(holder: .forum, after: 30, name: "People Committee")
        let events = [EscalationEvent.Kind.step, .paused].map { kind in
            EscalationEvent(
                action: "2.1", kind: kind, day: march, step: step, number: 2, to: ["People Committee"],
                reason: "It has been red for 30 days.", asksGoToGreen: true)
        }
        #expect(try store.record(events: events, of: 1) == 2)
        let version = try store.dataVersion
        #expect(try store.record(events: events, of: 1) == 0)

        #expect(try store.dataVersion == version)
        #expect(try store.escalations(of: 1) == events)
        #expect(try store.escalations(of: 1, action: "2.1") == events)
        #expect(try store.escalations(of: 1, action: "2.2") == [])
    }

    @Test func aQuestionIsAnsweredAndTheAnswerKept() throws {
        try store.answer(question: "split-lead@4", of: 1, choice: 1, by: "officer", at: moment)
        try store.change(.with { $0.answers = ["split-lead@4": 0] })
        let question = try #require(try store.plan(1).questions.first)

        #expect((question.answer, question.choice, question.isOpen) == (0, 0, false))
        #expect((question.answeredAt, question.answeredBy) == (moment, "officer"))
        let changes = try store.planChanges(1).map(\.change)
        #expect(changes.map(\.field) == ["question split-lead@4", "question split-lead@4"])
        #expect(changes.map(\.before) == [nil, "two"])
        #expect(changes.map(\.after) == ["two", "one"])
    }

    @Test func questionsOfTheSameLineAreKeptApart() throws {
        let other = Question(line: 4, code: "split-lead", text: "And this?", choices: [])
        try store.change(.with { $0.questions = [StoredPlans.question, other] })

        #expect(try store.plan(1).questions.map(\.id) == ["split-lead@4", "split-lead@4#2"])
        #expect(try store.plan(1).questions.map(\.question) == [StoredPlans.question, other])
        #expect(throws: PlanFault.unknownChoice(question: "split-lead@4#2", choice: 0)) {
            try store.answer(question: "split-lead@4#2", of: 1, choice: 0, by: "officer", at: moment)
        }
    }

    @Test func settingsOfAPlanAreKeptChangedAndTakenAway() throws {
        try store.set("group-label", to: "BME", ofPlan: 1)
        try store.set("group-label", to: "global majority", ofPlan: 1)
        #expect(try store.settings(ofPlan: 1) == ["group-label": "global majority"])
        #expect(try store.plan(1).settings == ["group-label": "global majority"])
        try store.set("group-label", to: nil, ofPlan: 1)
        #expect(try store.settings(ofPlan: 1) == [:])
    }
}

extension PlanGenerator {
    /// With few moments, so that some are the same.
    mutating func update() -> Update {
        Update(
            at: "2024-0\(1 + number())-01T09:30:00Z", by: text(), rating: maybe { $0.one(of: Rating.allCases) },
            status: maybe { $0.one(of: ActionStatus.allCases) }, note: text(), goToGreen: maybe { $0.text() })
    }
}
