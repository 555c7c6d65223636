import ArgumentParser
import Foundation
import Intake
import Operations
import Workforce

struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Import an extract: all of it, or nothing.",
        discussion: """
            The file is CSV in any common encoding. A snapshot (staff, board, template)
            describes one day, given with --as-of or by a date in the file's name.
            Importing the same file again changes nothing. A later file for the same
            day, or later rows with the same key, take the place of the earlier ones;
            “parity imports remove” brings those back.

            With --partial the good rows are stored and the others are written to a file
            with a column of reasons, to be mended and imported again.

            Examples:
              parity import staff staff-2025-03-31.csv
              parity import applications trac.csv --partial
            """)

    @Argument(help: "The dataset: staff, applications, cases, training, survey, board, template …")
    var dataset: String

    @Argument(help: "The CSV file.", completion: .file())
    var file: String

    @Option(name: .long, help: "The day that a snapshot describes, such as 2025-03-31.")
    var asOf: Day?

    @Flag(name: .long, help: "Take the good rows where others are refused.")
    var partial = false

    @Flag(name: .long, help: "Let a snapshot take the place of a much larger one of the same day.")
    var replace = false

    @Option(name: .long, help: "Where rejected rows are written; beside the file if left out.")
    var rejected: String?

    @OptionGroup var place: WorkspaceOptions

    func run() throws {
        let outcome = try ImportExtract(try place.open())(
            ImportRequest(
                dataset: dataset, path: file, asOf: asOf, isPartial: partial, mayShrink: replace,
                rejectedPath: rejectedPath,
                by: CurrentPerson.name, now: Date()))
        ImportReport(outcome: outcome, dataset: dataset, file: file).show()
        guard outcome.status != .refused else {
            throw ImportFault.refused(
                rejected: outcome.report?.rejected ?? 0,
                rejectedPath: rejectedPath)
        }
    }

    /// `staff.csv` → `staff.rejected.csv`.
    private var rejectedPath: String {
        if let rejected { return rejected }
        let path = file as NSString
        return "\(path.deletingPathExtension).rejected.csv"
    }
}
