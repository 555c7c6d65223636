/// Counts by cell. Cells add up: over units, files and engines. Labels are kept once per dimension and cells refer
/// to them by number, so that rolling up a large table touches no text.
package struct CountTable: Sendable {
    package let dimensions: [String]
    /// For each dimension its labels; nil stands for a blank.
    package private(set) var labels: [[String?]]
    /// The label numbers of each cell, one after another.
    private var codes: [Int32] = []
    private var counts: [Int] = []
    private var cellAt: [[Int32]: Int] = [:]
    private var numberOf: [[String?: Int32]]

    package init(dimensions: [String]) {
        self.dimensions = dimensions
        labels = dimensions.map { _ in [] }
        numberOf = dimensions.map { _ in [:] }
    }

    package var cellCount: Int { counts.count }
    package var total: Int { counts.reduce(0, +) }

    /// Adds to a cell. `cell` has a label for each dimension, in their order.
    package mutating func add(_ count: Int, to cell: [String?]) {
        guard count != 0, cell.count == dimensions.count else { return }
        add(count, toCoded: cell.indices.map { number(of: cell[$0], in: $0) })
    }

    /// Adds every cell of a table that has the same dimensions in the same order.
    package mutating func add(_ other: CountTable) {
        other.forEachCell { add($1, to: $0) }
    }

    /// The count of one cell, 0 where there is none.
    package subscript(_ cell: [String?]) -> Int {
        guard cell.count == dimensions.count else { return 0 }
        var key: [Int32] = []
        for (index, label) in cell.enumerated() {
            guard let number = numberOf[index][label] else { return 0 }
            key.append(number)
        }
        return cellAt[key].map { counts[$0] } ?? 0
    }

    package func forEachCell(_ body: (_ cell: [String?], _ count: Int) -> Void) {
        let width = dimensions.count
        for (index, count) in counts.enumerated() {
            body((0..<width).map { labels[$0][Int(codes[index * width + $0])] }, count)
        }
    }

    /// The cells as a dictionary, for tests and small tables.
    package var cells: [[String?]: Int] {
        var result: [[String?]: Int] = [:]
        forEachCell { result[$0, default: 0] += $1 }
        return result
    }

    /// The labels that occur in a dimension, blanks left out, sorted.
    package func values(of dimension: String) -> [String] {
        guard let index = dimensions.firstIndex(of: dimension) else { return [] }
        let used = Set(counts.indices.map { codes[$0 * dimensions.count + index] })
        return used.compactMap { labels[index][Int($0)] }.sorted()
    }
}

extension CountTable {
    /// The same counts with only these dimensions, in this order. A dimension that the table lacks gives blanks.
    package func rolled(to kept: [String]) -> CountTable {
        var result = CountTable(dimensions: kept)
        let sources = kept.map { dimensions.firstIndex(of: $0) }
        for (position, source) in sources.enumerated() {
            result.adopt(source.map { labels[$0] } ?? [nil], at: position)
        }
        let width = dimensions.count
        for (index, count) in counts.enumerated() {
            result.add(count, toCoded: sources.map { source in source.map { codes[index * width + $0] } ?? 0 })
        }
        return result
    }

    /// Only the cells whose label in a dimension passes.
    package func filtered(_ dimension: String, _ passes: (String?) -> Bool) -> CountTable {
        guard let position = dimensions.firstIndex(of: dimension) else { return passes(nil) ? self : cleared }
        let allowed = labels[position].map(passes)
        var result = cleared
        let width = dimensions.count
        for (index, count) in counts.enumerated() where allowed[Int(codes[index * width + position])] {
            result.add(count, toCoded: Array(codes[(index * width)..<((index + 1) * width)]))
        }
        return result
    }

    /// The table with one dimension's labels replaced by what `map` makes of them; equal labels are added up.
    package func mapped(_ dimension: String, as name: String, _ map: (String?) -> String?) -> CountTable {
        guard let position = dimensions.firstIndex(of: dimension) else { return self }
        var names = dimensions
        names[position] = name
        var result = CountTable(dimensions: names)
        let mapped = labels[position].map(map)
        for (index, known) in labels.enumerated() where index != position { result.adopt(known, at: index) }
        let renumbered = mapped.map { result.number(of: $0, in: position) }
        let width = dimensions.count
        for (index, count) in counts.enumerated() {
            var cell = Array(codes[(index * width)..<((index + 1) * width)])
            cell[position] = renumbered[Int(cell[position])]
            result.add(count, toCoded: cell)
        }
        return result
    }

    /// The table with a further dimension, made from the labels of two others.
    package func deriving(
        _ name: String, from first: String, _ second: String, _ make: (String?, String?) -> String?
    ) -> CountTable {
        var result = CountTable(dimensions: dimensions + [name])
        let (a, b) = (dimensions.firstIndex(of: first), dimensions.firstIndex(of: second))
        forEachCell { cell, count in
            result.add(count, to: cell + [make(a.flatMap { cell[$0] }, b.flatMap { cell[$0] })])
        }
        return result
    }

    /// The table cut into one for each combination of labels of some dimensions.
    package func partitioned(by names: [String]) -> [[String?]: CountTable] {
        let positions = names.map { dimensions.firstIndex(of: $0) }
        let width = dimensions.count
        var parts: [[Int32]: CountTable] = [:]
        for (index, count) in counts.enumerated() {
            let cell = Array(codes[(index * width)..<((index + 1) * width)])
            parts[positions.map { $0.map { cell[$0] } ?? 0 }, default: cleared].add(count, toCoded: cell)
        }
        let named = parts.map { key, part in
            (zip(key, positions).map { code, position in position.flatMap { labels[$0][Int(code)] } }, part)
        }
        return Dictionary(named, uniquingKeysWith: { first, _ in first })
    }

    private var cleared: CountTable {
        var empty = CountTable(dimensions: dimensions)
        for (index, known) in labels.enumerated() { empty.adopt(known, at: index) }
        return empty
    }
}

extension CountTable {
    fileprivate mutating func adopt(_ known: [String?], at position: Int) {
        labels[position] = known
        for (number, label) in known.enumerated() { numberOf[position][label] = Int32(number) }
    }

    fileprivate mutating func number(of label: String?, in position: Int) -> Int32 {
        if let known = numberOf[position][label] { return known }
        let number = Int32(labels[position].count)
        labels[position].append(label)
        numberOf[position][label] = number
        return number
    }

    fileprivate mutating func add(_ count: Int, toCoded cell: [Int32]) {
        if let known = cellAt[cell] {
            counts[known] += count
            return
        }
        cellAt[cell] = counts.count
        codes += cell
        counts.append(count)
    }
}

extension CountTable: Equatable {
    /// Two tables are equal where they give the same count to the same cells, in whatever order.
    package static func == (a: CountTable, b: CountTable) -> Bool {
        a.dimensions == b.dimensions && a.cells.filter { $0.value != 0 } == b.cells.filter { $0.value != 0 }
    }
}
