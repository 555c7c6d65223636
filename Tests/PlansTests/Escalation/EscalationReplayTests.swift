import Testing
import Workforce

@testable import Plans

/// What is said of a day does not change by looking later; and each climb begins and ends where the rating does.
struct EscalationReplayTests {
    @Test func givenAnyHistoryThenLookingLaterOnlyAdds() throws {
        let rules = try Following.rules.get()
        let seed = UInt64.random(in: .min ... .max)
        var dice = Dice(seed: seed)
        let start = try Following.day("2023-01-01")
        for _ in 0..<400 {
            let (followed, ladder) = (RandomHistory.make(&dice, from: start), RandomHistory.ladder(&dice, rules))
            func events(_ day: Day) -> [EscalationEvent] {
                Escalation.events(for: followed, ladder: ladder, rules: rules.rating, on: day, cadence: .quarterly)
            }
            let late = try #require(start.adding(days: 900))
            let early = try #require(start.adding(days: dice.below(900)))
            #expect(events(early) == events(late).filter { $0.day <= early }, "seed \(seed)")
            let days = events(late).map(\.day)
            #expect(days == days.sorted(), "seed \(seed)")
        }
    }

    @Test func givenAnyHistoryThenItStandsOnTheLadderExactlyWhileItIsOffCourse() throws {
        let rules = try Following.rules.get()
        let seed = UInt64.random(in: .min ... .max)
        var dice = Dice(seed: seed)
        let start = try Following.day("2023-01-01")
        for _ in 0..<100 {
            let (followed, ladder) = (RandomHistory.make(&dice, from: start), RandomHistory.ladder(&dice, rules))
            for offset in stride(from: dice.below(20), to: 900, by: 20) {
                let day = try #require(start.adding(days: offset))
                let rated = DeliveryStatus.of(followed, on: day, rules: rules.rating, cadence: .quarterly)
                let state = Escalation.current(
                    for: followed, ladder: ladder, rules: rules.rating, on: day, cadence: .quarterly)
                #expect((state != nil) == (rated.rating <= ladder.from), "seed \(seed), \(day): \(rated.reason)")
            }
        }
    }
}

/// A small generator with a seed that can be printed: xorshift.
struct Dice: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed | 1 }

    mutating func next() -> UInt64 {
        state ^= state << 13
        state ^= state >> 7
        state ^= state << 17
        return state
    }

    mutating func below(_ count: Int) -> Int { Int.random(in: 0..<count, using: &self) }
}

enum RandomHistory {
    static func make(_ dice: inout Dice, from start: Day) -> FollowedAction {
        var (updates, moves, at) = ([Update](), [DateChange](), dice.below(100))
        var due = due(&dice, start)
        while at < 900 {
            let iso = start.adding(days: at)?.iso ?? ""
            if dice.below(4) == 0 {
                let next = self.due(&dice, start)
                moves.append(Following.moved(iso, due, next))
                due = next
            } else {
                let rating = [nil, nil, Rating.red, .amber, .green].randomElement(using: &dice) ?? nil
                let status = dice.below(12) == 0 ? ActionStatus.allCases.randomElement(using: &dice) : nil
                updates.append(Following.update(iso, rating, status, goToGreen: dice.below(5) == 0 ? "So." : nil))
            }
            at += 1 + dice.below(200)
        }
        return FollowedAction(
            action: Following.action(due, parts: [start.adding(days: dice.below(900))?.iso ?? ""]), updates: updates,
            dateChanges: moves)
    }

    static func due(_ dice: inout Dice, _ start: Day) -> DueDate {
        let date = start.adding(days: dice.below(900)).map { PartialDate($0) }
        let kind = DueDate.Kind.allCases.randomElement(using: &dice) ?? .none
        let hasEnd = [.date, .month, .quarter, .financialYear].contains(kind) || dice.below(4) == 0
        return DueDate(
            kind, start: dice.below(3) == 0 ? date : nil, end: hasEnd ? date : nil,
            isFixedNationally: dice.below(10) == 0, isStart: dice.below(10) == 0, isApproximate: dice.below(5) == 0)
    }

    /// The first step comes at once, so that being off course and standing on the ladder are the same.
    static func ladder(_ dice: inout Dice, _ rules: PlanRules) -> Ladder {
        Ladder(
            steps: rules.ladders.standard.steps, from: dice.below(2) == 0 ? .red : .amber, pause: dice.below(40),
            mostPauses: dice.below(4), moved: dice.below(2) == 0 ? .restarts : .continues)
    }
}
