/// Tells text that is separated by commas or semicolons from text that merely has some.
enum DelimiterGuess {
    /// Records looked at.
    private static let sample = 200

    /// The delimiter, or nil where the text is plain lines with tabs. The ending `.csv` is enough to be CSV; without
    /// it, every record must have the same three columns or more, over three records at least, and no tab.
    static func delimiter(of text: [UInt8], name: String) -> UInt8? {
        let isNamed = name.lowercased().hasSuffix(".csv")
        if isNamed { return bestOfNamed(text) }
        guard !text.contains(UInt8(ascii: "\t")) else { return nil }
        return [UInt8(ascii: ","), UInt8(ascii: ";")].first { delimiter in
            let widths = widths(text, delimiter)
            return widths.count >= 3 && Set(widths).count == 1 && widths.allSatisfy { $0 >= 3 }
        }
    }

    /// The one that makes the most fields; a comma where none makes any.
    private static func bestOfNamed(_ text: [UInt8]) -> UInt8 {
        let comma = UInt8(ascii: ",")
        var best = (delimiter: comma, fields: 0)
        for delimiter in [comma, UInt8(ascii: ";"), UInt8(ascii: "\t")] {
            let fields = widths(text, delimiter).filter { $0 > 1 }.reduce(0) { $0 + min($1, 100) }
            if fields > best.fields { best = (delimiter, fields) }
        }
        return best.delimiter
    }

    /// The numbers of fields of the first records that are not blank.
    private static func widths(_ text: [UInt8], _ delimiter: UInt8) -> [Int] {
        var parser = DelimitedText.parser(of: text, delimiter, .standard)
        var widths: [Int] = []
        while widths.count < sample, let record = try? parser.next() {
            if !record.isBlank { widths.append(record.count) }
        }
        return widths
    }
}

extension CSVRecord {
    fileprivate var isBlank: Bool {
        count <= 1 && bytes(0).allSatisfy { $0 == 0x20 }
    }
}
