/// Symbols of the fonts with pictures, which the tick boxes of plans are made of. Any other is shown as a bullet.
enum WordSymbol {
    static func text(font: String?, code: String?) -> String {
        guard let code, let value = Int(code, radix: 16) else { return "•" }
        let font = font?.lowercased() ?? ""
        guard font.hasPrefix("wingdings") || font == "symbol" || font == "webdings" else {
            return Unicode.Scalar(UInt32(clamping: value)).map { String($0) } ?? "•"
        }
        // Codes of such fonts are kept in the private use area from F000 on.
        return marks[font]?[value & 0xFF] ?? "•"
    }

    private static let marks: [String: [Int: String]] = [
        "wingdings": [0xFC: "✓", 0xFB: "✗", 0xFE: "☑", 0xFD: "☒", 0x6F: "☐", 0xA8: "☐", 0xE0: "→"],
        "wingdings 2": [0x50: "✓", 0x4F: "✗", 0x52: "☑", 0x54: "☒", 0xA3: "☐"],
        "webdings": [0x61: "✓"],
        "symbol": [0xAE: "→"],
    ]
}
