import Workforce

/// Writes entries as an iCalendar file. RFC 5545: lines end in CRLF and are folded at 75 octets, text is escaped, and all
/// events last whole days.
package enum ICalendar {
    /// - Parameters:
    ///   - name: what calendar programs call it.
    ///   - stamp: the time of writing; nothing here looks at a clock.
    ///   - scope: makes the identifiers of events unique in the world: the id of the workspace or plan. The same entry has
    ///     the same identifier each time, so that programs update it.
    package static func text(
        _ entries: [CalendarEntry], name: String, stamp: ICalendarStamp, scope: String
    ) -> String {
        let head = [
            "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Parity//Action plan//EN", "CALSCALE:GREGORIAN",
            "METHOD:PUBLISH", "X-WR-CALNAME:\(escaped(name))",
        ]
        let lines = head + entries.flatMap { event($0, stamp, scope) } + ["END:VCALENDAR"]
        return lines.map { folded($0) + "\r\n" }.joined()
    }

    private static func event(_ entry: CalendarEntry, _ stamp: ICalendarStamp, _ scope: String) -> [String] {
        let days = ICalendarDays(entry)
        return [
            "BEGIN:VEVENT", "UID:\(identifier(entry.id))@\(identifier(scope)).parity", "DTSTAMP:\(stamp.text)",
            "DTSTART;VALUE=DATE:\(date(days.first))", "DTEND;VALUE=DATE:\(date(days.end))",
            "SUMMARY:\(escaped(entry.title))", "DESCRIPTION:\(escaped(days.remark + entry.detail))",
            "CATEGORIES:\(entry.kind.rawValue.uppercased())", "TRANSP:TRANSPARENT", "END:VEVENT",
        ]
    }

    /// `20240331`
    static func date(_ day: Day) -> String { day.iso.replacing("-", with: "") }

    /// Backslash, semicolon, comma and line break are escaped; other control characters cannot stand in a text.
    static func escaped(_ text: String) -> String {
        var escaped = String.UnicodeScalarView()
        for scalar in text.replacing("\r\n", with: "\n").unicodeScalars {
            switch scalar {
            case "\\", ";", ",": escaped.append(contentsOf: ["\\", scalar])
            case "\n", "\r", "\u{85}", "\u{2028}", "\u{2029}": escaped.append(contentsOf: ["\\", "n"])
            case "\t": escaped.append(scalar)
            case _ where scalar.value < 32 || scalar.value == 127: break
            default: escaped.append(scalar)
            }
        }
        return String(escaped)
    }

    /// ASCII letters, digits, points and hyphens stay; other bytes are written in hexadecimal, so that two ids that differ
    /// never become one.
    static func identifier(_ text: String) -> String {
        text.utf8.map { byte in
            switch byte {
            case 48...57, 65...90, 97...122, 45, 46: String(UnicodeScalar(byte))
            case 47: "_"
            default: "=" + (byte < 16 ? "0" : "") + String(byte, radix: 16, uppercase: true)
            }
        }.joined()
    }

    static let octets = 75

    /// No line is longer than 75 octets without its break, no character is cut, and each further line begins with a space.
    static func folded(_ line: String) -> String {
        var (folded, length) = (String.UnicodeScalarView(), 0)
        for scalar in line.unicodeScalars {
            let width = UTF8.width(scalar)
            if length + width > octets {
                folded.append(contentsOf: ["\r", "\n", " "])
                length = 1
            }
            folded.append(scalar)
            length += width
        }
        return String(folded)
    }
}
