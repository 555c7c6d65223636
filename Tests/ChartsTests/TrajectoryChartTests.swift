import Testing

@testable import Charts

@Suite struct TrajectoryChartTests {
    private static func moment(_ day: Double) -> TimelineMoment { TimelineMoment(at: day, label: "day \(Int(day))") }

    private static func chart(baseline: Double?, target: Double, _ points: [TrajectoryPoint]) -> TrajectoryChart {
        TrajectoryChart(
            id: "t", title: "T", description: "D",
            baseline: baseline.map { TrajectoryEnd(moment(0), value: $0) },
            target: TrajectoryEnd(moment(100), value: target), points: points, today: moment(60),
            format: ValueFormat(decimals: 1), valueLabel: "Share")
    }

    @Test(arguments: [(0.0, 10.0), (50, 15), (100, 20)])
    func givenALineWhenAskedForATimeThenItLiesBetweenItsEnds(time: Double, value: Double) {
        #expect(Self.chart(baseline: 10, target: 20, []).line(at: time) == value)
    }

    @Test func givenNoBaselineOrATimeBeyondTheLineWhenAskedThenThereIsNoValue() {
        #expect(Self.chart(baseline: nil, target: 20, []).line(at: 50) == nil)
        #expect(Self.chart(baseline: 10, target: 20, []).line(at: 101) == nil)
    }

    @Test func givenATrajectoryWhenDrawnThenBothEndsAndTodayAreNamed() throws {
        let point = TrajectoryPoint(Self.moment(50), value: 12, low: 11, high: 13)
        let drawing = try #require(SVGReader(Self.chart(baseline: 10, target: 20, [point]).svg))
        #expect(["Baseline 10.0", "Target 20.0", "12.0", "Today"].allSatisfy(drawing.texts.contains))
        #expect(drawing.texts.contains("Actual value and 95% interval"))
    }

    @Test func givenAGapWhenDrawnThenNoLineCrossesItAndTheReasonIsKept() throws {
        let points = [
            TrajectoryPoint(Self.moment(10), value: 12),
            TrajectoryPoint(Self.moment(20), value: nil, reason: "withheld"),
            TrajectoryPoint(Self.moment(30), value: 13),
        ]
        let drawing = try #require(SVGReader(Self.chart(baseline: 10, target: 20, points).svg))
        #expect(drawing.named("line").filter { $0.attributes["stroke-width"] == "2.5" }.isEmpty)
        #expect(drawing.named("title").contains { $0.text == "withheld" })
    }

    @Test func givenATrajectoryWhenTabledThenItIsInTheOrderOfTimeWithTheLineBeside() {
        let point = TrajectoryPoint(Self.moment(50), value: 12, low: 11)
        let table = Self.chart(baseline: 10, target: 20, [point]).table
        #expect(table.headers == ["Time", "What", "Share", "Low", "High", "Line to the target"])
        #expect(
            table.rows == [
                ["day 0", "Baseline", "10.0", "no interval", "no interval", "10.0"],
                ["day 50", "Actual", "12.0", "11.0", "no upper limit", "15.0"],
                ["day 100", "Target", "20.0", "no interval", "no interval", "20.0"],
            ])
    }
}
