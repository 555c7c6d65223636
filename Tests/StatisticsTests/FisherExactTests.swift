import Testing

@testable import Statistics

struct FisherExactTests {
    @Test(arguments: ["fisher-scipy.csv", "fisher-r.csv"])
    func tableAgreesWithTheOtherProgram(_ name: String) throws {
        for line in try TwoGroupLine.all(in: name) {
            let p = try FisherExact.twoSided(line.first, line.second).get()
            // Both lose digits as the counts grow, and print 0 for what no Double holds.
            let tolerance = line.first.of > 100_000 ? 1e-7 : Tolerance.closedForm
            #expect(try agrees(p, max(line.number(0), .leastNormalMagnitude), to: tolerance), "\(line)")
        }
    }

    @Test func largeCountsAgreeWithSixtyDigitArithmetic() throws {
        for line in try TwoGroupLine.all(in: "fisher-mpmath.csv") {
            #expect(try agrees(FisherExact.twoSided(line.first, line.second).get(), line.number(0)), "\(line)")
        }
    }

    /// G22 of the golden data.
    @Test func kingstonIsAsPublished() throws {
        let p = try FisherExact.twoSided(proportion(50, 317), proportion(0, 418)).get()
        #expect(abs(p - 5.1e-20) < 0.05e-20)
    }

    /// The lady tasting tea, 3 of 4 and 1 of 4: (16 + 16 + 1 + 1) / 70.
    @Test func teaTasting() throws {
        #expect(try agrees(FisherExact.twoSided(proportion(3, 4), proportion(1, 4)).get(), 34.0 / 70))
    }

    @Test(arguments: [(0, 10, 0, 20), (10, 10, 20, 20), (4, 8, 2, 4), (1, 1, 0, 1)])
    func theLikeliestTableHasOne(_ a: Int, _ n: Int, _ b: Int, _ m: Int) throws {
        #expect(try agrees(FisherExact.twoSided(proportion(a, n), proportion(b, m)).get(), 1))
    }

    @Test func aPBelowAnyNumberIsNotZero() throws {
        let p = try FisherExact.twoSided(proportion(300_000, 300_000), proportion(0, 300_000)).get()
        #expect(p == .leastNormalMagnitude)
    }

    @Test func anEmptyGroupHasAReason() throws {
        #expect(try FisherExact.twoSided(proportion(0, 0), proportion(1, 2)).failure == .emptyDenominator)
        #expect(try FisherExact.twoSided(proportion(1, 2), proportion(0, 0)).failure == .emptyDenominator)
    }

    @Test func countsPastTheLimitHaveAReason() throws {
        #expect(try FisherExact.twoSided(proportion(1, .max), proportion(1, .max)).failure == .countsTooLarge)
    }

    /// Ends where weights leave the normal numbers; below them each step rounds back to where it was.
    @Test(arguments: [(440_000_000, 450_000_000), (900_000_000, 0), (0, 900_000_000)])
    func aTableFarFromTheLikeliestHasTheLeastP(_ a: Int, _ b: Int) throws {
        let p = try FisherExact.twoSided(proportion(a, 900_000_000), proportion(b, 900_000_000)).get()
        #expect(p == .leastNormalMagnitude)
    }

    @Test(arguments: [(3_000_000_000, 6_000_000_000), (200_000_000_000, 500_000_000_000)])
    func moreTablesThanCanBeAddedUpHaveAReason(_ a: Int, _ n: Int) throws {
        #expect(try FisherExact.twoSided(proportion(a, n), proportion(a, n)).failure == .countsTooLarge)
    }

    @Test func fewEventsAmongManyAreStillAddedUp() throws {
        let half = 500_000_000_000
        #expect(try agrees(FisherExact.twoSided(proportion(3, half), proportion(0, half)).get(), 0.25, to: 1e-6))
        #expect(try FisherExact.twoSided(proportion(2_000_000_000, 4_000_000_000), proportion(1, 2)).get() == 1)
    }

    @Test(arguments: propertySeeds)
    func isTheSumOverAllTablesInPlainArithmetic(_ seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<60 {
            let (n, m) = (Int.random(in: 1...24, using: &random), Int.random(in: 1...24, using: &random))
            let first = try proportion(.random(in: 0...n, using: &random), n)
            let second = try proportion(.random(in: 0...m, using: &random), m)
            let p = try FisherExact.twoSided(first, second).get()
            let swapped = try FisherExact.twoSided(second, first).get()
            #expect(agrees(p, plainFisher(first, second)), "seed \(seed), \(first), \(second)")
            #expect(agrees(p, swapped), "seed \(seed), \(first), \(second)")
        }
    }
}

/// The p-value by binomial coefficients in whole numbers, for small groups.
private func plainFisher(_ first: Proportion, _ second: Proportion) -> Double {
    let events = first.events + second.events
    let cells = max(0, events - second.of)...min(first.of, events)
    let ways = cells.map { choose(first.of, $0) * choose(second.of, events - $0) }
    let seen = choose(first.of, first.events) * choose(second.of, second.events)
    return Double(ways.filter { $0 <= seen }.reduce(0, +)) / Double(ways.reduce(0, +))
}

private func choose(_ n: Int, _ k: Int) -> Int {
    (0..<k).reduce(1) { $0 * (n - $1) / ($1 + 1) }
}
