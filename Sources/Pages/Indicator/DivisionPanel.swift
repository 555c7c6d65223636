import Indicators
import Workforce

/// The headline divided by unit, band, staff group or ethnic category.
struct DivisionPanel: Sendable {
    let divisionHeading: String
    let chart: ChartView?
    let leftOut: String?
    /// Why there is nothing to draw.
    let divisionAbsence: String?
    let rowsPath: String

    init(
        _ dimension: String, _ definition: IndicatorDefinition, _ findings: [Finding], jsonPath: String,
        _ settings: PageSettings
    ) {
        let name = Words.dimension(dimension)
        divisionHeading = "By \(name.lowercased())"
        rowsPath = jsonPath
        let division = Division(
            id: "division", title: "\(definition.shortTitle) by \(name.lowercased())", rowHeading: name,
            findings: findings, rules: settings.rules)
        let isDivided = findings.contains { $0.value != nil || !$0.groups.isEmpty }
        chart = isDivided ? ChartView(division.chart) : nil
        divisionAbsence = isDivided ? nil : findings.first?.withheld ?? "There are no rows to divide."
        leftOut =
            findings.count > Division.longest
            ? "The first \(Division.longest) of \(findings.count) rows are shown; the JSON of this page has all of them."
            : nil
    }
}

/// The pay bands of one sector.
struct BandPanel: Sendable {
    let bandsHeading: String
    let bandsChart: ChartView?
    let bandsTable: TableView

    static func panels(_ findings: [Finding], payScale: PayScale, _ settings: PageSettings) -> [BandPanel] {
        BandRows.sectors(of: findings, payScale: payScale).map { BandPanel($0, settings) }
    }

    private init(_ rows: BandRows, _ settings: PageSettings) {
        let name = Words.dimension(rows.sector).replacing("Non clinical", with: "Non-clinical")
        bandsHeading = rows.sector == "medical" ? "Medical and dental staff by grade" : "\(name) staff by pay band"
        bandsTable = rows.table(bandsHeading)
        bandsChart = Self.chart(rows, title: bandsHeading, settings)
    }

    /// Bars where counts are exact, intervals where they are protected.
    private static func chart(_ rows: BandRows, title: String, _ settings: PageSettings) -> ChartView? {
        let id = "bands-\(rows.sector)"
        if let bars = rows.bars(id: id, title: title) { return ChartView(bars) }
        let findings = rows.entries.filter { !$0.isCluster }
        guard findings.contains(where: { $0.finding.value != nil }) else { return nil }
        return ChartView(BandIntervals.chart(findings, id: id, title: title, settings.rules))
    }
}
