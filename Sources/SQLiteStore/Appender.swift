import Foundation
import GRDB
import GRDBSQLite
import Workforce

/// Takes the rows of one import. It works only inside `Store.importing`.
///
/// Values are bound straight to the prepared statement, which is twice as fast as through GRDB's arguments. Text is
/// stored in Unicode's normal form C, so that text that reads the same is the same to SQLite as it is to Swift.
package final class Appender {
    private let statement: Statement
    private let columns: [DatasetTable.StoredColumn]
    private let connection: SQLiteConnection?
    /// Parameters before the dataset's own columns.
    private static let housekeeping = 3
    /// Rows that were taken so far.
    package private(set) var appended = 0

    init(_ table: DatasetTable, importID: Int, asOf: Day?, _ db: Database) throws {
        let names = ["line", "import_id", "as_of"] + table.columns.map(\.quoted)
        let places = names.map { _ in "?" }.joined(separator: ", ")
        statement = try db.makeStatement(
            sql: "INSERT INTO \(table.quoted) (\(names.joined(separator: ", "))) VALUES (\(places))")
        columns = table.columns
        connection = db.sqliteConnection
        sqlite3_bind_int64(statement.sqliteStatement, 2, Int64(importID))
        bind(asOf?.iso, at: 3)
    }

    /// Adds a row with a value for each stored column of the dataset, in their order.
    /// - Throws: `StoreFault` where a value does not fit its column; the whole import is then undone.
    package func append(_ record: Workforce.Record) throws {
        guard record.values.count == columns.count else {
            throw StoreFault.wrongNumberOfValues(
                line: record.line, wanted: columns.count, found: record.values.count)
        }
        sqlite3_bind_int64(statement.sqliteStatement, 1, Int64(record.line))
        for (position, (column, value)) in zip(columns, record.values).enumerated() {
            try bind(value, of: column, at: Int32(position + Self.housekeeping + 1), line: record.line)
        }
        try step()
        appended += 1
    }

    private func bind(
        _ value: String?, of column: DatasetTable.StoredColumn, at place: Int32, line: Int
    ) throws {
        guard column.isWhole, let value else { return bind(value, at: place) }
        guard let number = Int64(value) else {
            throw StoreFault.notAWholeNumber(line: line, column: column.header)
        }
        sqlite3_bind_int64(statement.sqliteStatement, place, number)
    }

    private func bind(_ value: String?, at place: Int32) {
        guard let value else {
            sqlite3_bind_null(statement.sqliteStatement, place)
            return
        }
        var text = value.normalised
        text.withUTF8 { bytes in
            guard let start = UnsafeRawPointer(bytes.baseAddress), !bytes.isEmpty else {
                sqlite3_bind_text(statement.sqliteStatement, place, "", 0, Self.copied)
                return
            }
            sqlite3_bind_text(
                statement.sqliteStatement, place, start.assumingMemoryBound(to: CChar.self),
                Int32(clamping: bytes.count), Self.copied)
        }
    }

    private func step() throws {
        let result = sqlite3_step(statement.sqliteStatement)
        let message = result == SQLITE_DONE ? nil : sqlite3_errmsg(connection).map { String(cString: $0) }
        sqlite3_reset(statement.sqliteStatement)
        guard result == SQLITE_DONE else {
            throw DatabaseError(resultCode: ResultCode(rawValue: result), message: message)
        }
    }

    /// SQLite takes its own copy of a bound text.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}

extension String {
    /// Unicode normal form C. Text in ASCII, nearly all there is, is in it already.
    var normalised: String {
        utf8.allSatisfy { $0 < 128 } ? self : precomposedStringWithCanonicalMapping
    }
}
