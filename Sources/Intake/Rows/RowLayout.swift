import Workforce

/// Where the columns of a dataset stand in a file, and where their values go in a record.
struct RowLayout {
    struct Place {
        let column: Column
        /// The field of the file; nil where the file has no such column.
        let field: Int?
        /// The place among a record's values; nil where the column is not stored as such.
        let stored: Int?
    }

    struct Turned {
        /// Places of the columns that stand side by side.
        let columns: [Int]
        /// Places among a record's values.
        let name: Int
        let value: Int
    }

    struct Share {
        let count: Int
        let percentage: Int
        let base: Int
    }

    let header: Header
    /// Parallel to the dataset's columns.
    let places: [Place]
    let storedCount: Int
    let keys: [Int]
    let turned: Turned?
    let share: Share?
    /// Fields that the dataset names, in the order of the file.
    let namedFields: [Int]
    let namedHeaders: [String]

    init(_ dataset: Dataset, _ header: Header) {
        self.header = header
        let stored = dataset.storedColumns.map(\.header)
        places = zip(dataset.columns, header.fields).map { column, field in
            let isTurned = dataset.unpivot?.columns.contains(column.header) ?? false
            return Place(column: column, field: field, stored: isTurned ? nil : stored.firstIndex(of: column.header))
        }
        storedCount = stored.count
        func index(_ name: String) -> Int? { dataset.columns.firstIndex { $0.header == name } }
        keys = dataset.key.compactMap(index)
        turned = dataset.unpivot.flatMap { unpivot in
            guard let name = stored.firstIndex(of: unpivot.nameColumn) else { return nil }
            guard let value = stored.firstIndex(of: unpivot.valueColumn) else { return nil }
            return Turned(columns: unpivot.columns.compactMap(index), name: name, value: value)
        }
        share = dataset.percentage.flatMap { share in
            guard let count = index(share.count), let percentage = index(share.percentage) else { return nil }
            return index(share.base).map { Share(count: count, percentage: percentage, base: $0) }
        }
        namedFields = header.fields.compactMap(\.self).sorted()
        namedHeaders = namedFields.map { header.place($0).header }
    }

    /// Columns that the dataset has, the file has not, and may lack.
    var missingOptional: [String] {
        places.filter { $0.field == nil }.map(\.column.header)
    }

    /// A count may be left out where its percentage is given, and the other way round.
    func mayBeBlank(_ place: Int) -> Bool {
        guard let share else { return false }
        return place == share.count || place == share.percentage
    }
}
