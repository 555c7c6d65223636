/// A row that can be written cell by cell: the named columns in the order of `headers`, then the others.
protocol ExtractRow {
    static var headers: [String] { get }
    /// Columns that no dataset names.
    static var unnamedHeaders: [String] { get }

    func write(to row: inout RowWriter)
    func writeUnnamed(to row: inout RowWriter)
}

/// Writes rows as delimited text, as UTF-8 until the file is finished.
struct RowWriter {
    private(set) var bytes: [UInt8] = []
    private let layout: Layout
    private let delimiter: UInt8
    private var isAtStart = true

    init(_ layout: Layout) {
        self.layout = layout
        delimiter = layout.delimiter.asciiValue ?? 44
    }

    mutating func reserve(_ count: Int) { bytes.reserveCapacity(count) }

    /// A line that is not a row of the table.
    mutating func line(_ text: String) {
        bytes += text.utf8
        endRow()
    }

    mutating func endRow() {
        bytes += layout.lineEnd.utf8
        isAtStart = true
    }

    mutating func text(_ value: String) {
        separate()
        var value = value
        value.withUTF8 { utf8 in
            if needsQuotes(utf8) { quoted(utf8) } else { bytes.append(contentsOf: utf8) }
        }
    }

    private func needsQuotes(_ utf8: UnsafeBufferPointer<UInt8>) -> Bool {
        var needs = false
        for byte in utf8 { needs = needs || byte == delimiter || byte == 34 || byte == 10 || byte == 13 }
        return needs
    }

    private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
        bytes.append(34)
        for byte in utf8 {
            if byte == 34 { bytes.append(34) }
            bytes.append(byte)
        }
        bytes.append(34)
    }

    mutating func yesNo(_ value: Bool) { text(value ? "Yes" : "No") }

    mutating func count(_ value: Int) {
        separate()
        digits(value)
    }

    /// `0.80`
    mutating func hundredths(_ value: Int) {
        separate()
        digits(value / 100)
        bytes.append(46)
        twoDigits(value % 100)
    }

    mutating func day(_ value: DaySerial?) {
        separate()
        guard let (year, month, day) = value?.parts else { return }
        switch layout.dayStyle {
        case .iso: date(year, month, day)
        case .slashes:
            twoDigits(day)
            bytes.append(47)
            twoDigits(month)
            bytes.append(47)
            digits(year)
        case .monthName:
            twoDigits(day)
            bytes += "-\(Self.months[month - 1])-".utf8
            digits(year)
        }
    }
}

extension RowWriter {
    private static let months = [
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]

    private mutating func separate() {
        if !isAtStart { bytes.append(delimiter) }
        isAtStart = false
    }

    private mutating func date(_ year: Int, _ month: Int, _ day: Int) {
        digits(year)
        bytes.append(45)
        twoDigits(month)
        bytes.append(45)
        twoDigits(day)
    }

    private mutating func digits(_ value: Int) {
        if value >= 10 { digits(value / 10) }
        bytes.append(48 + UInt8(truncatingIfNeeded: value % 10))
    }

    private mutating func twoDigits(_ value: Int) {
        bytes.append(48 + UInt8(truncatingIfNeeded: value / 10))
        bytes.append(48 + UInt8(truncatingIfNeeded: value % 10))
    }
}
