/// Numbers, read digit by digit: `nan`, `0x1F` and `1e400` are text here.
enum NumberCell {
    /// The largest number that a cell is stored as; in hundredths that is 10,000,000,000. A million million of them
    /// still add up without overflow.
    static let largestStored = 1_000_000_000_000

    static func readCount(_ text: String) -> CellReading {
        switch DecimalText(text) {
        case .number(let number) where number.hasFraction:
            .refused(.error(.unreadableNumber, "This is not a whole number.", mend: "write a whole number."))
        case .number(let number): stored(number.whole)
        case .refused(let fault): .refused(fault)
        }
    }

    /// Stored in hundredths; more than two decimals are rounded half up. A percent sign at the end is left out.
    static func readHundredths(_ text: String) -> CellReading {
        let digits = text.hasSuffix("%") ? CellText.trimmed(String(text.dropLast())) : text
        switch DecimalText(digits) {
        case .number(let number): return stored(number.hundredths)
        case .refused(let fault): return .refused(fault)
        }
    }

    private static func stored(_ number: Int) -> CellReading {
        number > largestStored ? .refused(DecimalText.tooLarge) : .read(String(number))
    }

    static func readYear(_ text: String) -> CellReading {
        guard text.utf8.count == 4, let year = Digits.value(text.utf8), 1900...2199 ~= year else {
            return .refused(
                .error(.unreadableYear, "This is not a year.", mend: "write the year with four digits, such as 2024."))
        }
        return .read(text)
    }
}
