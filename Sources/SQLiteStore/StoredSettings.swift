import GRDB

extension Store {
    /// The name of the setting that holds what the organisation is called.
    package static let organisationName = "organisation-name"

    /// Every setting by name.
    package func settings() throws -> [String: String] {
        try read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT name, value FROM setting")
            return Dictionary(rows.map { ($0["name"], $0["value"]) }, uniquingKeysWith: { first, _ in first })
        }
    }

    /// Keeps a setting; nil takes it away.
    package func set(_ name: String, to value: String?) throws {
        try write { db in
            try db.execute(sql: "DELETE FROM setting WHERE name = ?", arguments: [name])
            if let value {
                try db.execute(sql: "INSERT INTO setting (name, value) VALUES (?, ?)", arguments: [name, value])
            }
            try DataVersion.advance(db)
        }
    }
}
