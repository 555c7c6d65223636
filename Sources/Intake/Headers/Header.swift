/// The row of a file that names its columns, and what they were understood as.
struct Header {
    /// The delimiter of the file.
    let delimiter: UInt8
    /// Its line, from 1.
    let line: Int
    /// As written.
    let texts: [String]
    /// For each column of the dataset the field that holds it.
    let fields: [Int?]
    /// Lines above it that hold something.
    let preambleLines: [Int]

    /// How many fields a row should have: up to the last named one, to all.
    let fieldCounts: ClosedRange<Int>

    init(_ match: HeaderMatch) {
        (delimiter, line, texts) = (match.row.delimiter, match.row.line, match.row.texts)
        fields = match.fields.map(\.first)
        preambleLines = match.row.linesAbove
        let named = (texts.lastIndex { !CellText.isBlank($0) } ?? 0) + 1
        fieldCounts = named...max(named, texts.count)
    }

    func place(_ field: Int) -> Place {
        Place(field: field, header: texts.indices.contains(field) ? texts[field] : "")
    }

    /// Headers of the fields that the dataset does not name, as written.
    var dropped: [String] {
        let used = Set(fields.compactMap(\.self))
        return texts.indices.filter { !used.contains($0) }.map { texts[$0] }.filter { !CellText.isBlank($0) }
    }
}
