import Testing

@testable import Charts

@Suite struct ShareBarsTests {
    private static func bars(_ parts: [SharePart]) -> ShareBars {
        ShareBars(
            id: "s", title: "T", description: "D", rows: [ShareRow(label: "Band 5", parts: parts)],
            rowHeading: "Pay band")
    }

    private static func widths(_ chart: ShareBars) throws -> [Double] {
        let drawing = try #require(SVGReader(chart.svg))
        return drawing.named("rect").filter { $0.number("height") == 24 }.compactMap { $0.number("width") }
    }

    @Test func givenSharesWhenDrawnThenLengthsAreInProportion() throws {
        let widths = try Self.widths(
            Self.bars([
                SharePart(group: "BME", share: 25, count: "1"), SharePart(group: "White", share: 75, count: "3"),
            ]))
        #expect(widths.count == 2)
        #expect(abs(widths[1] / widths[0] - 3) < 0.01)
    }

    @Test func givenOneWithheldShareWhenDrawnThenThereIsNoBar() throws {
        let chart = Self.bars([
            SharePart(group: "BME", share: .nan, count: "1 to 6"), SharePart(group: "White", share: 75, count: "30"),
        ])
        #expect(try Self.widths(chart).isEmpty)
        #expect(chart.table.rows == [["Band 5", "1 to 6", "75.0% (30)"]])
    }

    @Test func givenSharesBeyondAHundredWhenDrawnThenTheBarEndsAtAHundred() throws {
        let parts = ["A", "B"].map { SharePart(group: $0, share: 80, count: "8") }
        let widths = try Self.widths(Self.bars(parts))
        #expect(widths.count == 2)
        #expect(abs(widths[1] / widths[0] - 0.25) < 0.01)
    }

    @Test func givenThreeGroupsWhenDrawnThenEachHasItsOwnFillAndAnEntryInTheKey() throws {
        let drawing = try #require(SVGReader(Samples.shares.svg))
        #expect(drawing.ids.contains("chart-wres-1-striped") && drawing.ids.contains("chart-wres-1-dotted"))
        #expect(["BME", "White", "Unknown", "BME share of all staff: 24.9%"].allSatisfy(drawing.texts.contains))
        #expect(drawing.named("title").map(\.text).contains("Band 9, Unknown: 11.5% (46 of 400)"))
    }

    @Test func givenSharesWhenTabledThenShareAndCountStandTogether() {
        let table = Samples.shares.table
        #expect(table.headers == ["Pay band", "BME", "White", "Unknown", "Note"])
        #expect(table.rows.first == ["Band 2", "28.4% (113 of 400)", "68.1% (272 of 400)", "3.5% (14 of 400)", "none"])
        #expect(table.rows.last == ["VSM", "1 to 6", "15", "0", "withheld: fewer than 10 people"])
    }
}
