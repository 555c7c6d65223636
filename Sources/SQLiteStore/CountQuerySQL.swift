import Counting
import GRDB

/// A `CountQuery` as one statement that gives a row for each row counted: a column for each dimension, then what it
/// adds to its cell. SQLite chooses the rows; the table adds them up. SQLite would sort them for a `GROUP BY`, which
/// takes twice as long as the table's own look-up.
struct CountQuerySQL {
    let query: CountQuery
    private let tables: [String: DatasetTable]
    private let counted: RowSetSQL

    init(_ query: CountQuery, _ tables: [String: DatasetTable]) throws {
        try query.check { tables[$0]?.dataset }
        (self.query, self.tables) = (query, tables)
        counted = try RowSetSQL(query.rows, tables)
    }

    func statement() throws -> SQL {
        let columns = try query.dimensions.indices.map(cell) + [try amount]
        return """
            \(try lookup) SELECT \(sql: columns.joined(separator: ", "))
            FROM \(sql: counted.table.quoted) AS c \(try join)
            WHERE \(try counted.conditions(on: "c")) \(try having)
            """
    }

    private func cell(_ place: Int) throws -> String {
        switch query.dimensions[place] {
        case .column(let header): try counted.text(header, on: "c")
        case .looked: "l.d\(place)"
        }
    }

    private var amount: String {
        get throws {
            let one = try amountOfOneRow
            // With nothing to tell cells apart, SQLite adds up what would otherwise be handed over row by row.
            return query.dimensions.isEmpty ? "SUM(\(one))" : one
        }
    }

    private var amountOfOneRow: String {
        get throws {
            guard case .sum(let header) = query.measure else { return "1" }
            let column = try counted.column(header)
            return column.isWhole ? "c.\(column.quoted)" : "0"
        }
    }

    /// The first row of each person, with the columns that are asked for. It is worked out once and for all, since
    /// SQLite would otherwise work through it again for every row that is counted.
    private var lookup: SQL {
        get throws {
            guard let match = query.lookup else { return "" }
            let rows = try RowSetSQL(match.rows, tables)
            let columns = try query.dimensions.enumerated().compactMap { place, dimension in
                guard case .looked(let header) = dimension else { return String?.none }
                return "\(try rows.text(header, on: "t")) AS d\(place)"
            }
            let all = ["\(try rows.text(match.otherPerson, on: "t")) AS person"] + columns
            return """
                WITH l AS MATERIALIZED (
                    SELECT \(sql: all.joined(separator: ", ")) FROM \(sql: rows.table.quoted) AS t
                    WHERE t.id IN (\(try rows.firstRowOfEach(match.otherPerson, among: try people(match)))))
                """
        }
    }

    /// The people of the rows that are counted: mostly far fewer than those who could be looked up.
    private func people(_ match: CountQuery.Match) throws -> SQL {
        """
        SELECT \(sql: try counted.text(match.person, on: "p")) FROM \(sql: counted.table.quoted) AS p
        WHERE \(try counted.conditions(on: "p"))
        """
    }

    private var join: SQL {
        get throws {
            guard let match = query.lookup else { return "" }
            return "LEFT JOIN l ON l.person = \(sql: try counted.text(match.person, on: "c"))"
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
