/// One number for the labels of some dimensions of a cell, so that cells can be added up without comparing text.
/// Where a word cannot count all combinations that the labels allow, those that occur are numbered as they come.
struct CellKey {
    /// Where the dimensions stand in a cell; nil for one that is always blank.
    private let positions: [Int?]
    /// For each dimension its labels.
    let labels: [[String?]]
    /// How many numbers there are; nil where they are more than a word can hold.
    let size: Int?
    private let occurring = OccurringCells()

    /// A dimension that the table lacks has the one label "blank".
    init(_ positions: [Int?], labels: [[String?]]) {
        self.positions = positions
        self.labels = positions.map { $0.map { labels[$0] } ?? [nil] }
        size = self.labels.reduce(1 as Int?) { size, labels in
            guard let size else { return nil }
            let (product, overflow) = size.multipliedReportingOverflow(by: max(1, labels.count))
            return overflow ? nil : product
        }
    }

    /// - Parameter start: where the cell's codes begin.
    func number(_ codes: UnsafeBufferPointer<Int32>, at start: Int) -> Int {
        guard size != nil else {
            return occurring.number(of: positions.map { $0.map { codes[start + $0] } ?? 0 })
        }
        var number = 0
        for (index, position) in positions.enumerated() {
            number = number * labels[index].count + (position.map { Int(codes[start + $0]) } ?? 0)
        }
        return number
    }

    /// The codes that a number stands for, in the order of the dimensions.
    func codes(of number: Int) -> [Int32] {
        guard size != nil else { return occurring.cells[number] }
        var rest = number
        var codes = [Int32](repeating: 0, count: labels.count)
        for index in labels.indices.reversed() {
            codes[index] = Int32(rest % max(1, labels[index].count))
            rest /= max(1, labels[index].count)
        }
        return codes
    }

    func labels(of number: Int) -> [String?] {
        zip(labels, codes(of: number)).map { $0[Int($1)] }
    }
}

/// Cells numbered in the order in which they are met.
private final class OccurringCells {
    private(set) var cells: [[Int32]] = []
    private var numbers: [[Int32]: Int] = [:]

    func number(of cell: [Int32]) -> Int {
        if let known = numbers[cell] { return known }
        numbers[cell] = cells.count
        cells.append(cell)
        return cells.count - 1
    }
}

/// Counts added up by cell number: in an array where the numbers are few, in a dictionary where they are many.
struct CellSums {
    private static let fewest = 1 << 16
    private var dense: [Int] = []
    private var sparse: [Int: Int] = [:]

    init(_ key: CellKey) {
        if let size = key.size, size <= Self.fewest { dense = Array(repeating: 0, count: size) }
    }

    mutating func add(_ count: Int, _ number: Int) {
        if dense.isEmpty { sparse[number, default: 0] += count } else { dense[number] += count }
    }

    func forEach(_ body: (_ number: Int, _ count: Int) -> Void) {
        for (number, count) in dense.enumerated() where count != 0 { body(number, count) }
        for (number, count) in sparse.sorted(by: { $0.key < $1.key }) where count != 0 { body(number, count) }
    }
}
