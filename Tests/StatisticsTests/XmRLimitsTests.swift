import Testing

@testable import Statistics

struct XmRLimitsTests {
    /// G48 of the golden data: the series of the NHSRplotthedots vignette on deviations.
    static let golden: [Double] = [1, 2, 1, 2, 10, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]

    @Test func goldenSeriesScreened() throws {
        let limits = try XmRLimits.of(Self.golden, screening: .outlyingRanges).get()
        #expect(limits.screenedRanges == 2)
        #expect(limits.meanMovingRange == 1)
        #expect(abs(limits.mean - 1.94) < 0.005)
        #expect(abs(limits.lower - -0.72) < 0.005)
        #expect(abs(limits.upper - 4.6) < 0.005)
        #expect(!limits.isTrial)
    }

    /// Unscreened the ranges are fifteen of 1, one of 8 and one of 9: R̄ = 32/17.
    @Test func goldenSeriesUnscreened() throws {
        let limits = try XmRLimits.of(Self.golden, screening: .none).get()
        #expect(limits.screenedRanges == 0)
        #expect(agrees(limits.meanMovingRange, 32.0 / 17))
        #expect(agrees(limits.upper, 35.0 / 18 + 2.66 * 32 / 17))
    }

    @Test func nearLimitsAreTwoThirdsOfTheWay() throws {
        let limits = try XmRLimits.of([3, 5, 4], screening: .none).get()
        #expect(agrees(limits.mean, 4))
        #expect(agrees(limits.meanMovingRange, 1.5))
        #expect(agrees(limits.nearUpper - 4, (limits.upper - 4) * 2 / 3))
        #expect(agrees(4 - limits.nearLower, (4 - limits.lower) * 2 / 3))
        #expect(abs((limits.nearUpper - 4) / 1.5 - 1.773) < 0.0005)
    }

    @Test(arguments: [(2, true), (11, true), (12, false), (13, false)])
    func belowTwelvePointsTheLimitsAreTrialLimits(_ count: Int, _ isTrial: Bool) throws {
        let values = (0..<count).map { Double($0 % 3) }
        #expect(try XmRLimits.of(values, screening: .none).get().isTrial == isTrial)
    }

    @Test func aConstantSeriesHasLimitsAtItsValue() throws {
        let limits = try XmRLimits.of(Array(repeating: 0.1, count: 10), screening: .outlyingRanges).get()
        #expect(agrees(limits.lower, 0.1) && agrees(limits.upper, 0.1))
        #expect(limits.screenedRanges == 0)
    }

    @Test func withoutANumberThereIsAReason() {
        #expect(XmRLimits.of([], screening: .none).failure == .tooFewValues(needed: 2))
        #expect(XmRLimits.of([4], screening: .none).failure == .tooFewValues(needed: 2))
        #expect(XmRLimits.of([4, .nan], screening: .outlyingRanges).failure == .notFinite)
        #expect(XmRLimits.of([4, .infinity, 3], screening: .outlyingRanges).failure == .notFinite)
        #expect(XmRLimits.of([1e308, -1e308], screening: .none).failure == .notFinite)
    }

    @Test(arguments: propertySeeds)
    func limitsMoveAndStretchWithTheValues(_ seed: UInt64) throws {
        var random = Seeded(seed)
        for count in 2...30 {
            let values = (0..<count).map { _ in Double.random(in: 0...100, using: &random) }
            let plain = try XmRLimits.of(values, screening: .outlyingRanges).get()
            let moved = try XmRLimits.of(values.map { 3 * $0 + 7 }, screening: .outlyingRanges).get()
            #expect(abs(moved.upper - (3 * plain.upper + 7)) < 1e-8, "seed \(seed), \(count)")
            #expect(abs(moved.lower - (3 * plain.lower + 7)) < 1e-8, "seed \(seed), \(count)")
        }
    }
}
