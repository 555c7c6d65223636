import ArgumentParser
import Counting
import Disclosure
import Foundation
import Indicators
import Operations
import SQLiteStore
import Workforce

struct IndicatorsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "indicators",
        abstract: "Compute the indicators of a year.",
        discussion: """
            Without an ID, the table shows the headline figures; JSON and CSV hold every
            band and cluster as well.

            Examples:
              parity indicators
              parity indicators wres-2 --by care-group --period 2024-25
              parity indicators wres-3 --unit "Surgery" --audience public --format json
            """)

    @Argument(help: "Indicators, such as wres-2; all where none is given.")
    var ids: [String] = []

    @Option(name: .long, help: "A financial year, such as 2024-25; the latest with a snapshot of 31 March if left out.")
    var period: FinancialYear?

    @Option(name: .long, help: "A care group, directorate or service; “Care group / Service” where a name recurs.")
    var unit: String?

    @Option(
        name: .customLong("by"),
        help: """
            Divide by care-group, directorate, service, band, staff-group or ethnic-category; “unit” is the whole and \
            every care group, directorate and service. May be given several times.
            """)
    var dimensions: [String] = []

    @Option(name: .long, help: "Who will read it; decides which counts are exact and which are protected.")
    var audience: Audience = .analyst

    @OptionGroup var output: FormatOptions
    @OptionGroup var place: WorkspaceOptions

    func run() throws {
        let workspace = try place.open()
        let calculate = try workspace.calculateFindings()
        let year = try period ?? workspace.latestPeriod()
        let unit = try self.unit.map { try calculate.unitTree(year).unit(named: $0) }
        let requests = divisions.map { dimension in
            FindingsRequest(indicators: ids, period: year, unit: unit, dimension: dimension, audience: audience)
        }
        let findings = try requests.flatMap { try calculate($0) }.filter { !isRepeated($0) }
        for request in requests { try workspace.logExactRead(request, by: CurrentPerson.name, now: Date()) }
        try show(findings, year, try workspace.organisation())
    }

    /// Under “unit”, that a number does not exist at some level is not said again for each level.
    private func isRepeated(_ finding: Finding) -> Bool {
        dimensions.contains(DimensionName.unit) && finding.part != nil && finding.part?.value == nil
    }

    /// Nil is the whole.
    private var divisions: [String?] {
        let levels = UnitLevel.allCases.map { $0 == .organisation ? nil : $0.rawValue }
        return dimensions.isEmpty ? [nil] : dimensions.flatMap { $0 == DimensionName.unit ? levels : [$0] }
    }

    private func show(_ findings: [Finding], _ year: FinancialYear, _ organisation: String) throws {
        switch output.format {
        case .json:
            try Terminal.json(
                FindingsJSON(
                    period: year.label, audience: audience.rawValue, organisation: organisation, findings: findings))
        case .csv: print(FindingsTable(findings: findings).csv.csv, terminator: "")
        case .table: showTable(findings, year, organisation)
        }
    }

    private func showTable(_ findings: [Finding], _ year: FinancialYear, _ organisation: String) {
        let shown = ids.isEmpty ? findings.filter { !$0.variant.isDetail } : findings
        print("\(organisation), \(year.label), for the audience “\(audience.rawValue)”\n")
        print(FindingsTable(findings: shown).table.text)
        if shown.count < findings.count {
            print("\n\(findings.count - shown.count) rows by band and cluster are left out: parity indicators wres-1")
        }
    }
}
