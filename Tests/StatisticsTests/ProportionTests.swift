import Testing

@testable import Statistics

struct ProportionTests {
    @Test(arguments: [(-1, 3), (4, 3), (0, -1), (1, 0)])
    func impossibleCountsAreRefused(_ events: Int, _ of: Int) {
        #expect(Proportion(events: events, of: of) == nil)
    }

    @Test func anEmptyGroupHasNoShare() throws {
        #expect(try proportion(0, 0).value == nil)
        #expect(try proportion(3, 12).value == 0.25)
    }

    @Test(arguments: [
        (1, 3, 9, 3, 3), (1, 3, 10, 4, 3), (0, 3, 10, 0, 0), (3, 3, 10, 10, 10), (1, 3, 0, 0, 0),
        (Int.max - 1, Int.max, Int.max, Int.max - 1, Int.max - 1), (Int.max, Int.max, 7, 7, 7),
        (1, Int.max, Int.max - 1, 1, 0),
    ])
    func sharesOfWholeNumbersAreExact(_ events: Int, _ of: Int, _ count: Int, _ up: Int, _ down: Int) throws {
        let share = try proportion(events, of)
        #expect(share.roundedUp(of: count) == up)
        #expect(share.roundedDown(of: count) == down)
    }

    @Test func noShareOfAWholeNumberWithoutADenominatorOrOfANegativeCount() throws {
        #expect(try proportion(0, 0).roundedUp(of: 5) == nil)
        #expect(try proportion(1, 2).roundedDown(of: -1) == nil)
    }
}
