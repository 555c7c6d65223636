import Testing

@testable import Charts

@Suite struct TrendChartTests {
    private static func chart(_ points: [TrendPoint], scale: AxisScale = .logarithmic) -> TrendChart {
        TrendChart(
            id: "t", title: "A & B", description: "D", points: points, scale: scale, format: Samples.ratio,
            valueLabel: "Ratio", reference: Samples.parity)
    }

    @Test func givenATrendWhenDrawnThenItIsNamedAndDescribed() throws {
        let drawing = try #require(SVGReader(Self.chart([]).svg))
        let root = try #require(drawing.elements.first)
        #expect(root.attributes["role"] == "img")
        #expect(root.attributes["aria-labelledby"] == "chart-t-title chart-t-desc")
        #expect(root.attributes["xml:lang"] == "en")
        #expect(drawing.named("title").first?.text == "A & B")
        #expect(drawing.named("desc").first?.text == "D")
    }

    @Test func givenNoPointsWhenDrawnThenItSaysSo() throws {
        let drawing = try #require(SVGReader(Self.chart([]).svg))
        #expect(drawing.texts.contains("Nothing to show"))
    }

    @Test func givenAllAbsentWhenDrawnThenTheReasonStandsInPlaceOfEachMarker() throws {
        let points = ["2023-24", "2024-25"].map { TrendPoint(label: $0, value: nil, reason: "withheld") }
        let drawing = try #require(SVGReader(Self.chart(points).svg))
        #expect(drawing.texts.filter { $0 == "withheld" }.count == 2)
        #expect(drawing.named("circle").isEmpty)
    }

    @Test func givenValuesWhenDrawnThenEachIsWrittenBesideItsPoint() throws {
        let drawing = try #require(SVGReader(Samples.trend.svg))
        #expect(["1.62", "1.58", "1.51"].allSatisfy(drawing.texts.contains))
    }

    @Test func givenAnUnboundedIntervalWhenDrawnThenItHasAnArrow() throws {
        let open = try #require(SVGReader(Self.chart([TrendPoint(label: "a", value: 2, low: 1)]).svg))
        let closed = try #require(SVGReader(Self.chart([TrendPoint(label: "a", value: 2, low: 1, high: 3)]).svg))
        #expect(open.named("polygon").count == 1)
        #expect(closed.named("polygon").isEmpty)
    }

    @Test func givenAGapWhenDrawnThenNoLineCrossesIt() throws {
        let values: [Double?] = [1, nil, 2, 3]
        let points = values.map { TrendPoint(label: "a", value: $0) }
        let drawing = try #require(SVGReader(Self.chart(points).svg))
        #expect(drawing.named("line").filter { $0.attributes["stroke-width"] == "2.5" }.count == 1)
    }

    @Test func givenATrendWhenTabledThenAbsentCellsSayWhatIsAbsent() {
        let table = Self.chart([
            TrendPoint(label: "2023-24", value: 2, low: 1),
            TrendPoint(label: "2024-25", value: .nan, reason: "withheld"),
        ]).table
        #expect(table.headers == ["Period", "Ratio", "Low", "High", "Note"])
        #expect(
            table.rows == [
                ["2023-24", "2.00", "1.00", "no upper limit", "none"],
                ["2024-25", "no value", "no interval", "no interval", "withheld"],
            ])
        #expect(table.notes == ["Parity: 1.00"])
    }
}
