import Testing

@testable import Charts

@Suite struct IntervalChartTests {
    @Test func givenRowsWhenDrawnThenValueIntervalAndRemarkAreWritten() throws {
        let drawing = try #require(SVGReader(Samples.intervals.svg))
        let expected = [
            "1.51 (1.22 to 1.88)", "2.00 (0.70 or more)", "too few to tell", "withheld: fewer than 10 people",
        ]
        #expect(expected.allSatisfy(drawing.texts.contains))
    }

    @Test func givenAMarkerKeyWhenTabledThenTheSignalIsInWords() {
        let table = Samples.intervals.table
        #expect(
            table.headers == [
                "Care group", "Relative likelihood, White to BME (log scale)", "Low", "High", "Signal", "Note",
            ])
        #expect(
            table.rows[1] == [
                "Surgery and critical care", "2.31", "1.42", "3.80", "adverse, beyond two", "none",
            ])
        #expect(
            table.rows[5] == [
                "Pathology", "no value", "no interval", "no interval", "none", "withheld: fewer than 10 people",
            ])
    }

    @Test func givenAVeryLongLabelWhenDrawnThenTheFullTextIsKept() throws {
        let label = String(repeating: "Neighbourhood team ", count: 20) + "end"
        let chart = IntervalChart(
            id: "i", title: "T", description: "D", rows: [IntervalRow(label: label, value: 1)], scale: .linear,
            format: Samples.ratio, rowHeading: "Unit", valueLabel: "V")
        let drawing = try #require(SVGReader(chart.svg))
        #expect(drawing.named("title").map(\.text).contains(label))
        #expect(drawing.texts.contains { $0.hasSuffix("\u{2026}") })
        #expect(chart.table.rows.first?.first == label)
    }

    @Test func givenFortyRowsWhenDrawnThenTheDrawingGrowsWithThem() throws {
        let rows = (1...40).map { IntervalRow(label: "Service \($0)", value: Double($0)) }
        let chart = IntervalChart(
            id: "i", title: "T", description: "D", rows: rows, scale: .fromZero, format: Samples.percent,
            rowHeading: "Service", valueLabel: "Share")
        let drawing = try #require(SVGReader(chart.svg))
        let labels = drawing.named("text").filter { $0.text.hasPrefix("Service") }.compactMap { $0.number("y") }
        #expect(labels.count == 40)
        #expect(zip(labels, labels.dropFirst()).allSatisfy { $1 - $0 >= 20 })
    }
}
