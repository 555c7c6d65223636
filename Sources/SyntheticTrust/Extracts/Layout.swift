/// How an extract is laid out as text: the ways in which real extracts differ.
struct Layout: Sendable {
    enum Encoding: Sendable { case utf8, utf8WithMark, windows1252, utf16LittleEndian }
    enum DayStyle: Sendable { case iso, slashes, monthName }

    var delimiter: Character = ","
    var lineEnd = "\n"
    var encoding = Encoding.utf8
    var dayStyle = DayStyle.iso
    /// Canonical header to what is written for it.
    var rename: @Sendable (String) -> String = { $0 }
    /// The columns that no dataset names stand first.
    var unnamedFirst = false
    /// Lines above the header.
    var preamble: [String] = []
    var hasTotals = false

    static let canonical = Layout()
}

extension Layout {
    /// The layout of a quarter's staff snapshot that is not a 31 March: the first, second … of the trust's history.
    /// Six of nine are unusual; then they come round.
    static func quarter(_ number: Int, day: String) -> Layout {
        var layout = Layout(rename: { aliases[$0] ?? $0 })
        switch number % 9 {
        case 0: (layout.encoding, layout.lineEnd) = (.windows1252, "\r\n")
        case 1: (layout.delimiter, layout.dayStyle, layout.unnamedFirst) = (";", .slashes, true)
        case 2:
            layout.preamble = [Structure.trust, "Staff in post", "Effective date: \(day)", ""]
            layout.hasTotals = true
        case 3: (layout.encoding, layout.delimiter, layout.lineEnd) = (.utf16LittleEndian, "\t", "\r\n")
        case 4: layout.rename = oddlyWritten
        case 5: (layout.encoding, layout.dayStyle) = (.utf8WithMark, .monthName)
        default: break
        }
        return layout
    }

    /// Other names that staff extracts give to the columns.
    static let aliases = [
        "Employee Number": "Employee No.", "Assignment Number": "Assignment No", "Care Group": "Division",
        "Directorate": "Org L4", "Service": "Org L5", "Role": "Job Role", "Pay Grade": "Grade",
        "Ethnic Origin": "Ethnicity", "Start Date": "Latest Hire Date",
    ]

    /// The canonical headers in capitals, in small letters or with underscores, with non-breaking spaces in some.
    private static func oddlyWritten(_ header: String) -> String {
        switch header.utf8.count % 4 {
        case 0: header.uppercased()
        case 1: String(header.map { $0 == " " ? "\u{A0}" : $0 })
        case 2: header.lowercased()
        default: String(header.map { $0 == " " ? "_" : $0 })
        }
    }
}
