import Workforce

/// Tells a totals row from data: it begins with a word for a total, or has numbers and no key. A complete row that
/// only begins like one, such as that of a "Total Rewards" team, is data.
struct TotalsRow {
    private static let words: Set<String> = ["total", "totals", "grand total", "sum"]

    private let keyFields: [Int]
    private let requiredFields: [Int]

    init(_ layout: RowLayout) {
        keyFields = layout.keys.compactMap { layout.places[$0].field }
        requiredFields = layout.places.filter(\.column.isRequired).compactMap(\.field)
    }

    func isTotals(_ record: CSVRecord) -> Bool {
        guard let first = (0..<record.count).first(where: { !isBlank(record, $0) }) else { return false }
        return beginsAsTotal(record, first) || isNumbersOnly(record, from: first)
    }

    private func beginsAsTotal(_ record: CSVRecord, _ field: Int) -> Bool {
        let bytes = CellText.trimmed(record.bytes(field))
        guard let letter = bytes.first, "TtGgSs".utf8.contains(letter) else { return false }
        let text = Spelling.words(record.text(field))
        if Self.words.contains(text) { return true }
        guard Self.words.contains(where: { text.hasPrefix($0 + " ") }) else { return false }
        return requiredFields.contains { isBlank(record, $0) }
    }

    private func isNumbersOnly(_ record: CSVRecord, from first: Int) -> Bool {
        guard !keyFields.isEmpty, keyFields.allSatisfy({ isBlank(record, $0) }) else { return false }
        return (first..<record.count).allSatisfy { field in
            CellText.trimmed(record.bytes(field)).allSatisfy { "0123456789,.%".utf8.contains($0) }
        }
    }

    private func isBlank(_ record: CSVRecord, _ field: Int) -> Bool {
        CellText.trimmed(record.bytes(field)).isEmpty
    }
}
