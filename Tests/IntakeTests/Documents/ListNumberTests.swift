import Testing

@testable import Intake

struct ListNumberTests {
    @Test(
        "numbers are printed in the format of their list",
        arguments: [
            (4, "decimal", "4"), (4, "lowerLetter", "d"), (28, "upperLetter", "BB"), (14, "lowerRoman", "xiv"),
            (1994, "upperRoman", "MCMXCIV"), (4, "decimalZero", "04"), (0, "upperRoman", "0"), (4, "cardinalText", "4"),
        ])
    func formats(number: Int, format: String, text: String) {
        #expect(ListNumber.text(number, format) == text)
    }
}
