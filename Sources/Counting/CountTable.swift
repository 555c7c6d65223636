/// Counts by cell. Cells add up: over units, files and engines. Labels are kept once per dimension and cells refer
/// to them by number, so that working on a large table touches no text. The same cell may stand in it more than
/// once; its count is the sum.
package struct CountTable: Sendable {
    package let dimensions: [String]
    /// For each dimension its labels; nil stands for a blank.
    package private(set) var labels: [[String?]]
    /// The label numbers of each cell, one after another.
    private var codes: [Int32] = []
    private var counts: [Int] = []
    private var numberOf: [[String?: Int32]]

    package init(dimensions: [String]) {
        self.dimensions = dimensions
        labels = dimensions.map { _ in [] }
        numberOf = dimensions.map { _ in [:] }
    }

    /// - Parameters:
    ///   - labels: for each dimension, each label once.
    ///   - codes: for each cell, the number of its label in each dimension.
    fileprivate init(dimensions: [String], labels: [[String?]], codes: [Int32], counts: [Int]) {
        (self.dimensions, self.labels, self.codes, self.counts) = (dimensions, labels, codes, counts)
        numberOf = labels.map { known in
            Dictionary(known.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        }
    }

    package var isEmpty: Bool { counts.allSatisfy { $0 == 0 } }
    package var total: Int { counts.reduce(0, +) }

    /// Adds to a cell. `cell` has a label for each dimension, in their order.
    package mutating func add(_ count: Int, to cell: [String?]) {
        guard count != 0, cell.count == dimensions.count else { return }
        for (index, label) in cell.enumerated() { codes.append(number(of: label, in: index)) }
        counts.append(count)
    }

    /// Adds every cell of a table that has the same dimensions in the same order.
    package mutating func add(_ other: CountTable) {
        other.forEachCell { add($1, to: $0) }
    }

    /// The count of one cell, 0 where there is none.
    package subscript(_ cell: [String?]) -> Int {
        guard cell.count == dimensions.count else { return 0 }
        var wanted: [Int32] = []
        for (index, label) in cell.enumerated() {
            guard let number = numberOf[index][label] else { return 0 }
            wanted.append(number)
        }
        return counts.indices.reduce(0) { sum, index in
            codes[(index * wanted.count)...].starts(with: wanted) ? sum + counts[index] : sum
        }
    }

    package func forEachCell(_ body: (_ cell: [String?], _ count: Int) -> Void) {
        for (index, count) in counts.enumerated() {
            body(dimensions.indices.map { label(of: index, in: $0) }, count)
        }
    }

    /// The cells as a dictionary, each once, those that add up to 0 left out.
    package var cells: [[String?]: Int] {
        var result: [[String?]: Int] = [:]
        forEachCell { result[$0, default: 0] += $1 }
        return result.filter { $0.value != 0 }
    }

    /// The labels that occur in a dimension, blanks left out, sorted.
    package func values(of dimension: String) -> [String] {
        guard let position = dimensions.firstIndex(of: dimension) else { return [] }
        let used = Set(counts.indices.map { codes[$0 * dimensions.count + position] })
        return used.compactMap { labels[position][Int($0)] }.sorted()
    }

    private func label(of cell: Int, in position: Int) -> String? {
        labels[position][Int(codes[cell * dimensions.count + position])]
    }

    private mutating func number(of label: String?, in position: Int) -> Int32 {
        if let known = numberOf[position][label] { return known }
        let number = Int32(labels[position].count)
        labels[position].append(label)
        numberOf[position][label] = number
        return number
    }
}

extension CountTable {
    /// The same counts with only these dimensions, in this order, each cell once. A dimension that the table lacks
    /// gives blanks.
    package func rolled(to kept: [String]) -> CountTable {
        let key = CellKey(kept.map { dimensions.firstIndex(of: $0) }, labels: labels)
        let width = dimensions.count
        var sums = CellSums(key)
        codes.withUnsafeBufferPointer { codes in
            for (index, count) in counts.enumerated() { sums.add(count, key.number(codes, at: index * width)) }
        }
        var (newCodes, newCounts): ([Int32], [Int]) = ([], [])
        sums.forEach { number, count in
            newCodes += key.codes(of: number)
            newCounts.append(count)
        }
        return CountTable(dimensions: kept, labels: key.labels, codes: newCodes, counts: newCounts)
    }

    /// Only the cells whose label in a dimension passes.
    package func filtered(_ dimension: String, _ passes: (String?) -> Bool) -> CountTable {
        guard let position = dimensions.firstIndex(of: dimension) else {
            return passes(nil) ? self : cells(at: [])
        }
        let allowed = labels[position].map(passes)
        let width = dimensions.count
        return cells(at: counts.indices.filter { allowed[Int(codes[$0 * width + position])] })
    }

    /// The table with one dimension's labels replaced by what `map` makes of them.
    package func mapped(_ dimension: String, as name: String, _ map: (String?) -> String?) -> CountTable {
        guard let position = dimensions.firstIndex(of: dimension) else { return self }
        var result = CountTable(dimensions: dimensions.map { $0 == dimension ? name : $0 })
        (result.labels, result.numberOf, result.codes, result.counts) = (labels, numberOf, codes, counts)
        (result.labels[position], result.numberOf[position]) = ([], [:])
        let renumbered = labels[position].map { result.number(of: map($0), in: position) }
        for index in counts.indices {
            let place = index * dimensions.count + position
            result.codes[place] = renumbered[Int(codes[place])]
        }
        return result
    }

    /// The table with a further dimension, made from the labels of two others; a dimension that it lacks is blank.
    package func deriving(
        _ name: String, from first: String, _ second: String, _ make: (String?, String?) -> String?
    ) -> CountTable {
        let positions = [first, second].map { dimensions.firstIndex(of: $0) }
        let key = CellKey(positions, labels: labels)
        var result = CountTable(dimensions: dimensions + [name])
        (result.labels, result.numberOf) = (labels + [[]], numberOf + [[:]])
        var made: [Int: Int32] = [:]
        for (index, count) in counts.enumerated() {
            let start = index * dimensions.count
            let pair = codes.withUnsafeBufferPointer { key.number($0, at: start) }
            let labels = positions.map { position in position.flatMap { label(of: index, in: $0) } }
            let number = made[pair] ?? result.number(of: make(labels[0], labels[1]), in: dimensions.count)
            made[pair] = number
            result.codes += codes[start..<(start + dimensions.count)] + [number]
            result.counts.append(count)
        }
        return result
    }

    /// The table without one dimension. Cells are not added up; `rolled` does that.
    package func dropping(_ dimension: String) -> CountTable {
        guard let position = dimensions.firstIndex(of: dimension) else { return self }
        let width = dimensions.count
        var (names, kept) = (dimensions, labels)
        names.remove(at: position)
        kept.remove(at: position)
        let remaining = codes.indices.filter { $0 % width != position }.map { codes[$0] }
        return CountTable(dimensions: names, labels: kept, codes: remaining, counts: counts)
    }

    /// The table cut into one for each combination of labels of some dimensions.
    package func partitioned(by names: [String]) -> [[String?]: CountTable] {
        let key = CellKey(names.map { dimensions.firstIndex(of: $0) }, labels: labels)
        let width = dimensions.count
        let parts = codes.withUnsafeBufferPointer { codes in
            Dictionary(grouping: counts.indices) { key.number(codes, at: $0 * width) }
        }
        return Dictionary(
            parts.map { (key.labels(of: $0), cells(at: $1)) }, uniquingKeysWith: { first, _ in first })
    }

    private func cells(at indices: [Int]) -> CountTable {
        let width = dimensions.count
        var result = CountTable(dimensions: dimensions)
        (result.labels, result.numberOf) = (labels, numberOf)
        result.codes.reserveCapacity(indices.count * width)
        for index in indices { result.codes += codes[(index * width)..<((index + 1) * width)] }
        result.counts = indices.map { counts[$0] }
        return result
    }
}

extension CountTable: Equatable {
    /// Two tables are equal where they give the same count to the same cells, in whatever order.
    package static func == (a: CountTable, b: CountTable) -> Bool {
        a.dimensions == b.dimensions && a.cells == b.cells
    }
}
