import Testing

@testable import Statistics

struct HeadsNeededTests {
    /// The vector of the WRES domain notes, 3.5: 160 posts, 14 people, goal 22.1%.
    @Test func workedExample() throws {
        let decimal = try HeadsNeeded.of(posts: 160, current: 14, goal: 0.221).get()
        let exact = try HeadsNeeded.of(posts: 160, current: 14, goal: proportion(221, 1_000)).get()
        #expect(decimal.required == 36)
        #expect(decimal.further == 22)
        #expect(exact == decimal)
    }

    @Test(arguments: [
        (100, 0.07, 7), (30, 0.1, 3), (100, 0.29, 29), (3, 1.0 / 3, 1), (160, 0.0, 0), (160, 1.0, 160), (0, 0.5, 0),
        (100, 0.0701, 8), (1_000_000, 0.0000011, 2),
    ])
    func binaryRoundingOfADecimalGoalAddsNobody(_ posts: Int, _ goal: Double, _ required: Int) throws {
        #expect(try HeadsNeeded.of(posts: posts, current: 0, goal: goal).get().required == required)
    }

    @Test func enoughAlreadyNeedsNoFurther() throws {
        #expect(try HeadsNeeded.of(posts: 10, current: 9, goal: 0.2).get().further == 0)
    }

    @Test func withoutANumberThereIsAReason() throws {
        #expect(HeadsNeeded.of(posts: 10, current: 1, goal: 22.1).failure == .outsideUnitRange)
        #expect(HeadsNeeded.of(posts: 10, current: 1, goal: .nan).failure == .outsideUnitRange)
        #expect(HeadsNeeded.of(posts: -1, current: 1, goal: 0.2).failure == .negative)
        #expect(try HeadsNeeded.of(posts: 1, current: -1, goal: proportion(1, 2)).failure == .negative)
        #expect(try HeadsNeeded.of(posts: 1, current: 1, goal: proportion(0, 0)).failure == .emptyDenominator)
    }

    @Test func theMostPostsAnIntegerHoldsDoNotTrap() throws {
        #expect(HeadsNeeded.of(posts: .max, current: 0, goal: 1.0).failure == nil)
        #expect(try HeadsNeeded.of(posts: .max, current: 0, goal: proportion(1, 1)).get().required == .max)
    }
}
