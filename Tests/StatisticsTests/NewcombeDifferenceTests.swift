import Testing

@testable import Statistics

struct NewcombeDifferenceTests {
    /// The examples of the paper, table II, method 10, to the four decimals printed there.
    @Test(arguments: [
        (56, 70, 48, 80, 0.0524, 0.3339), (9, 10, 3, 10, 0.1705, 0.8090), (6, 7, 2, 7, 0.0582, 0.8062),
        (5, 56, 0, 29, -0.0381, 0.1926), (0, 10, 0, 20, -0.1611, 0.2775), (0, 10, 0, 10, -0.2775, 0.2775),
        (10, 10, 0, 20, 0.6791, 1.0000), (10, 10, 0, 10, 0.6075, 1.0000),
    ])
    func examplesOfThePaper(_ a: Int, _ n: Int, _ b: Int, _ m: Int, _ low: Double, _ high: Double) throws {
        let estimate = try NewcombeDifference.of(proportion(a, n), minus: proportion(b, m)).get()
        #expect(abs(estimate.interval.low - low) < 5.1e-5)
        #expect(try abs(#require(estimate.interval.high) - high) < 5.1e-5)
    }

    @Test func tableAgreesWithStatsmodels() throws {
        for line in try TwoGroupLine.all(in: "newcombe.csv") {
            let estimate = try NewcombeDifference.of(
                line.first, minus: line.second, level: level(line.number(0))
            ).get()
            #expect(try agreesOnUnitScale(estimate.value, line.number(1)), "\(line)")
            #expect(try agreesOnUnitScale(estimate.interval.low, line.number(2)), "\(line)")
            #expect(try agreesOnUnitScale(#require(estimate.interval.high), line.number(3)), "\(line)")
        }
    }

    @Test(arguments: [(0, 0, 3, 9), (3, 9, 0, 0), (0, 0, 0, 0)])
    func anEmptyGroupHasAReason(_ a: Int, _ n: Int, _ b: Int, _ m: Int) throws {
        #expect(
            try NewcombeDifference.of(proportion(a, n), minus: proportion(b, m)).failure == .emptyDenominator)
    }

    @Test(arguments: propertySeeds)
    func containsTheDifferenceAndTurnsOverWhenSwapped(_ seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<300 {
            let (first, second) = try (random.group(), random.group())
            let estimate = try NewcombeDifference.of(first, minus: second).get()
            let swapped = try NewcombeDifference.of(second, minus: first).get()
            let high = try #require(estimate.interval.high)
            let context: Comment = "seed \(seed), \(first), \(second)"
            #expect(estimate.interval.contains(estimate.value), context)
            #expect(agreesOnUnitScale(swapped.interval.low, -high), context)
            #expect(estimate.interval.low >= -1 - 1e-12 && high <= 1 + 1e-12, context)
        }
    }
}
