import Workforce

/// Puts the cells of a row in the order in which they are stored.
enum RecordMaking {
    /// One record, or where columns stand side by side one for each of them that is filled.
    static func records(_ cells: [ReadCell], _ layout: RowLayout, line: Int) -> [Record] {
        var values: [String?] = Array(repeating: nil, count: layout.storedCount)
        for (place, cell) in zip(layout.places, cells) {
            if let stored = place.stored { values[stored] = cell.stored }
        }
        guard let turned = layout.turned else { return [Record(line: line, values: values)] }
        return turned.columns.compactMap { column in
            guard let value = cells[column].stored else { return nil }
            var record = Record(line: line, values: values)
            record.values[turned.name] = layout.places[column].column.header
            record.values[turned.value] = value
            return record
        }
    }
}
