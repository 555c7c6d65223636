import Plans
import PlanReading
import Testing

struct StatusPhraseTests {
    @Test(
        arguments: [
            ("Develop a toolkit. (New)", ActionStatus.new, nil, "Develop a toolkit."),
            (
                "Refresh the policy (Ongoing – deferred from 2022-23 due to a late supplier).", .deferred,
                "deferred from 2022-23 due to a late supplier", "Refresh the policy."
            ),
            ("Recruit a lead (complete).", .complete, nil, "Recruit a lead."),
            (
                "Set up a group (on hold until funding is agreed)", .deferred, "on hold until funding is agreed",
                "Set up a group"
            ),
            ("Hold events, ongoing.", .ongoing, nil, "Hold events, ongoing."),
            (
                "The Trust will continue to deliver training.", .ongoing, nil,
                "The Trust will continue to deliver training."
            ),
            ("Mentoring launched in May 2023.", .ongoing, nil, "Mentoring launched in May 2023."),
            (
                "Support our new starters (new recruits and others) with induction.", .notStated, nil,
                "Support our new starters (new recruits and others) with induction."
            ),
            ("Review the policy", .notStated, nil, "Review the policy"),
        ] as [(String, ActionStatus, String?, String)])
    func givenAnActionWhenReadThenItsStateIsSaid(text: String, status: ActionStatus, note: String?, rest: String) throws
    {
        let reading = StatusPhrase.read(text, vocabulary: try Words.vocabulary())
        #expect(reading.status == status && reading.note == note && reading.rest == rest)
    }

    @Test(arguments: [
        ("Complete", ActionStatus.complete), ("In progress", .ongoing), ("On track", .ongoing), ("Not started", .new),
        ("Overdue", .ongoing), ("Deferred to 2025/26 because of funding", .deferred),
        ("Completed - June 2024", .complete),
        ("Not yet complete", .ongoing), ("Partially completed", .ongoing), ("Paused", .deferred), ("", .notStated),
    ])
    func givenAStatusCellWhenReadThenItsStateIsSaid(text: String, status: ActionStatus) throws {
        #expect(StatusPhrase.read(text, vocabulary: try Words.vocabulary(), setting: .cell).status == status)
    }
}
