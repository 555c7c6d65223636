import Testing

@testable import Statistics

struct TierRatioTests {
    /// The vector of the WRES domain notes, 3.4: 1500/1100/400 and 520/250/48.
    @Test(arguments: [
        (1_500, 1_100, 520, 250, 1.53), (1_100, 400, 250, 48, 1.89), (1_500, 400, 520, 48, 2.89),
    ])
    func workedExample(_ low: Int, _ up: Int, _ otherLow: Int, _ otherUp: Int, _ wanted: Double) throws {
        let ratio = try TierRatio.of(step(low, up), over: step(otherLow, otherUp)).get()
        #expect((ratio * 100).rounded() / 100 == wanted)
    }

    @Test func successiveStepsMultiplyToTheWhole() throws {
        let first = try TierRatio.of(step(1_500, 1_100), over: step(520, 250)).get()
        let second = try TierRatio.of(step(1_100, 400), over: step(250, 48)).get()
        let whole = try TierRatio.of(step(1_500, 400), over: step(520, 48)).get()
        #expect(agrees(first * second, whole))
    }

    @Test(arguments: [
        (0, 5, 3, 3, NotCalculable.emptyDenominator), (5, 5, 0, 3, .emptyDenominator),
        (5, 5, 3, 0, .zeroEventsInComparator),
    ])
    func withoutANumberThereIsAReason(
        _ low: Int, _ up: Int, _ otherLow: Int, _ otherUp: Int, _ reason: NotCalculable
    ) throws {
        #expect(try TierRatio.of(step(low, up), over: step(otherLow, otherUp)).failure == reason)
    }

    @Test func nobodyAboveInTheFirstGroupIsZero() throws {
        #expect(try TierRatio.of(step(5, 0), over: step(5, 2)).get() == 0)
    }

    @Test func negativeCountsAreRefused() {
        #expect(TierStep(lower: -1, upper: 0) == nil)
        #expect(TierStep(lower: 0, upper: -1) == nil)
    }

    private func step(_ lower: Int, _ upper: Int) throws -> TierStep {
        try #require(TierStep(lower: lower, upper: upper))
    }
}
