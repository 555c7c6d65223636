import Testing

@testable import Statistics

struct ShortfallTests {
    @Test func fortyEightMoreAppointmentsWouldBeParity() throws {
        #expect(try Shortfall.more(in: proportion(93, 640), toMatch: proportion(264, 1_200)).get() == 48)
    }

    @Test(arguments: [
        (93, 640, 264, 1_200, 48, 0), (264, 1_200, 93, 640, 0, 90), (11, 905, 21, 3_120, 0, 5), (5, 10, 1, 2, 0, 0),
        (0, 418, 50, 317, 66, 0), (3, 3, 0, 9, 0, 3), (0, 3, 9, 9, 3, 0), (1, 3, 1, 3, 0, 0),
    ])
    func moreAndFewer(_ a: Int, _ n: Int, _ b: Int, _ m: Int, _ more: Int, _ fewer: Int) throws {
        let (group, comparator) = try (proportion(a, n), proportion(b, m))
        #expect(try Shortfall.more(in: group, toMatch: comparator).get() == more)
        #expect(try Shortfall.fewer(in: group, toMatch: comparator).get() == fewer)
    }

    @Test func theLargestCountsDoNotOverflow() throws {
        let (group, comparator) = try (proportion(0, .max), proportion(.max - 1, .max))
        #expect(try Shortfall.more(in: group, toMatch: comparator).get() == .max - 1)
        #expect(try Shortfall.fewer(in: group, toMatch: comparator).get() == 0)
    }

    @Test(arguments: [(0, 0, 3, 9), (3, 9, 0, 0)])
    func anEmptyGroupHasAReason(_ a: Int, _ n: Int, _ b: Int, _ m: Int) throws {
        let (group, comparator) = try (proportion(a, n), proportion(b, m))
        #expect(Shortfall.more(in: group, toMatch: comparator).failure == .emptyDenominator)
        #expect(Shortfall.fewer(in: group, toMatch: comparator).failure == .emptyDenominator)
    }

    @Test(arguments: propertySeeds)
    func isTheLeastNumberThatReachesParity(_ seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<300 {
            let (group, comparator) = try (random.group(), random.group())
            let more = try Shortfall.more(in: group, toMatch: comparator).get()
            let fewer = try Shortfall.fewer(in: group, toMatch: comparator).get()
            let context: Comment = "seed \(seed), \(group), \(comparator)"
            // Shares compared by cross-multiplication: a/n ≥ b/m is a·m ≥ b·n.
            let parity = comparator.events * group.of
            #expect((group.events + more) * comparator.of >= parity, context)
            #expect(more == 0 || (group.events + more - 1) * comparator.of < parity, context)
            #expect((group.events - fewer) * comparator.of <= parity, context)
            #expect(fewer == 0 || (group.events - fewer + 1) * comparator.of > parity, context)
        }
    }
}
