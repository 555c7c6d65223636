/// A number of a list in its format (ECMA-376 part 1, 17.18.59). Formats not named here are given as plain numbers.
enum ListNumber {
    static func text(_ number: Int, _ format: String) -> String {
        switch format {
        case "lowerLetter": letters(number).lowercased()
        case "upperLetter": letters(number)
        case "lowerRoman": roman(number).lowercased()
        case "upperRoman": roman(number)
        case "decimalZero": 0..<10 ~= number ? "0\(number)" : "\(number)"
        default: "\(number)"
        }
    }

    /// A to Z, then AA, BB, as Word counts.
    private static func letters(_ number: Int) -> String {
        guard 1...780 ~= number else { return "\(number)" }
        let (times, place) = (number - 1).quotientAndRemainder(dividingBy: 26)
        return String(repeating: Character(Unicode.Scalar(UInt8(65 + place))), count: times + 1)
    }

    private static let numerals = [
        (1000, "M"), (900, "CM"), (500, "D"), (400, "CD"), (100, "C"), (90, "XC"), (50, "L"), (40, "XL"), (10, "X"),
        (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    private static func roman(_ number: Int) -> String {
        guard 1...3999 ~= number else { return "\(number)" }
        var rest = number
        var text = ""
        for (value, numeral) in numerals {
            while rest >= value {
                text += numeral
                rest -= value
            }
        }
        return text
    }
}
