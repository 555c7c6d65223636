import Testing
import Workforce

@testable import Plans

struct EscalationTests {
    private let rules: PlanRules

    init() throws { rules = try Following.rules.get() }

    private static let both = Leads(
        accountable: [Lead("Chief People Officer", kind: .role)],
        responsible: [Lead("Head of Inclusion", kind: .role)])

    private func events(
        _ action: Action, _ updates: [Update] = [], moves: [DateChange] = [], on today: String,
        ladder: Ladder? = nil
    ) throws -> [EscalationEvent] {
        Escalation.events(
            for: FollowedAction(action: action, updates: updates, dateChanges: moves),
            ladder: ladder ?? rules.ladders.standard, rules: rules.rating, on: try Following.day(today))
    }

    /// `2024-04-01 step 1 Head of Inclusion`
    private func lines(_ events: [EscalationEvent]) -> [String] {
        events.map { "\($0.day.iso) \($0.kind.rawValue) \($0.number) \($0.to.joined(separator: " and "))" }
    }

    @Test func givenAnOverdueActionThenItClimbsOneStepAfterAnother() throws {
        let action = Following.action(Following.on("2024-03-31"), forums: ["People Committee"], leads: Self.both)
        let events = try events(action, on: "2024-12-31")
        #expect(
            lines(events) == [
                "2024-04-01 step 1 Head of Inclusion", "2024-04-15 step 2 Chief People Officer",
                "2024-04-29 step 3 People business partner", "2024-05-13 step 4 People Committee",
                "2024-06-24 step 5 Board Assurance Framework",
            ])
        #expect(events.allSatisfy { $0.asksGoToGreen && $0.action == "2.1" })
        #expect(
            events.map(\.reason).prefix(2) == [
                "Red, off course since 1 April 2024: due 31 March 2024, 1 day overdue, no update yet; it goes to the "
                    + "responsible lead, Head of Inclusion.",
                "Red, off course since 1 April 2024: due 31 March 2024, 15 days overdue, no update yet; it goes to the "
                    + "accountable lead, Chief People Officer.",
            ])
        #expect(events.last?.reason.hasSuffix("; it goes to the Board Assurance Framework.") == true)
    }

    @Test("a plan that is taken up late climbs from that day on, not from the day of its date")
    func givenAPlanTakenUpLateThenNothingIsToldOfTheTimeBefore() throws {
        let action = Following.action(Following.on("2024-03-31"), forums: ["People Committee"], leads: Self.both)
        let events = Escalation.events(
            for: FollowedAction(action: action), ladder: rules.ladders.standard, rules: rules.rating,
            on: try Following.day("2026-11-30"), since: try Following.day("2026-11-21"))
        #expect(lines(events) == ["2026-11-21 step 1 Head of Inclusion"])
    }

    @Test(arguments: [
        ("2024-03-31", nil, nil), ("2024-04-01", 1, "2024-04-15"), ("2024-04-14", 1, "2024-04-15"),
        ("2024-04-15", 2, "2024-04-29"), ("2024-06-24", 5, nil),
    ])
    func givenADayThenTheActionStandsOnAStep(_ today: String, _ number: Int?, _ next: String?) throws {
        let followed = FollowedAction(
            action: Following.action(Following.on("2024-03-31"), forums: ["People Committee"], leads: Self.both))
        let state = Escalation.current(
            for: followed, ladder: rules.ladders.standard, rules: rules.rating, on: try Following.day(today))
        #expect(state?.event.number == number && state?.next?.iso == next)
        #expect(state == nil || state?.since.iso == "2024-04-01")
    }

    @Test func givenAGoToGreenNoteThenTheClockStopsAndTheNoteIsNoLongerAskedFor() throws {
        let action = Following.action(Following.on("2024-03-31"), leads: Self.both)
        let updates = [Following.update("2024-04-10", .red, goToGreen: "Two more trainers from May.")]
        let events = try events(action, updates, on: "2024-05-20")
        #expect(
            lines(events) == [
                "2024-04-01 step 1 Head of Inclusion", "2024-04-10 paused 1 Head of Inclusion",
                "2024-05-13 step 2 Chief People Officer",
            ])
        #expect(events.map(\.asksGoToGreen) == [true, false, false])
        #expect(
            events[1].reason
                == "Paused from 10 April 2024 until 7 May 2024: the update says what brings it back to green.")
        let state = Escalation.current(
            for: FollowedAction(action: action, updates: updates), ladder: rules.ladders.standard, rules: rules.rating,
            on: try Following.day("2024-05-07"))
        #expect(state?.pausedUntil?.iso == "2024-05-07" && state?.next?.iso == "2024-05-13")
    }

    @Test func givenMoreNotesThanAreAllowedThenTheClockRunsOn() throws {
        let action = Following.action(Following.on("2024-03-31"), leads: Self.both)
        let days = ["2024-04-10", "2024-04-20", "2024-05-10", "2024-06-10"]
        let events = try events(action, days.map { Following.update($0, goToGreen: "Soon.") }, on: "2024-06-30")
        #expect(lines(events).filter { $0.contains("paused") }.map { $0.prefix(10) } == ["2024-04-10", "2024-05-10"])
        #expect(lines(events).last == "2024-06-24 step 3 People business partner")
    }

    @Test func givenAnUpdateWithoutANoteThenTheClockRunsOn() throws {
        let action = Following.action(Following.on("2024-03-31"), leads: Self.both)
        let events = try events(action, [Following.update("2024-04-10", .green, goToGreen: " ")], on: "2024-04-20")
        #expect(lines(events).count == 2 && events.last?.asksGoToGreen == true)
    }

    @Test func givenACompletionThenTheClimbEnds() throws {
        let action = Following.action(Following.on("2024-03-31"), leads: Self.both)
        let events = try events(action, [Following.update("2024-04-10", nil, .complete)], on: "2024-12-31")
        #expect(
            lines(events) == ["2024-04-01 step 1 Head of Inclusion", "2024-04-10 ended 1 Head of Inclusion"])
        #expect(
            events.last?.reason
                == "Done, complete: reported complete on 10 April 2024, 10 days after it was due 31 March 2024, and "
                + "nothing yet shows it, so add the evidence.")
    }

    @Test func givenALaterDateThenTheClimbEndsAndTheNextBeginsAtTheFirstStep() throws {
        let (before, after) = (Following.on("2024-03-31"), Following.on("2024-06-30"))
        let events = try events(
            Following.action(after, leads: Self.both), [Following.update("2024-04-20")],
            moves: [Following.moved("2024-04-20", before, after)], on: "2024-07-20")
        #expect(
            lines(events) == [
                "2024-04-01 step 1 Head of Inclusion", "2024-04-15 step 2 Chief People Officer",
                "2024-04-20 ended 2 Chief People Officer", "2024-07-01 step 1 Head of Inclusion",
                "2024-07-15 step 2 Chief People Officer",
            ])
        #expect(events[2].reason == "Back on course, green: due 30 June 2024, last update today.")
    }

    @Test(arguments: [Ladder.Moved.restarts, .continues])
    func givenALaterDateWhileItsLeadStillSaysRedThenTheClockDoesAsTheLadderSays(_ moved: Ladder.Moved) throws {
        let (before, after) = (Following.on("2024-06-30"), Following.on("2024-12-31"))
        let standard = rules.ladders.standard
        let ladder = Ladder(steps: standard.steps, from: .red, pause: 0, mostPauses: 0, moved: moved)
        let events = try events(
            Following.action(after, leads: Self.both), [Following.update("2024-04-01", .red, goToGreen: "Soon.")],
            moves: [Following.moved("2024-04-10", before, after)], on: "2024-04-20", ladder: ladder)
        let expected =
            moved == .continues
            ? ["2024-04-01 step 1 Head of Inclusion", "2024-04-15 step 2 Chief People Officer"]
            : [
                "2024-04-01 step 1 Head of Inclusion", "2024-04-10 restarted 1 Head of Inclusion",
                "2024-04-10 step 1 Head of Inclusion",
            ]
        #expect(lines(events) == expected)
    }

    @Test func givenNoLeadAtAStepThenItIsSaidAndPassedOn() throws {
        let nobody = Leads(responsible: [Lead("TBC", kind: .toBeConfirmed)])
        let events = try events(Following.action(Following.on("2024-03-31"), leads: nobody), on: "2024-04-01")
        #expect(lines(events) == ["2024-04-01 step 1 People business partner"])
        #expect(
            events.first?.reason
                == "Red, off course since 1 April 2024: due 31 March 2024, 1 day overdue, no update yet; there is no "
                + "responsible lead, so it is passed on; there is no accountable lead, so it is passed on; it goes to "
                + "the business partner, People business partner.")
    }

    @Test func givenNobodyAtAllThenItIsSaid() throws {
        let ladder = Ladder(
            steps: [.init(holder: .forum, after: 0)], from: .red, pause: 0, mostPauses: 0, moved: .restarts)
        let events = try events(Following.action(Following.on("2024-03-31")), on: "2024-04-01", ladder: ladder)
        #expect(events.first?.to == [])
        #expect(events.first?.reason.hasSuffix("nobody is left to pass it to, so name a lead.") == true)
    }

    @Test func givenALadderFromAmberThenAmberClimbsToo() throws {
        let steps = rules.ladders.standard.steps
        let ladder = Ladder(steps: steps, from: .amber, pause: 0, mostPauses: 0, moved: .restarts)
        let action = Following.action(Following.on("2024-12-31"), leads: Self.both)
        let events = try events(action, [Following.update("2024-01-01")], on: "2024-04-20", ladder: ladder)
        #expect(
            lines(events) == ["2024-04-01 step 1 Head of Inclusion", "2024-04-15 step 2 Chief People Officer"])
        #expect(events.allSatisfy { !$0.asksGoToGreen })
    }

    @Test func givenAPlanWithItsOwnLadderThenItHolds() {
        let own = Ladder(
            steps: [.init(holder: .forum, after: 7)], from: .red, pause: 0, mostPauses: 0, moved: .restarts)
        let ladders = Ladders(standard: rules.ladders.standard, ofPlans: ["Race plan": own])
        #expect(ladders.ladder(for: Plan(title: "Race plan")) == own)
        #expect(ladders.ladder(for: Plan(title: "Other")) == ladders.standard)
        #expect(ladders.ladder(for: Plan()) == ladders.standard)
    }
}
