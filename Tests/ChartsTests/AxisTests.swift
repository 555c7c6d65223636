import Testing

@testable import Charts

@Suite struct AxisTests {
    private static func axis(_ scale: AxisScale, _ values: [Double], marks: [Double] = []) -> Axis {
        Axis(scale, estimates: values.map { Estimate(value: $0, low: nil, high: nil) }, marks: marks)
    }

    @Test func givenRatiosWhenLaidOutThenDoubleAndHalfAreEquallyFarFromOne() {
        let axis = Self.axis(.logarithmic, [0.5, 2])
        let (half, one, double) = (axis.fraction(of: 0.5), axis.fraction(of: 1), axis.fraction(of: 2))
        #expect(abs((double - one) - (one - half)) < 1e-12)
    }

    @Test(arguments: [AxisScale.linear, .fromZero, .logarithmic], [[], [0], [1], [7, 7, 7], [1e300], [-1e300], [-5]])
    func givenFewOrExtremeValuesWhenLaidOutThenTheAxisHasALength(scale: AxisScale, values: [Double]) {
        let axis = Self.axis(scale, values)
        #expect(axis.low < axis.high)
        #expect(axis.ticks.count >= 2)
        #expect(values.allSatisfy { (0...1).contains(axis.fraction(of: $0)) })
    }

    @Test func givenValuesAboveZeroWhenFromZeroThenZeroIsTheLowerEnd() {
        #expect(Self.axis(.fromZero, [21, 24]).low == 0)
        #expect(Self.axis(.linear, [21, 24]).low > 0)
    }

    @Test func givenAReferenceWhenLaidOutThenTheAxisHoldsIt() {
        let axis = Self.axis(.linear, [40, 50], marks: [5])
        #expect(axis.low <= 5 && axis.high >= 50)
    }

    @Test func givenAnEndFarOutWhenLaidOutThenTheAxisDoesNotFollowIt() {
        let far = Estimate(value: 1.5, low: 0.9, high: 400)
        let axis = Axis(.logarithmic, estimates: [far], marks: [1])
        #expect(axis.isAbove(400))
        #expect(!axis.isBelow(0.9))
    }

    @Test func givenZeroWhenLogarithmicThenItStandsAtTheLowerEnd() {
        let axis = Self.axis(.logarithmic, [0, 1.2])
        #expect(axis.fraction(of: 0) == 0)
        #expect(axis.isBelow(0))
    }
}
