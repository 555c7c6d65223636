import Testing

@testable import Charts

@Suite struct LogarithmicTicksTests {
    @Test(
        arguments: [
            (0.8, 2.02, [0.8, 1, 1.2, 1.5, 2, 2.5]), (0.55, 3.8, [0.5, 0.7, 1, 1.5, 2, 3, 5]),
            (0.5, 2, [0.5, 0.6, 0.8, 1, 1.2, 1.5, 2]), (0.3, 15, [0.2, 0.5, 1, 2, 5, 10, 20]),
            (0.001, 1000, [0.001, 0.01, 0.1, 1, 10, 100, 1000]),
            (1e-12, 1e12, [1e-15, 1e-10, 1e-5, 1, 1e5, 1e10, 1e15]),
        ] as [(Double, Double, [Double])])
    func givenARangeWhenTickedThenRoundNumbersEncloseIt(low: Double, high: Double, expected: [Double]) {
        let ticks = LogarithmicTicks.holding(AxisExtent(low, high))
        #expect(ticks.count == expected.count)
        #expect(zip(ticks, expected).allSatisfy { abs($0 / $1 - 1) <= 1e-9 }, "\(ticks)")
    }
}
