import Testing

@testable import Charts

@Suite struct ChartGoldenTests {
    static let charts: [(String, any Chart)] = [
        ("trend", Samples.trend), ("trend-gaps", Samples.trendWithGaps), ("trend-quarters", Samples.quarters),
        ("intervals", Samples.intervals), ("intervals-differences", Samples.differences),
        ("shares", Samples.shares), ("small-trend", Samples.small),
        ("trajectory", Samples.trajectory), ("timeline", Samples.timeline),
    ]

    @Test(arguments: charts.indices)
    func givenASampleWhenDrawnThenItIsTheGolden(index: Int) throws {
        let (name, chart) = Self.charts[index]
        try Golden.expect(chart.svg, matches: "\(name).svg")
    }

    @Test(arguments: MarkerShape.allCases)
    func givenAShapeWhenDrawnInlineThenItIsTheGolden(shape: MarkerShape) throws {
        try Golden.expect(SignalShape(shape).svg + "\n", matches: "signal-\(shape.rawValue).svg")
    }

    @Test(arguments: TimelineMark.allCases)
    func givenAMarkWhenDrawnInlineThenItIsTheGolden(mark: TimelineMark) throws {
        try Golden.expect(TimelineSymbol(mark).svg + "\n", matches: "mark-\(mark.rawValue).svg")
    }
}
