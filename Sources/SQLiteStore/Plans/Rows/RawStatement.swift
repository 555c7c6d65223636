import GRDB
import GRDBSQLite

/// A prepared statement whose values are bound and read straight through SQLite: a plan has tens of thousands of
/// small rows, and GRDB's rows and arguments take several times as long. Text is kept to the byte, also where it holds
/// the character NUL, at which GRDB would end it.
///
/// Statements are kept for the next time, so one must not be run again from within its own rows.
struct RawStatement {
    private let statement: Statement
    private let connection: SQLiteConnection?

    init(_ sql: String, _ db: Database) throws {
        statement = try db.cachedStatement(sql: sql)
        connection = db.sqliteConnection
    }

    /// Runs a statement that gives no rows.
    func run(_ cells: [Cell]) throws {
        bind(cells)
        defer { sqlite3_reset(statement.sqliteStatement) }
        try check(sqlite3_step(statement.sqliteStatement), is: SQLITE_DONE)
    }

    func eachRow(_ cells: [Cell], _ body: (inout ColumnReader) throws -> Void) throws {
        bind(cells)
        defer { sqlite3_reset(statement.sqliteStatement) }
        var result = sqlite3_step(statement.sqliteStatement)
        while result == SQLITE_ROW {
            var reader = ColumnReader(statement.sqliteStatement)
            try body(&reader)
            result = sqlite3_step(statement.sqliteStatement)
        }
        try check(result, is: SQLITE_DONE)
    }

    private func check(_ result: Int32, is wanted: Int32) throws {
        guard result != wanted else { return }
        let message = sqlite3_errmsg(connection).map { String(cString: $0) }
        throw DatabaseError(resultCode: ResultCode(rawValue: result), message: message)
    }

    private func bind(_ cells: [Cell]) {
        for (place, cell) in cells.enumerated() { bind(cell, at: Int32(place + 1)) }
    }

    private func bind(_ cell: Cell, at place: Int32) {
        switch cell {
        case .blank: sqlite3_bind_null(statement.sqliteStatement, place)
        case .whole(let number): sqlite3_bind_int64(statement.sqliteStatement, place, Int64(number))
        case .real(let number): sqlite3_bind_double(statement.sqliteStatement, place, number)
        case .text(let text): bind(text, at: place)
        }
    }

    private func bind(_ text: String, at place: Int32) {
        var text = text
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

    /// SQLite takes its own copy of a bound text.
    private static var copied: sqlite3_destructor_type { unsafeBitCast(-1, to: sqlite3_destructor_type.self) }
}

extension Database {
    /// The first value of each row that a statement gives.
    func values<T>(_ sql: String, _ cells: [Cell], _ read: (inout ColumnReader) throws -> T) throws -> [T] {
        var found: [T] = []
        try RawStatement(sql, self).eachRow(cells) { found.append(try read(&$0)) }
        return found
    }

    func run(_ sql: String, _ cells: [Cell]) throws {
        try RawStatement(sql, self).run(cells)
    }
}
