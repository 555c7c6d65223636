import Workforce

/// The plainest engine: it holds rows in memory and answers in loops. It says what every other engine must answer,
/// so it is written to be read, not to be fast. The rows that it is given are taken as the current ones.
package struct ReferenceEngine: CountEngine {
    private struct Row {
        let asOf: Day?
        let values: [String: String]
    }

    private let datasets: [String: Dataset]
    private var rows: [String: [Row]] = [:]

    package init(datasets: [Dataset]) {
        self.datasets = Dictionary(datasets.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// Adds rows after those that are there. `asOf` is the snapshot's day, nil for events.
    /// - Throws: `CountError.unknownDataset`.
    package mutating func add(_ records: [Record], to dataset: String, asOf: Day? = nil) throws {
        guard let columns = datasets[dataset]?.storedColumns else { throw CountError.unknownDataset(dataset) }
        for record in records {
            var values: [String: String] = [:]
            for (column, value) in zip(columns, record.values) { values[column.header] = value }
            rows[dataset, default: []].append(Row(asOf: asOf, values: values))
        }
    }

    package func count(_ query: CountQuery) throws -> CountTable {
        try query.check { datasets[$0] }
        var table = CountTable(dimensions: query.dimensions.map(\.header))
        let people = query.having.map(firstRows)
        let looked = query.lookup.map(firstRows) ?? [:]
        for row in chosen(query.rows) {
            if let having = query.having, let people {
                guard let person = row.values[having.person], people[person] != nil else { continue }
            }
            let lookedRow = query.lookup.flatMap { row.values[$0.person] }.flatMap { looked[$0] }
            let cell = query.dimensions.map { dimension in
                switch dimension {
                case .column(let header): row.values[header]
                case .looked(let header): lookedRow?.values[header]
                }
            }
            table.add(amount(query, row), to: cell)
        }
        return table
    }

    private func amount(_ query: CountQuery, _ row: Row) -> Int {
        switch query.measure {
        case .rows: return 1
        case .sum(let header):
            guard datasets[query.rows.dataset]?.isWhole(header) == true else { return 0 }
            return row.values[header].flatMap { Int($0) } ?? 0
        }
    }

    /// The rows that meet all conditions, then one of each person where that is asked, in the order of the file.
    private func chosen(_ set: RowSet) -> [Row] {
        let passing = (rows[set.dataset] ?? []).filter { row in set.conditions.allSatisfy { holds($0, for: row) } }
        guard let person = set.oncePer else { return passing }
        var taken: Set<Int> = []
        var seen: Set<String> = []
        for place in inOrder(passing, of: set.firstBy) {
            guard let name = passing[place].values[person] else {
                taken.insert(place)
                continue
            }
            if seen.insert(name).inserted { taken.insert(place) }
        }
        return passing.indices.filter(taken.contains).map { passing[$0] }
    }

    /// Each person of the other dataset with the first of their rows; rows without a person are left out.
    private func firstRows(_ match: CountQuery.Match) -> [String: Row] {
        let rows = chosen(match.rows)
        var first: [String: Row] = [:]
        for place in inOrder(rows, of: match.rows.firstBy) {
            guard let person = rows[place].values[match.otherPerson], first[person] == nil else { continue }
            first[person] = rows[place]
        }
        return first
    }

    /// Places of the rows, earliest first and blanks last; rows that tie stay in the order of the file.
    private func inOrder(_ rows: [Row], of header: String?) -> [Int] {
        guard let header else { return Array(rows.indices) }
        let dated = rows.indices.filter { rows[$0].values[header] != nil }
        let blank = rows.indices.filter { rows[$0].values[header] == nil }
        return dated.sorted { (rows[$0].values[header] ?? "", $0) < (rows[$1].values[header] ?? "", $1) } + blank
    }

    private func holds(_ condition: Condition, for row: Row) -> Bool {
        switch condition {
        case .isAny(let header, let list): row.values[header].map(list.contains) ?? false
        case .isNone(let header, let list): !(row.values[header].map(list.contains) ?? false)
        case .isPresent(let header): row.values[header] != nil
        case .isBlank(let header): row.values[header] == nil
        case .isWithin(let header, let first, let last):
            row.values[header].map { $0 >= first.iso && $0 <= last.iso } ?? false
        case .isAsOf(let day): row.asOf == day
        }
    }
}

extension Dataset {
    /// The column holds whole numbers, so it can be summed. The sum of any other column is 0.
    package func isWhole(_ header: String) -> Bool {
        storedColumns.contains { $0.header == header && $0.type.isWhole }
    }
}

extension ColumnType {
    /// Values of this type are whole numbers.
    package var isWhole: Bool {
        switch self {
        case .count, .hundredths, .year: true
        case .text, .code, .date, .yesNo, .ethnicity, .payGrade, .occupation: false
        }
    }
}

extension CountQuery {
    /// Passes where every dataset and column that the query names is there.
    /// - Throws: `CountError`, for the first that is not. A `looked` dimension without a `lookup` is not there.
    package func check(_ dataset: (String) -> Dataset?) throws {
        try rows.check(dataset, further: headersOfCountedRows)
        try having.map { try $0.rows.check(dataset, further: [$0.otherPerson]) }
        let looked = dimensions.compactMap { if case .looked(let header) = $0 { header } else { nil } }
        try lookup.map { try $0.rows.check(dataset, further: [$0.otherPerson] + looked) }
        if lookup == nil, let first = looked.first {
            throw CountError.unknownColumn(first, dataset: rows.dataset)
        }
    }

    private var headersOfCountedRows: [String] {
        var headers = dimensions.compactMap { if case .column(let header) = $0 { header } else { nil } }
        if case .sum(let header) = measure { headers.append(header) }
        return headers + [having?.person, lookup?.person].compactMap { $0 }
    }
}

extension RowSet {
    fileprivate func check(_ find: (String) -> Dataset?, further: [String]) throws {
        guard let found = find(dataset) else { throw CountError.unknownDataset(dataset) }
        let known = Set(found.storedColumns.map(\.header))
        let named = conditions.compactMap(\.header) + [oncePer, firstBy].compactMap { $0 } + further
        if let missing = named.first(where: { !known.contains($0) }) {
            throw CountError.unknownColumn(missing, dataset: dataset)
        }
    }
}

extension Condition {
    /// The column that is tested; nil for the snapshot's day.
    package var header: String? {
        switch self {
        case .isAny(let header, _), .isNone(let header, _), .isPresent(let header), .isBlank(let header): header
        case .isWithin(let header, _, _): header
        case .isAsOf: nil
        }
    }
}
