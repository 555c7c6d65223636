import Testing

@testable import Charts

@Suite struct SmallTrendTests {
    private static func chart(_ values: [Double?]) -> SmallTrend {
        SmallTrend(
            id: "s", title: "T", description: "D",
            points: values.enumerated().map { TrendPoint(label: "year \($0.offset)", value: $0.element) },
            scale: .logarithmic, format: Samples.ratio, valueLabel: "Ratio", reference: Samples.parity)
    }

    @Test func givenThreeValuesWhenDrawnThenTheLastOneAndTheEndsAreNamed() throws {
        let drawing = try #require(SVGReader(Self.chart([1.2, 1.3, 1.4]).svg))
        #expect(drawing.texts == ["1.00", "1.40", "year 0", "year 2"])
        #expect(drawing.named("circle").count == 3)
    }

    @Test func givenNoLastValueWhenDrawnThenADashStandsThere() throws {
        let drawing = try #require(SVGReader(Self.chart([1.2, nil]).svg))
        #expect(drawing.texts == ["1.00", "year 0", "year 1"])
        #expect(drawing.named("title").map(\.text).contains("no value"))
    }

    @Test func givenOnePointWhenDrawnThenItIsNamedOnce() throws {
        let drawing = try #require(SVGReader(Self.chart([1.2]).svg))
        #expect(drawing.texts == ["1.00", "1.20", "year 0"])
    }
}
