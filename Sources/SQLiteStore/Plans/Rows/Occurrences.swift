import Plans

extension PlanTable {
    /// Without its heading and its cells, which have tables of their own.
    static let occurrences = RowShape<Action.Occurrence>(
        table: "plan_occurrence", columns: ["first_line", "last_line", "ref", "wording"],
        cells: { [.whole($0.lines.lowerBound), .whole($0.lines.upperBound), Cell($0.ref), Cell($0.wording)] },
        value: { row in
            let (first, last) = (row.number(), row.number())
            guard first <= last else { throw row.unreadable("\(first) to \(last)") }
            return Action.Occurrence(lines: first...last, ref: row.text(), wording: row.words())
        })

    static let occurrenceLinks = RowShape<(occurrence: Int, link: Link)>(
        table: "plan_occurrence_link", columns: ["occurrence"] + LinkColumns.names,
        cells: { [.whole($0.occurrence)] + LinkColumns.cells($0.link) },
        value: { (occurrence: $0.number(), link: try LinkColumns.value(&$0)) })

    static let occurrenceCells = RowShape<(occurrence: Int, name: String, text: String)>(
        table: "plan_occurrence_cell", columns: ["occurrence", "name", "text"],
        cells: { [.whole($0.occurrence), Cell($0.name), Cell($0.text)] },
        value: { (occurrence: $0.number(), name: $0.words(), text: $0.words()) })
}

extension Action {
    var occurrenceLinks: [(occurrence: Int, link: Link)] {
        occurrences.enumerated().flatMap { place, occurrence in occurrence.under.map { (place, $0) } }
    }

    var occurrenceCells: [(occurrence: Int, name: String, text: String)] {
        occurrences.enumerated().flatMap { place, occurrence in
            occurrence.cells.sorted { $0.key < $1.key }.map { (place, $0.key, $0.value) }
        }
    }

    mutating func take(_ links: [(occurrence: Int, link: Link)]) {
        for row in links where occurrences.indices.contains(row.occurrence) {
            occurrences[row.occurrence].under.append(row.link)
        }
    }

    mutating func take(_ cells: [(occurrence: Int, name: String, text: String)]) {
        for row in cells where occurrences.indices.contains(row.occurrence) {
            occurrences[row.occurrence].cells[row.name] = row.text
        }
    }
}
