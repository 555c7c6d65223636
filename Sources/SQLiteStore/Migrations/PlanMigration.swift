import GRDB

/// The tables that hold action plans: what the document says, the actions under it, where each line of the source
/// went, and what was done and changed since, which is only ever added to.
enum PlanMigration: Migration {
    static func apply(_ db: Database) throws {
        for part in [plans, actions, partsOfActions, occurrences, sources, history, rules, appendOnly] {
            try db.execute(sql: part)
        }
    }

    /// A year, a month or a day, as far as it is printed.
    static func isPartialDate(_ column: String) -> String {
        let year = "[12][0-9][0-9][0-9]"
        let month = "\(year)-[01][0-9]"
        return "(\(column) GLOB '\(year)' OR \(column) GLOB '\(month)' OR \(column) \(LedgerMigration.isDay))"
    }

    static func isOneOf(_ words: String) -> String {
        "IN (\(words.split(separator: " ").map { "'\($0)'" }.joined(separator: ", ")))"
    }

    static let isFlag = "IN (0, 1)"
    static let isLine = ">= 0"

    static let frameworks = isOneOf("WRES HIA WDES EDS pay-gap PCS theme")
    static let strengths = isOneOf("direct indirect named measured-on")
    static let statuses = isOneOf("new ongoing deferred complete not-stated")
    static let units = isOneOf("percent percentage-points ratio count text")

    /// The columns of a due date.
    static func due(_ prefix: String) -> String {
        let kinds = isOneOf("date month quarter financial-year ongoing started external none")
        return """
            \(prefix)_kind TEXT NOT NULL CHECK (\(prefix)_kind \(kinds)),
            \(prefix)_start TEXT CHECK \(isPartialDate("\(prefix)_start")),
            \(prefix)_end TEXT CHECK \(isPartialDate("\(prefix)_end")),
            \(prefix)_fixed INTEGER NOT NULL CHECK (\(prefix)_fixed \(isFlag)),
            \(prefix)_text TEXT,
            \(prefix)_waits_for TEXT,
            \(prefix)_is_start INTEGER NOT NULL CHECK (\(prefix)_is_start \(isFlag)),
            \(prefix)_is_approximate INTEGER NOT NULL CHECK (\(prefix)_is_approximate \(isFlag))
            """
    }

    static let link = """
        framework TEXT NOT NULL CHECK (framework \(frameworks)),
        item TEXT NOT NULL,
        strength TEXT NOT NULL CHECK (strength \(strengths))
        """

    static let target = """
        metric TEXT NOT NULL,
        baseline REAL,
        target REAL,
        unit TEXT NOT NULL CHECK (unit \(units)),
        by TEXT CHECK \(isPartialDate("by")),
        text TEXT NOT NULL,
        line INTEGER CHECK (line \(isLine)),
        bound_indicator TEXT,
        bound_variant TEXT,
        bound_measure TEXT CHECK (bound_measure \(isOneOf("value bme white"))),
        CHECK ((bound_indicator IS NULL) = (bound_measure IS NULL)),
        CHECK (bound_indicator IS NOT NULL OR bound_variant IS NULL)
        """
}
