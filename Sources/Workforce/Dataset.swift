/// What the cells of a column hold. Values are stored as text in one writing each.
package enum ColumnType: String, Sendable, CaseIterable {
    /// Any text, trimmed; stored as written.
    case text
    /// One of a list; stored as the list writes it.
    case code
    /// A day; stored as `2025-03-31`.
    case date
    /// Stored as `Yes` or `No`.
    case yesNo = "yes-no"
    /// A whole number from 0.
    case count
    /// A number from 0 with up to two decimals; stored in hundredths, as a whole number.
    case hundredths
    /// An ethnic category; stored as written and read when counted.
    case ethnicity
    /// A pay grade; stored as written and read when counted.
    case payGrade = "pay-grade"
    /// An occupation code; stored in upper case.
    case occupation
    /// A calendar year, such as a survey year.
    case year
}

/// One entry of a code list, and the other writings that are accepted for it.
package struct Code: Hashable, Sendable {
    package let value: String
    package let aliases: [String]

    package init(value: String, aliases: [String] = []) {
        (self.value, self.aliases) = (value, aliases)
    }
}

/// A column of an extract.
package struct Column: Hashable, Sendable {
    /// The canonical header; also the column's name in a `CountQuery`.
    package let header: String
    package let type: ColumnType
    /// The column must be there and no cell of it may be blank: a row with a blank here is rejected.
    package let isRequired: Bool
    /// The column must be there, whatever its cells hold: a file without its header is refused, a row with a blank
    /// here is accepted. Always true where `isRequired` is. `required: header` in the catalogue.
    package let needsHeader: Bool
    /// Other headers that are accepted; case, spacing and punctuation do not count.
    package let aliases: [String]
    package let codes: [Code]
    /// A value outside the code list is refused; otherwise it is kept as written and reported.
    package let isClosed: Bool
    /// Stored as a keyed hash only.
    package let identifiesPerson: Bool
    /// The dimension that the column gives: `care-group`, `band`, `ethnic-category` …
    package let dimension: String?

    package init(
        header: String, type: ColumnType, isRequired: Bool = false, needsHeader: Bool = false,
        aliases: [String] = [], codes: [Code] = [], isClosed: Bool = false, identifiesPerson: Bool = false,
        dimension: String? = nil
    ) {
        (self.header, self.type, self.aliases) = (header, type, aliases)
        (self.isRequired, self.needsHeader) = (isRequired, isRequired || needsHeader)
        (self.codes, self.isClosed) = (codes, isClosed)
        (self.identifiesPerson, self.dimension) = (identifiesPerson, dimension)
    }
}

/// An extract that a trust gives: where it comes from, what a row is, and its columns.
package struct Dataset: Hashable, Sendable {
    /// How its rows stand in time.
    package enum Timing: String, Sendable, CaseIterable {
        /// All rows describe one day, given at import; a later file for the same day replaces the earlier.
        case snapshot
        /// Each row carries its own dates; a later row with the same key replaces the earlier.
        case events
    }

    /// Columns that stand side by side in the file and become rows: `White`, `BME`, `Unknown` → `Group`.
    package struct Unpivot: Hashable, Sendable {
        package let columns: [String]
        package let nameColumn: String
        package let valueColumn: String

        package init(columns: [String], nameColumn: String, valueColumn: String) {
            (self.columns, self.nameColumn, self.valueColumn) = (columns, nameColumn, valueColumn)
        }
    }

    /// A count that a file may give as a percentage of a base instead.
    package struct PercentageOf: Hashable, Sendable {
        package let count: String
        package let percentage: String
        package let base: String

        package init(count: String, percentage: String, base: String) {
            (self.count, self.percentage, self.base) = (count, percentage, base)
        }
    }

    package let id: String
    package let title: String
    /// The system it is taken from: `ESR`.
    package let source: String
    /// What one row is, to complete "one row is …".
    package let row: String
    package let timing: Timing
    /// The columns that together tell one row from every other.
    package let key: [String]
    /// The column that tells one person from another.
    package let person: String?
    package let columns: [Column]
    package let unpivot: Unpivot?
    package let percentage: PercentageOf?

    package init(
        id: String, title: String, source: String, row: String, timing: Timing, key: [String], person: String?,
        columns: [Column], unpivot: Unpivot? = nil, percentage: PercentageOf? = nil
    ) {
        (self.id, self.title, self.source, self.row) = (id, title, source, row)
        (self.timing, self.key, self.person) = (timing, key, person)
        (self.columns, self.unpivot, self.percentage) = (columns, unpivot, percentage)
    }

    package func column(_ header: String) -> Column? { columns.first { $0.header == header } }

    /// The columns that are kept, in the order of a record's values: those of the file, less a percentage that
    /// was turned into a count, and with columns side by side turned into one for their names and one for their
    /// values.
    package var storedColumns: [Column] {
        let turned = Set((unpivot?.columns ?? []) + (percentage.map { [$0.percentage] } ?? []))
        var stored = columns.filter { !turned.contains($0.header) }
        guard let unpivot else { return stored }
        let type = columns.first { unpivot.columns.contains($0.header) }?.type ?? .text
        stored.append(Column(header: unpivot.nameColumn, type: .text, dimension: "reported-group"))
        stored.append(Column(header: unpivot.valueColumn, type: type))
        return stored
    }

    /// The stored column that gives a dimension, where the dataset has one.
    package func column(forDimension dimension: String) -> Column? {
        storedColumns.first { $0.dimension == dimension }
    }
}
