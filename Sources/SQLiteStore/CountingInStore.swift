import Counting
import GRDB
import GRDBSQLite

extension Store: CountEngine {
    /// Counts the current rows, in one statement.
    package func count(_ query: CountQuery) throws -> CountTable {
        let literal = try CountQuerySQL(query, tables).statement()
        return try read { db in
            let (sql, arguments) = try literal.build(db)
            let statement = try db.makeStatement(sql: sql)
            statement.arguments = arguments
            return eachCellOnce(try table(of: query.dimensions.map(\.header), statement, db))
        }
    }

    /// A table in which two dimensions have one name, such as a unit and the person's unit, cannot be rolled up by
    /// name; its cells stay as they came.
    private func eachCellOnce(_ table: CountTable) -> CountTable {
        let names = table.dimensions
        return Set(names).count == names.count ? table.rolled(to: names) : table
    }

    private func table(of dimensions: [String], _ statement: Statement, _ db: Database) throws -> CountTable {
        var table = CountTable(dimensions: dimensions)
        var cell: [String?] = dimensions.map { _ in nil }
        var result = sqlite3_step(statement.sqliteStatement)
        while result == SQLITE_ROW {
            for place in cell.indices { cell[place] = text(statement, Int32(place)) }
            table.add(Int(sqlite3_column_int64(statement.sqliteStatement, Int32(cell.count))), to: cell)
            result = sqlite3_step(statement.sqliteStatement)
        }
        guard result == SQLITE_DONE else {
            let message = sqlite3_errmsg(db.sqliteConnection).map { String(cString: $0) }
            throw DatabaseError(resultCode: ResultCode(rawValue: result), message: message)
        }
        return table
    }

    private func text(_ statement: Statement, _ place: Int32) -> String? {
        guard let bytes = sqlite3_column_text(statement.sqliteStatement, place) else { return nil }
        let length = Int(sqlite3_column_bytes(statement.sqliteStatement, place))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
    }
}
