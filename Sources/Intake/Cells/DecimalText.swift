/// A number from 0 as text has it: digits, with a comma before each three or none, and decimals.
enum DecimalText {
    case number(Number)
    case refused(Fault)

    struct Number {
        var whole = 0
        /// Digits of the whole part.
        fileprivate var digits = 0
        /// The first three decimals.
        fileprivate var thousandths = 0
        private(set) var hasFraction = false

        /// Rounded half up.
        var hundredths: Int { whole * 100 + (thousandths + 5) / 10 }

        fileprivate mutating func take(_ digit: UInt8) {
            digits += 1
            if digits <= DecimalText.longest { whole = whole * 10 + Int(digit) - 48 }
        }

        fileprivate mutating func take(_ digit: UInt8, decimal place: Int) {
            let weights = [100, 10, 1]
            if weights.indices.contains(place) { thousandths += weights[place] * (Int(digit) - 48) }
            hasFraction = hasFraction || digit != UInt8(ascii: "0")
        }
    }

    /// Digits of a whole number that are read: more than any cell may hold, far fewer than overflow.
    fileprivate static let longest = 15

    init(_ text: String) {
        if text.hasPrefix("-") || text.hasPrefix("−"), Self.number(text.dropFirst()) != nil {
            self = .refused(Self.negative)
        } else if let number = Self.number(text[...]) {
            self = number.digits > Self.longest ? .refused(Self.tooLarge) : .number(number)
        } else {
            self = .refused(Self.unreadable)
        }
    }

    /// Nil where there is anything else than a number.
    private static func number(_ text: Substring) -> Number? {
        var number = Number()
        var sinceComma: Int?
        var decimals: Int?
        for byte in text.utf8 {
            switch byte {
            case _ where Digits.isDigit(byte) && decimals == nil:
                number.take(byte)
                sinceComma = sinceComma.map { $0 + 1 }
            case _ where Digits.isDigit(byte):
                number.take(byte, decimal: decimals ?? 0)
                decimals = decimals.map { $0 + 1 }
            case UInt8(ascii: ",") where decimals == nil && isGroupEnd(number, sinceComma): sinceComma = 0
            case UInt8(ascii: ".") where decimals == nil: decimals = 0
            default: return nil
            }
        }
        return number.digits > 0 && decimals != 0 && sinceComma ?? 3 == 3 ? number : nil
    }

    private static func isGroupEnd(_ number: Number, _ sinceComma: Int?) -> Bool {
        sinceComma.map { $0 == 3 } ?? (1...3 ~= number.digits)
    }

    private static let unreadable = Fault.error(
        .unreadableNumber, "This is not a number that can be read.",
        mend: "write it in digits, such as 1234 or 1,234.")
    private static let negative = Fault.error(
        .negativeNumber, "This is below zero, which it cannot be.", mend: "write a number from 0.")
    static let tooLarge = Fault.error(
        .numberTooLarge, "This number is too large to be true.", mend: "write the number that was counted.")
}
