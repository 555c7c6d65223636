import ArgumentParser
import Foundation
import Operations
import Papers
import Plans
import SQLiteStore

struct PlanExport: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the plan as a page, a workbook or CSV, in any of six layouts.",
        discussion: """
            The ending of the file says which: .html, .xlsx or .csv. The register is the
            layout to edit: change cells in Excel or LibreOffice and read the file again
            with parity plan import. Layouts: register, narrative-by-indicator,
            action-indicator-matrix, theme-activity-lead-due, nine-column-tracker,
            indicator-action-kpi-sustainability.
            """)

    @Argument(help: "The file to write.", completion: .file())
    var file: String

    @Option(name: .long, help: "The layout.")
    var layout: TableLayout = .register

    @Option(name: .long, help: "The word for the group: bme, bame, ethnic-minority, global-majority.")
    var term: String?

    @Flag(name: .long, help: "Write over a file that is there.")
    var replace = false

    @OptionGroup var options: PlanOptions

    func run() throws {
        guard replace || !FileManager.default.fileExists(atPath: file) else { throw CommandFault.fileIsThere(file) }
        let workspace = try options.place.open()
        guard let paper = PlanPaper(fileName: file) else { throw PlanRefusal.unknownEnding(file) }
        let view = try options.view(workspace)
        if let term, !view.settings.terms.terms.contains(where: { $0.id == term }) {
            throw PlanRefusal.unknownTerm(term, known: view.settings.terms.terms.map(\.id))
        }
        guard let table = view.table(layout, term: term) else { throw PlanRefusal.unknownLayout(layout.rawValue) }
        let bytes = try paper.bytes(
            table, plan: view.entry.id, revision: view.entry.revision, created: Int(Date().timeIntervalSince1970))
        try OutputFile.write(bytes, to: file)
        print("Wrote “\(file)”.")
    }
}

extension TableLayout: ExpressibleByArgument {
    public init?(argument: String) { self.init(rawValue: argument) }
    public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}
