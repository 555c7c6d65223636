import Workforce

extension HeaderFinder {
    /// Headers that a message names at most.
    private static let longestList = 30

    var noHeader: FileFault {
        let names = Self.list(dataset.columns.filter(\.isRequired).map(\.header))
        return FileFault(
            .noHeader,
            "No row among the first \(Self.depth) of “\(text.name)” has the headers of the \(dataset.id) extract: "
                + "export it with a header row that has \(names).")
    }

    func wrongDataset(_ other: Dataset) -> FileFault {
        FileFault(
            .wrongDataset,
            "“\(text.name)” is not the \(dataset.id) extract; this looks like the \(other.id) extract; "
                + "import it with: parity import \(other.id) \(text.name)")
    }

    func missingColumns(_ best: HeaderMatch) -> FileFault {
        let missing = Self.list(best.missing.map(\.header))
        let found = Self.list(best.row.texts.filter { !$0.isEmpty })
        return FileFault(
            .missingColumns,
            "“\(text.name)” has no column for \(missing); the headers on line \(best.row.line) are \(found): add "
                + "what is missing to the export, or rename its header.")
    }

    func refuseTwins(_ match: HeaderMatch) throws(FileFault) {
        for (column, fields) in zip(dataset.columns, match.fields) {
            guard fields.count > 1, let first = fields.first, let last = fields.last else { continue }
            let places = [first, last].map { Place(field: $0, header: match.row.texts[$0]) }
            let names = places.map { "\($0.letter) “\($0.header)”" }.joined(separator: " and ")
            throw FileFault(
                .duplicateColumn,
                "Columns \(names) of “\(text.name)” both mean \(column.header): remove or rename one of them.")
        }
    }

    private static func list(_ names: [String]) -> String {
        let shown = names.prefix(longestList).map { "“\($0)”" }.joined(separator: ", ")
        return names.count > longestList ? "\(shown) and \(names.count - longestList) more" : shown
    }
}
