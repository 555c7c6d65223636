import Testing

@testable import Statistics

struct FunnelLimitsTests {
    /// The vector of the WRES domain notes, 3.6: target 12%, no over-dispersion; percentages to one decimal.
    @Test(arguments: [
        (50, 4.6, 22.3, 1.8, 29.3), (200, 7.9, 16.9, 5.9, 19.9), (800, 9.8, 14.3, 8.7, 15.8),
    ])
    func workedExample(_ n: Int, _ low: Double, _ high: Double, _ outerLow: Double, _ outerHigh: Double) throws {
        let inner = try FunnelLimits.at(target: 0.12, denominator: n, level: .ninetyFive).get()
        let outer = try FunnelLimits.at(target: 0.12, denominator: n, level: .ninetyNinePointEight).get()
        let got = try [inner.low, #require(inner.high), outer.low, #require(outer.high)]
        #expect(got.map { ($0 * 1_000).rounded() / 10 } == [low, high, outerLow, outerHigh])
    }

    @Test func tableAgreesWithR() throws {
        for line in try VectorFile("funnel.csv").table() {
            let numbers = try line.map { try #require($0) }
            let limits = try FunnelLimits.at(
                target: numbers[0], denominator: Int(numbers[1]), betweenVariance: numbers[2], level: level(numbers[3])
            ).get()
            #expect(agreesOnUnitScale(limits.low, numbers[4]), "\(numbers)")
            #expect(try agreesOnUnitScale(#require(limits.high), numbers[5]), "\(numbers)")
        }
    }

    @Test func aTinyUnitReachesTheEndsAndDoesNotFoldBack() throws {
        let limits = try FunnelLimits.at(target: 0.02, denominator: 1, level: .ninetyNinePointEight).get()
        #expect(limits.low == 0)
        #expect(limits.high == 1)
    }

    @Test func withoutANumberThereIsAReason() {
        let at = { FunnelLimits.at(target: $0, denominator: $1, betweenVariance: $2, level: .ninetyFive).failure }
        #expect(at(0.1, 0, 0) == .emptyDenominator)
        #expect(at(12, 50, 0) == .outsideUnitRange)
        #expect(at(.nan, 50, 0) == .outsideUnitRange)
        #expect(at(0.1, 50, -0.1) == .negative)
        #expect(at(0.1, 50, .infinity) == .notFinite)
    }

    @Test(arguments: propertySeeds)
    func largerUnitsHaveNarrowerLimitsAroundTheTarget(_ seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<200 {
            let target = Double.random(in: 0...1, using: &random)
            let size = Int.random(in: 1...5_000, using: &random)
            let small = try FunnelLimits.at(target: target, denominator: size, level: .ninetyFive).get()
            let large = try FunnelLimits.at(target: target, denominator: size * 2, level: .ninetyFive).get()
            #expect(small.contains(target) && large.contains(target), "seed \(seed), \(target), \(size)")
            #expect(small.low <= large.low, "seed \(seed), \(target), \(size)")
            #expect(try #require(large.high) <= #require(small.high), "seed \(seed), \(target), \(size)")
        }
    }
}
