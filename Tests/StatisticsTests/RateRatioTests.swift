import Testing

@testable import Statistics

struct RateRatioTests {
    /// The worked numbers of the WRES domain notes, to the two decimals printed there.
    @Test(arguments: [
        (264, 1_200, 93, 640, 1.51), (262, 1_198, 60, 604, 2.20), (11, 905, 21, 3_120, 1.81),
        (1_404, 3_120, 362, 905, 1.12), (9, 725, 17, 2_505, 1.83),
    ])
    func workedRatios(_ a: Int, _ n: Int, _ b: Int, _ m: Int, _ wanted: Double) throws {
        let ratio = try RateRatio.of(proportion(a, n), over: proportion(b, m)).get()
        #expect(abs(ratio - wanted) < 0.005 + 1e-12)
    }

    @Test func equalSharesAreExactlyOne() throws {
        #expect(try RateRatio.of(proportion(3, 9), over: proportion(3, 9)).get() == 1)
    }

    @Test func noEventsInTheGroupIsZero() throws {
        #expect(try RateRatio.of(proportion(0, 9), over: proportion(3, 9)).get() == 0)
    }

    @Test(arguments: [
        (0, 0, 3, 9, NotCalculable.emptyDenominator), (3, 9, 0, 0, .emptyDenominator),
        (50, 317, 0, 418, .zeroEventsInComparator), (0, 5, 0, 5, .zeroEventsInComparator),
    ])
    func withoutANumberThereIsAReason(_ a: Int, _ n: Int, _ b: Int, _ m: Int, _ reason: NotCalculable) throws {
        #expect(try RateRatio.of(proportion(a, n), over: proportion(b, m)).failure == reason)
    }
}
