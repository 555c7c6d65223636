import GRDB
import Workforce

/// The workspace's records and their ledger, in one SQLite file.
///
/// There is one writer; it alone checkpoints. Reads run beside it, each on the state of the last commit. Two
/// programs may hold the same file. Methods are not to be called from inside `importing`'s body.
package struct Store: Sendable {
    let writer: any DatabaseWriter
    let tables: [String: DatasetTable]
    /// Nil for a store in memory.
    let path: String?

    init(writer: any DatabaseWriter, tables: [String: DatasetTable], path: String?) {
        (self.writer, self.tables, self.path) = (writer, tables, path)
    }

    /// The datasets that the store was opened with, by id.
    package var datasets: [Dataset] { tables.values.map(\.dataset).sorted { $0.id < $1.id } }

    func read<T>(_ body: (Database) throws -> T) throws -> T {
        try StoreFault.translating(path) { try writer.read(body) }
    }

    func write<T>(_ body: (Database) throws -> T) throws -> T {
        try StoreFault.translating(path) { try writer.write(body) }
    }

    func table(_ dataset: String) throws -> DatasetTable {
        guard let table = tables[dataset] else { throw StoreFault.unknownDataset(dataset) }
        return table
    }
}
