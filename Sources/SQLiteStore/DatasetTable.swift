import Counting
import Workforce

/// The table that holds a dataset's rows, and how its columns are named. Names are made from the catalogue's and
/// always quoted; a value never becomes part of a statement.
struct DatasetTable: Sendable {
    struct StoredColumn: Sendable {
        let column: Column
        let name: String

        var header: String { column.header }
        /// Stored as INTEGER, otherwise as TEXT.
        var isWhole: Bool { column.type.isWhole }
        var quoted: String { "\"\(name)\"" }
    }

    /// Columns that every table has besides the dataset's own.
    static let housekeeping: Set<String> = ["id", "import_id", "as_of", "line", "superseded_by"]

    let dataset: Dataset
    let name: String
    let columns: [StoredColumn]
    /// The columns that tell rows apart; a later event with the same ones replaces an earlier.
    let key: [StoredColumn]
    private let byHeader: [String: StoredColumn]

    var quoted: String { "\"\(name)\"" }

    init(_ dataset: Dataset) throws {
        (self.dataset, name) = (dataset, "rows_" + (try Self.slug(dataset.id, in: "the catalogue")))
        columns = try dataset.storedColumns.map { column in
            let slug = try Self.slug(column.header, in: "“\(dataset.id)”")
            return StoredColumn(column: column, name: Self.housekeeping.contains(slug) ? slug + "_" : slug)
        }
        try Self.refuseTwins(columns.map { ($0.header, $0.name) }, in: "“\(dataset.id)”")
        let found = Dictionary(columns.map { ($0.header, $0) }, uniquingKeysWith: { first, _ in first })
        byHeader = found
        key = dataset.key.compactMap { found[$0] }
    }

    static func all(of datasets: [Dataset]) throws -> [DatasetTable] {
        let tables = try datasets.map(DatasetTable.init)
        try refuseTwins(tables.map { ($0.dataset.id, $0.name) }, in: "the catalogue")
        return tables
    }

    func column(_ header: String) -> StoredColumn? { byHeader[header] }

    private static func slug(_ name: String, in place: String) throws -> String {
        let slug = Spelling.words(name).split(separator: " ").joined(separator: "_")
        guard !slug.isEmpty else { throw StoreFault.namesCollide(name, in: place) }
        return slug
    }

    private static func refuseTwins(_ names: [(written: String, slug: String)], in place: String) throws {
        var seen: Set<String> = []
        for name in names where !seen.insert(name.slug).inserted {
            throw StoreFault.namesCollide(name.written, in: place)
        }
    }
}
