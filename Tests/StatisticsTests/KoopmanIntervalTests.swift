import Testing

@testable import Statistics

struct KoopmanIntervalTests {
    @Test(arguments: [
        (7, 34, 1, 34, 1.22085285, 42.57571761), (36, 40, 16, 80, 2.93956919, 7.15222343),
    ])
    func publishedIntervals(_ a: Int, _ n: Int, _ b: Int, _ m: Int, _ low: Double, _ high: Double) throws {
        let interval = try KoopmanInterval.of(proportion(a, n), over: proportion(b, m)).get()
        #expect(abs(interval.low - low) < 1e-8)
        #expect(try abs(#require(interval.high) - high) < 1e-8)
    }

    @Test func tableAgreesWithTheInvertedScoreTestOfStatsmodels() throws {
        for line in try TwoGroupLine.all(in: "koopman.csv") {
            let interval = try KoopmanInterval.of(line.first, over: line.second, level: level(line.number(0))).get()
            #expect(try agrees(interval.low, line.number(1), to: Tolerance.iterative), "\(line)")
            #expect((interval.high == nil) == (line.rest[2] == nil), "\(line)")
            guard let high = interval.high else { continue }
            #expect(try agrees(high, line.number(2), to: Tolerance.iterative), "\(line)")
        }
    }

    @Test func noEventsInTheFirstGroupBeginAtZero() throws {
        let interval = try KoopmanInterval.of(proportion(0, 418), over: proportion(50, 317)).get()
        #expect(interval.low == 0)
        #expect(try #require(interval.high) < 1)
    }

    @Test func noEventsInTheSecondGroupHaveNoUpperLimit() throws {
        let interval = try KoopmanInterval.of(proportion(50, 317), over: proportion(0, 418)).get()
        #expect(interval.high == nil)
        #expect(interval.low > 1)
    }

    @Test func everybodyInBothGroupsSurroundsOne() throws {
        let interval = try KoopmanInterval.of(proportion(12, 12), over: proportion(20, 20)).get()
        // Below 1 the likeliest shares are θ and 1, so U(θ) = n₁(1 − θ)/θ; above 1 likewise with the groups swapped.
        let square = ConfidenceLevel.ninetyFive.z * ConfidenceLevel.ninetyFive.z
        #expect(agrees(interval.low, 12 / (12 + square)))
        #expect(try agrees(#require(interval.high), (20 + square) / 20))
    }

    @Test(arguments: [
        (0, 0, 3, 9, NotCalculable.emptyDenominator), (3, 9, 0, 0, .emptyDenominator), (0, 0, 0, 0, .emptyDenominator),
        (0, 9, 0, 4, .noEventsInEitherGroup),
    ])
    func withoutANumberThereIsAReason(_ a: Int, _ n: Int, _ b: Int, _ m: Int, _ reason: NotCalculable) throws {
        #expect(try KoopmanInterval.of(proportion(a, n), over: proportion(b, m)).failure == reason)
    }

    @Test(arguments: propertySeeds)
    func containsTheRatioAndInvertsWhenSwapped(_ seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<500 {
            let (first, second) = try (random.group(), random.group())
            guard first.events + second.events > 0 else { continue }
            let interval = try KoopmanInterval.of(first, over: second).get()
            let swapped = try KoopmanInterval.of(second, over: first).get()
            let context: Comment = "seed \(seed), \(first) over \(second)"
            #expect(agrees(interval.low, swapped.high.map { 1 / $0 } ?? 0), context)
            #expect(agrees(swapped.low, interval.high.map { 1 / $0 } ?? 0), context)
            guard case .success(let ratio) = RateRatio.of(first, over: second) else { continue }
            #expect(interval.contains(ratio), context)
        }
    }

    @Test(arguments: propertySeeds)
    func atEachLimitTheScoreIsTheDeviate(_ seed: UInt64) throws {
        var random = Seeded(seed)
        let square = ConfidenceLevel.ninetyFive.z * ConfidenceLevel.ninetyFive.z
        for _ in 0..<300 {
            let (first, second) = try (random.group(), random.group())
            guard first.events > 0, second.events > 0 else { continue }
            let interval = try KoopmanInterval.of(first, over: second).get()
            for limit in try [interval.low, #require(interval.high)] {
                #expect(
                    agrees(plainScore(first, second, limit), square, to: 1e-4), "seed \(seed), \(first), \(second)")
            }
        }
    }

    @Test(arguments: propertySeeds)
    func aHigherLevelIsWider(_ seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<200 {
            let (first, second) = try (random.group(), random.group())
            guard first.events + second.events > 0 else { continue }
            let inner = try KoopmanInterval.of(first, over: second).get()
            let outer = try KoopmanInterval.of(first, over: second, level: .ninetyNinePointEight).get()
            #expect(outer.low <= inner.low, "seed \(seed), \(first), \(second)")
            #expect((outer.high ?? .infinity) >= (inner.high ?? .infinity), "seed \(seed), \(first), \(second)")
        }
    }

    @Test func countsAtTheEndOfIntegersStillSettle() throws {
        let interval = try KoopmanInterval.of(proportion(1, .max), over: proportion(.max, .max)).get()
        #expect(interval.low > 0)
        #expect(try #require(interval.high) < 1e-17)
    }
}

/// Koopman's statistic as printed in the paper, with the restricted share found by bisection of its score equation
/// in extended form: an independent check of the arranged one in `RatioScore`.
private func plainScore(_ first: Proportion, _ second: Proportion, _ ratio: Double) -> Double {
    let (x, n) = (Double(first.events), Double(first.of))
    let (y, m) = (Double(second.events), Double(second.of))
    var (low, high) = (0.0, min(1, 1 / ratio))
    for _ in 0..<200 {
        let p = (low + high) / 2
        let slope = (x - n * ratio * p) * (1 - p) + (y - m * p) * (1 - ratio * p)
        if slope > 0 { low = p } else { high = p }
    }
    let (p2, p1) = ((low + high) / 2, min(1, ratio * (low + high) / 2))
    let one = x - n * p1 == 0 ? 0 : (x - n * p1) * (x - n * p1) / (n * p1 * (1 - p1))
    let two = y - m * p2 == 0 ? 0 : (y - m * p2) * (y - m * p2) / (m * p2 * (1 - p2))
    return one + two
}
