import Counting
import GRDB

/// A `CountQuery` as one statement: a column for each dimension, then the count.
struct CountQuerySQL {
    let query: CountQuery
    private let tables: [String: DatasetTable]
    private let counted: RowSetSQL
    private let looked: RowSetSQL?

    init(_ query: CountQuery, _ tables: [String: DatasetTable]) throws {
        try query.check { tables[$0]?.dataset }
        (self.query, self.tables) = (query, tables)
        counted = try RowSetSQL(query.rows, tables)
        looked = try query.lookup.map { try RowSetSQL($0.rows, tables) }
    }

    func statement() throws -> SQL {
        let cells = try query.dimensions.map(cell)
        let columns = (cells + [try measure]).joined(separator: ", ")
        let groups = cells.isEmpty ? "" : "GROUP BY " + cells.joined(separator: ", ")
        return """
            SELECT \(sql: columns) FROM \(sql: counted.table.quoted) AS c \(try join)
            WHERE \(try counted.conditions(on: "c")) \(try having) \(sql: groups)
            """
    }

    private func cell(_ dimension: CountQuery.Dimension) throws -> String {
        switch dimension {
        case .column(let header): try counted.text(header, on: "c")
        case .looked(let header): try looked?.text(header, on: "l") ?? "NULL"
        }
    }

    private var measure: String {
        get throws {
            switch query.measure {
            case .rows: return "COUNT(*)"
            case .sum(let header):
                let column = try counted.column(header)
                return column.isWhole ? "SUM(c.\(column.quoted))" : "0"
            }
        }
    }

    private var join: SQL {
        get throws {
            guard let match = query.lookup, let looked else { return "" }
            let (person, other) = (try counted.text(match.person, on: "c"), try looked.text(match.otherPerson, on: "l"))
            return """
                LEFT JOIN \(sql: looked.table.quoted) AS l ON \(sql: other) = \(sql: person)
                AND l.superseded_by IS NULL AND l.id IN (\(try looked.firstRowOfEach(match.otherPerson)))
                """
        }
    }

    private var having: SQL {
        get throws {
            guard let match = query.having else { return "" }
            let rows = try RowSetSQL(match.rows, tables)
            return """
                AND \(sql: try counted.text(match.person, on: "c")) IN (
                    SELECT \(sql: try rows.text(match.otherPerson, on: "h"))
                    FROM \(sql: rows.table.quoted) AS h WHERE \(try rows.conditions(on: "h")))
                """
        }
    }
}
