/// How wide text will be, near enough to lay it out without the font: advance widths of a plain sans serif face,
/// rounded up.
enum TextMeasure {
    static func width(_ text: some StringProtocol, size: Double) -> Double {
        text.reduce(0) { $0 + advance($1) } * size
    }

    /// The advance of one character, in units of the font size.
    static func advance(_ character: Character) -> Double {
        guard let scalar = character.unicodeScalars.first else { return 0 }
        switch scalar {
        case "i", "j", "l", "'", "|", "!", ".", ",", ":", ";", "I": return 0.29
        case " ", "f", "t", "r", "(", ")", "[", "]", "-", "/": return 0.35
        case "m", "M", "W", "%", "@": return 0.9
        case "w", "A"..."Z", "&": return 0.74
        case "\u{2E80}"...: return 1.05
        default: return 0.57
        }
    }
}
