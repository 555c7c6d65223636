import Workforce

/// Finds rows with the key of an earlier row of the file.
struct RepeatedKeys {
    private let layout: RowLayout
    private var lines: [[String]: Int] = [:]

    init(_ layout: RowLayout) { self.layout = layout }

    /// The fault of a row whose key stands on an earlier line; nothing where a part of the key was not read.
    mutating func check(_ cells: [ReadCell], line: Int) -> Problem? {
        let keys = layout.keys.filter { layout.places[$0].field != nil }
        guard !keys.isEmpty, keys.allSatisfy({ cells[$0].fault?.severity != .error }) else { return nil }
        let values = keys.map { cells[$0].value ?? "" }
        guard values.contains(where: { !$0.isEmpty }) else { return nil }
        guard let first = lines[values] else {
            lines[values] = line
            return nil
        }
        let place = keys.count == 1 ? layout.places[keys[0]].field.map(layout.header.place) : nil
        return Problem(
            fault(keys, first), line: line, place: place, value: values.joined(separator: " / "))
    }

    private func fault(_ keys: [Int], _ first: Int) -> Fault {
        let names = keys.map { layout.places[$0].column.header }.joined(separator: ", ")
        return .error(
            .duplicateKey, "Line \(first) has the same \(names) already; together they must tell each row apart.",
            mend: "remove the row that is wrong, or correct its \(names).")
    }
}
