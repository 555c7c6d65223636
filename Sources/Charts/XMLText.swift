/// Text made safe for XML, in content and in quoted attributes alike.
enum XMLText {
    static func escaped(_ text: String) -> String {
        var result = ""
        for scalar in text.unicodeScalars { append(scalar, to: &result) }
        return result
    }

    private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
        switch scalar {
        case "&": result += "&amp;"
        case "<": result += "&lt;"
        case ">": result += "&gt;"
        case "\"": result += "&quot;"
        case "'": result += "&#39;"
        case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += " "
        case "\u{FFFE}", "\u{FFFF}": result += "\u{FFFD}"
        default: result.unicodeScalars.append(scalar)
        }
    }

    /// An id made of letters, digits and hyphens; two different names never give the same id.
    static func id(_ name: String) -> String {
        var result = "chart-"
        for scalar in name.unicodeScalars {
            switch scalar {
            case "a"..."z", "A"..."Z", "0"..."9", "-": result.unicodeScalars.append(scalar)
            default: result += "_" + String(scalar.value, radix: 16) + "_"
            }
        }
        return result
    }
}
