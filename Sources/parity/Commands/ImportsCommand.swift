import ArgumentParser
import Disclosure
import Foundation
import Operations

struct ImportsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "imports",
        abstract: "Show the history of imports, or undo one.",
        subcommands: [List.self, Remove.self],
        defaultSubcommand: List.self)

    struct List: ParsableCommand {
        static let configuration = CommandConfiguration(abstract: "Show the history of imports, newest first.")

        @Option(name: .long, help: "Who will read it; counts of rows are shown only to those who may see exact ones.")
        var audience: Audience = .analyst

        @OptionGroup var output: FormatOptions
        @OptionGroup var place: WorkspaceOptions

        func run() throws {
            let workspace = try place.open()
            let imports = try workspace.imports()
            if workspace.settings.policy.showsExactCounts(to: audience) {
                try show(imports, as: Self.table(imports))
            } else {
                let notices = imports.map(ImportNotice.init)
                try show(notices, as: Self.table(notices))
            }
        }

        private func show(_ imports: [some Encodable], as table: TextTable) throws {
            switch output.format {
            case .json: try Terminal.json(["imports": imports])
            case .csv: print(table.csv, terminator: "")
            case .table: print(imports.isEmpty ? "\(RequestFault.nothingImported)" : table.text)
            }
        }

        static func table(_ notices: [ImportNotice]) -> TextTable {
            TextTable(
                headers: ["Dataset", "As of", "File", "Imported", "State"],
                rows: notices.map { notice in
                    [
                        notice.dataset, notice.asOf ?? "", notice.file, notice.importedAt,
                        notice.removedAt.map { "removed \($0)" } ?? "",
                    ]
                })
        }

        static func table(_ imports: [ImportSummary]) -> TextTable {
            TextTable(
                headers: [
                    "Import", "Dataset", "As of", "File", "Imported", "By", "Read", "Accepted", "Rejected", "Blank",
                    "Replaced", "Problems", "State",
                ],
                rows: imports.map { entry in
                    [
                        "\(entry.id)", entry.dataset, entry.asOf ?? "", entry.file, entry.importedAt,
                        entry.importedBy, "\(entry.read)", "\(entry.accepted)", "\(entry.rejected)",
                        "\(entry.blank)", "\(entry.replaced)",
                        entry.problems.sorted { $0.key < $1.key }.map { "\($0.value) \($0.key)" }
                            .joined(separator: ", "),
                        entry.removedAt.map { "removed \($0)" } ?? (entry.partial ? "in part" : "whole"),
                    ]
                })
        }
    }

    struct Remove: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Undo an import: its rows go, and what it had replaced counts again.")

        @Argument(help: "The number of the import, as “parity imports” lists it.")
        var id: Int

        @OptionGroup var place: WorkspaceOptions

        func run() throws {
            let entry = try place.open().removeImport(id, by: CurrentPerson.name, now: Date())
            print("Removed import \(entry.id) (\(entry.dataset), \(entry.file)). The file can be imported again.")
        }
    }
}
