import ArgumentParser
import Catalogue
import Disclosure
import Operations

struct CatalogueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "catalogue",
        abstract: "Check or show what is defined: datasets, indicators, codes, policies.",
        subcommands: [Check.self, Show.self],
        defaultSubcommand: Show.self)

    struct Check: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "Check a folder of catalogue files together with the built-in ones.",
            discussion: "Each fault is named with its file, line, key and what is allowed. Nothing is changed.")

        @Argument(help: "The folder of YAML files.", completion: .directory)
        var folder: String

        func run() throws {
            let catalogue = try Catalogue.load(overrides: folder)
            let own = catalogue.files.filter { $0.value == .folder }.keys.sorted()
            print("No fault found. \(own.count) of \(catalogue.files.count) files are from “\(folder)”.")
            for file in own { print("  \(file)") }
        }
    }

    struct Show: ParsableCommand {
        static let configuration = CommandConfiguration(
            abstract: "List the catalogue, or show one file of it.",
            discussion: """
                Examples:
                  parity catalogue show
                  parity catalogue show indicators/wres-2
                """)

        @Argument(help: "A file to show, such as indicators/wres-2; the list of all if left out.")
        var entry: String?

        @Option(name: .long, help: "Who will read it; the catalogue holds no counts and is the same for everyone.")
        var audience: Audience = .analyst

        @OptionGroup var output: FormatOptions
        @OptionGroup var place: WorkspaceOptions

        func run() throws {
            let catalogue = try WorkspaceOptions.catalogue(for: place.folder)
            guard let entry else { return try list(catalogue) }
            let matches = catalogue.texts.keys.filter { path in
                [path, "\(path)".replacing(".yaml", with: "")].contains(entry) || path.hasSuffix("/\(entry).yaml")
            }
            guard let path = matches.sorted().first, let text = catalogue.texts[path] else {
                throw CommandFault.noSuchEntry(entry)
            }
            print(text)
        }

        private func list(_ catalogue: Catalogue) throws {
            let rows = catalogue.files.sorted { $0.key < $1.key }.map { [$0.key, $0.value.rawValue] }
            let table = TextTable(headers: ["File", "From"], rows: rows)
            switch output.format {
            case .json: try Terminal.json(["files": catalogue.files.mapValues(\.rawValue)])
            case .csv: print(table.csv, terminator: "")
            case .table: print(table.text)
            }
        }
    }
}
