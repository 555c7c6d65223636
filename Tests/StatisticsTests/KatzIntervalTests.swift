import Testing

@testable import Statistics

struct KatzIntervalTests {
    @Test func sixteenOf128Against24Of256IsAsPublished() throws {
        let (first, second) = try (proportion(16, 128), proportion(24, 256))
        let interval = try KatzInterval.of(first, over: second).get()
        #expect(try agrees(RateRatio.of(first, over: second).get(), 4.0 / 3))
        #expect(abs(interval.low - 0.7347317) < 5e-8)
        #expect(try abs(#require(interval.high) - 2.419628) < 5e-7)
    }

    @Test func tableAgreesWithScipy() throws {
        for line in try TwoGroupLine.all(in: "katz.csv") {
            let interval = try KatzInterval.of(line.first, over: line.second, level: level(line.number(0))).get()
            let ratio = try RateRatio.of(line.first, over: line.second).get()
            #expect(try agrees(ratio, line.number(1)), "\(line)")
            #expect(try agrees(interval.low, line.number(2)), "\(line)")
            #expect(try agrees(#require(interval.high), line.number(3)), "\(line)")
        }
    }

    @Test func zeroCellTableAgreesWithStatsmodels() throws {
        for line in try TwoGroupLine.all(in: "katz-zero-cell.csv") {
            let estimate = try KatzInterval.zeroCellCorrected(
                line.first, over: line.second, level: level(line.number(0))
            ).get()
            #expect(try agrees(estimate.value, line.number(1)), "\(line)")
            #expect(try agrees(estimate.interval.low, line.number(2)), "\(line)")
            #expect(try agrees(#require(estimate.interval.high), line.number(3)), "\(line)")
        }
    }

    /// G22 of the golden data, to the decimal printed there.
    @Test func kingstonZeroCellIsAsPublished() throws {
        let estimate = try KatzInterval.zeroCellCorrected(proportion(50, 317), over: proportion(0, 418)).get()
        #expect(abs(estimate.value - 133.1) < 0.05)
        #expect(abs(estimate.interval.low - 8.2) < 0.05)
        #expect(try abs(#require(estimate.interval.high) - 2148.7) < 0.05)
    }

    @Test(arguments: [
        (0, 0, 3, 9, NotCalculable.emptyDenominator), (3, 9, 0, 0, .emptyDenominator),
        (3, 9, 0, 9, .zeroEventsInComparator), (0, 9, 3, 9, .zeroEventsInGroup), (5, 5, 8, 8, .everybodyInBothGroups),
    ])
    func withoutANumberThereIsAReason(_ a: Int, _ n: Int, _ b: Int, _ m: Int, _ reason: NotCalculable) throws {
        #expect(try KatzInterval.of(proportion(a, n), over: proportion(b, m)).failure == reason)
    }

    @Test func evenTheCorrectedOneNeedsSomebodyInEachGroup() throws {
        #expect(
            try KatzInterval.zeroCellCorrected(proportion(0, 0), over: proportion(1, 2)).failure == .emptyDenominator)
    }
}
