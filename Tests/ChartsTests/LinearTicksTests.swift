import Testing

@testable import Charts

@Suite struct LinearTicksTests {
    @Test(
        arguments: [
            (0, 100, [0, 20, 40, 60, 80, 100]), (19.8, 26.1, [18, 20, 22, 24, 26, 28]),
            (-22, 31.8, [-40, -20, 0, 20, 40]), (0, 1, [0, 0.2, 0.4, 0.6, 0.8, 1]),
            (0, 12, [0, 2.5, 5, 7.5, 10, 12.5]),
            (0, 5e11, [0, 1e11, 2e11, 3e11, 4e11, 5e11]),
        ] as [(Double, Double, [Double])])
    func givenARangeWhenTickedThenRoundNumbersEncloseIt(low: Double, high: Double, expected: [Double]) {
        let ticks = LinearTicks.holding(AxisExtent(low, high))
        #expect(ticks.count == expected.count)
        #expect(zip(ticks, expected).allSatisfy { abs($0 - $1) <= 1e-9 * max(abs($1), 1) }, "\(ticks)")
    }
}
