import Testing

@testable import Charts

@Suite struct TimelineChartTests {
    private static let today = TimelineMoment(at: 100, label: "today")

    private static func chart(_ rows: [TimelineRow]) -> TimelineChart {
        TimelineChart(
            id: "t", title: "T", description: "D", rows: rows, today: today,
            ticks: [TimelineMoment(at: 0, label: "start"), TimelineMoment(at: 200, label: "end")],
            rowHeading: "Action", markHeading: "Delivery",
            markKey: [(.red, "Red"), (.green, "Green")])
    }

    private static func row(_ span: TimelineSpan, isFixed: Bool = false) -> TimelineRow {
        TimelineRow(label: "A", time: "then", remark: "Red", span: span, mark: .red, isFixed: isFixed)
    }

    @Test func givenNoRowsWhenDrawnThenItSaysSo() throws {
        let drawing = try #require(SVGReader(Self.chart([]).svg))
        #expect(drawing.texts.contains("Nothing to show"))
    }

    @Test func givenAFixedDateWhenDrawnThenItHasAPadlockAndTheKeySaysWhatItMeans() throws {
        let fixed = try #require(SVGReader(Self.chart([Self.row(.day(50), isFixed: true)]).svg))
        let free = try #require(SVGReader(Self.chart([Self.row(.day(50))]).svg))
        #expect(fixed.named("path").count == 2)
        #expect(fixed.texts.contains("Set nationally, cannot be moved"))
        #expect(free.named("path").isEmpty)
    }

    @Test func givenOnlyRedRowsWhenDrawnThenTheKeyHasNoGreen() throws {
        let drawing = try #require(SVGReader(Self.chart([Self.row(.day(50))]).svg))
        #expect(drawing.texts.contains("Red"))
        #expect(!drawing.texts.contains("Green"))
    }

    @Test func givenAnOpenRowWhenDrawnThenItsArrowEndsAtTheEdge() throws {
        let drawing = try #require(SVGReader(Self.chart([Self.row(.open(from: 20))]).svg))
        #expect(drawing.texts.contains("Goes on, with no end set"))
        #expect(drawing.named("polygon").count == 2)
    }

    @Test func givenATimelineWhenTabledThenEachRowSaysWhetherItCanBeMoved() {
        let table = Self.chart([Self.row(.day(50)), Self.row(.day(60), isFixed: true)]).table
        #expect(table.headers == ["Action", "When", "Delivery", "Can it be moved"])
        #expect(table.rows.map { $0.last } == ["Yes, with a reason", "No, set nationally"])
        #expect(table.notes == ["Today: today"])
    }

    @Test(arguments: [([], 0.0, 1.0), ([5], -25, 35), ([.nan, 2, 9], 2, 9), ([1e300, 0], 0, 1e7)])
    func givenDaysWhenAnAxisHoldsThemThenItHasALength(days: [Double], from: Double, to: Double) {
        let axis = TimelineAxis(holding: days)
        #expect((axis.from, axis.to) == (from, to))
        #expect(axis.fraction(of: .nan) == 0 && axis.fraction(of: 1e308) == 1)
    }
}
