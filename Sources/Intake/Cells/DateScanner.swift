import Workforce

/// Takes a date's text apart, byte by byte: most cells with a date are unlike any other, so that this runs often.
struct DateScanner {
    typealias Parts = (year: Int, month: Int, day: Int)

    /// Lower-case name and its first three letters, to the month.
    private static let months: [String: Int] = {
        let names = Day.monthNames.enumerated().map { ($1.lowercased(), $0 + 1) }
        return Dictionary(names + names.map { (String($0.0.prefix(3)), $0.1) }, uniquingKeysWith: { first, _ in first })
    }()

    private let bytes: UnsafeRawBufferPointer
    private var at = 0

    private init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

    /// Nil where the text has none of the known forms; the parts may still be no day of the calendar.
    static func parts(_ bytes: UnsafeRawBufferPointer) -> Parts? {
        var scanner = DateScanner(bytes)
        return scanner.date()
    }

    private mutating func date() -> Parts? {
        guard let first = number(), let separator = separator() else { return nil }
        let month = number()
        guard let monthNumber = month?.value ?? name(), self.separator() == separator, let last = number(), atTime()
        else { return nil }
        switch (first.digits, separator, last.digits) {
        case (4, "-", 1...2) where month != nil: return (first.value, monthNumber, last.value)
        case (1...2, "/", 4) where month != nil: return (last.value, monthNumber, first.value)
        case (1...2, "-", 4) where month == nil: return (last.value, monthNumber, first.value)
        case (1...2, " ", 4) where month == nil: return (last.value, monthNumber, first.value)
        default: return nil
        }
    }

    private mutating func number() -> (value: Int, digits: Int)? {
        let start = at
        var value = 0
        while at < bytes.count, at - start < 4, Digits.isDigit(bytes[at]) {
            value = value * 10 + Int(bytes[at]) - 48
            at += 1
        }
        return at > start ? (value, at - start) : nil
    }

    private mutating func name() -> Int? {
        let start = at
        while at < bytes.count, 0x41...0x5A ~= bytes[at] & 0xDF { at += 1 }
        return Self.months[String(decoding: bytes[start..<at], as: UTF8.self).lowercased()]
    }

    /// A hyphen, a slash, or spaces of any kind, given as one space.
    private mutating func separator() -> Character? {
        guard at < bytes.count else { return nil }
        if bytes[at] == UInt8(ascii: "-") || bytes[at] == UInt8(ascii: "/") {
            at += 1
            return Character(UnicodeScalar(bytes[at - 1]))
        }
        let start = at
        while at < bytes.count, bytes[at] == 0x20 || bytes[at] == 0xC2 || bytes[at] == 0xA0 { at += 1 }
        return at > start ? " " : nil
    }

    /// Whether nothing follows, or a time: ` 10:30:00`, `T10:30Z`, ` 12:00 AM`.
    private mutating func atTime() -> Bool {
        guard at < bytes.count else { return true }
        let rest = String(decoding: bytes[at...], as: UTF8.self)
        guard let first = rest.first, "Tt \u{A0}".contains(first) else { return false }
        let time = rest.dropFirst().drop { $0 == " " }
        let hours = time.prefix { $0.isASCII && $0.isNumber }
        guard 1...2 ~= hours.count, time.dropFirst(hours.count).first == ":" else { return false }
        return time.utf8.allSatisfy { Digits.isDigit($0) || ":. APMapmZ+-".utf8.contains($0) }
    }
}
