/// Text as a worksheet file can hold it.
enum SheetText {
    /// Characters that XML cannot hold are replaced, and what looks like the file format's own writing of such
    /// characters (`_x000D_`, ECMA-376 part 1, 22.9.2.19) is written so that it stays text.
    static func safe(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: { $0 == "_" || !isPlain($0) }) else { return text }
        var result = String.UnicodeScalarView()
        var rest = text.unicodeScalars[...]
        while let scalar = rest.popFirst() {
            if scalar == "_", isEscape(rest.prefix(6)) { result.append(contentsOf: "_x005F".unicodeScalars) }
            result.append(isPlain(scalar) ? scalar : "\u{FFFD}")
        }
        return String(result)
    }

    private static func isEscape(_ rest: Substring.UnicodeScalarView) -> Bool {
        let six = Array(rest)
        return six.count == 6 && six[0] == "x" && six[5] == "_" && six[1...4].allSatisfy(\.properties.isASCIIHexDigit)
    }

    private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x9, 0xA: true
        case 0..<0x20, 0xFFFE, 0xFFFF: false
        default: true
        }
    }
}
