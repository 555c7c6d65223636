import GRDB

/// How a value is laid out in the columns of a table, written and read in the same order.
struct RowShape<Value>: Sendable {
    let table: String
    let columns: [String]
    /// What rows of one parent are sorted by.
    var order = ["position"]
    let cells: @Sendable (Value) throws -> [Cell]
    let value: @Sendable (inout ColumnReader) throws -> Value

    /// The columns with the name of their table, for a `SELECT`.
    func selection(_ alias: String) -> String { columns.map { "\(alias).\($0)" }.joined(separator: ", ") }
}

/// The tables of a plan. Each is described beside the value that it holds.
enum PlanTable {}

/// Puts values into one table.
struct RowInserter<Value> {
    private let shape: RowShape<Value>
    private let statement: RawStatement

    /// - Parameter keys: the columns before the value's own: what it hangs on, and its position.
    init(_ shape: RowShape<Value>, keys: [String], _ db: Database) throws {
        let columns = keys + shape.columns
        let places = columns.map { _ in "?" }.joined(separator: ", ")
        self.shape = shape
        statement = try RawStatement(
            "INSERT INTO \(shape.table) (\(columns.joined(separator: ", "))) VALUES (\(places))", db)
    }

    func insert(_ value: Value, _ keys: Cell...) throws { try statement.run(keys + shape.cells(value)) }

    /// Inserts them in their order, with their positions after the keys.
    func insert(all values: [Value], _ keys: Cell...) throws {
        for (position, value) in values.enumerated() {
            try statement.run(keys + [.whole(position)] + shape.cells(value))
        }
    }
}

extension Database {
    /// The values of one parent, in their order.
    func values<Value>(_ shape: RowShape<Value>, where condition: String, _ cells: Cell...) throws -> [Value] {
        let sql = """
            SELECT \(shape.selection("c")) FROM \(shape.table) AS c WHERE \(condition)
            ORDER BY \(shape.order.map { "c.\($0)" }.joined(separator: ", "))
            """
        return try values(sql, cells, shape.value)
    }
}
