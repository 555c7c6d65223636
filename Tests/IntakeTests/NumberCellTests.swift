import Testing

@testable import Intake

struct NumberCellTests {
    @Test(arguments: [
        ("0", "0"), ("007", "7"), ("1234", "1234"), ("1,234", "1234"), ("12,345,678", "12345678"), ("12.0", "12"),
    ])
    func givenACountThenItIsRead(_ text: String, _ value: String) {
        #expect(NumberCell.readCount(text).value == value)
    }

    @Test(arguments: [
        ("1", "100"), ("0.6", "60"), ("0.60", "60"), ("37.5", "3750"), ("12.345", "1235"), ("12.344", "1234"),
        ("0.999", "100"), ("50%", "5000"), ("33.3 %", "3330"), ("1,234.56", "123456"), ("0.9949999", "99"),
    ])
    func givenANumberThenItIsStoredInHundredths(_ text: String, _ value: String) {
        #expect(NumberCell.readHundredths(text).value == value)
    }

    @Test(arguments: [
        ("nan", ProblemCode.unreadableNumber), ("inf", .unreadableNumber), ("0x1F", .unreadableNumber),
        ("1e400", .unreadableNumber), ("1e3", .unreadableNumber), ("-5", .negativeNumber), ("−5", .negativeNumber),
        ("--5", .unreadableNumber), ("-", .unreadableNumber), ("1,23", .unreadableNumber), (",123", .unreadableNumber),
        ("1,2345", .unreadableNumber), ("1234,567", .unreadableNumber), ("1.2.3", .unreadableNumber),
        (".5", .unreadableNumber), ("5.", .unreadableNumber), ("+5", .unreadableNumber), ("12.5", .unreadableNumber),
        ("*", .unreadableNumber), ("٣", .unreadableNumber), ("99999999999999999999", .numberTooLarge),
    ])
    func givenWhatIsNoCountThenItIsRefused(_ text: String, _ code: ProblemCode) {
        #expect(NumberCell.readCount(text).fault?.code == code)
        #expect(NumberCell.readCount(text).value == nil)
    }

    @Test(arguments: [
        ("2024", nil), ("24", ProblemCode.unreadableYear), ("2024-25", .unreadableYear), ("0024", .unreadableYear),
        ("99999", .unreadableYear),
    ])
    func givenAYearThenFourDigitsAreAsked(_ text: String, _ code: ProblemCode?) {
        #expect(NumberCell.readYear(text).fault?.code == code)
    }

    @Test func givenTheLargestNumberThatCanBeStoredThenItIsRead() {
        #expect(NumberCell.readCount("1,000,000,000,000").value == "1000000000000")
        #expect(NumberCell.readHundredths("10,000,000,000").value == "1000000000000")
        #expect(NumberCell.readHundredths("10000000000.004").value == "1000000000000")
    }

    @Test(arguments: ["1000000000001", "999999999999999", "1000000000000000", "9223372036854775808"])
    func givenMoreThanCanBeStoredThenItIsTooLarge(_ text: String) {
        #expect(NumberCell.readCount(text).fault?.code == .numberTooLarge)
        #expect(NumberCell.readHundredths(text).fault?.code == .numberTooLarge)
    }

    @Test(arguments: ["10000000000.005", "10000000000.01", "10000000001", "1000000000000", "999999999999999.999%"])
    func givenMoreHundredthsThanCanBeStoredThenItIsTooLarge(_ text: String) {
        #expect(NumberCell.readHundredths(text).fault?.code == .numberTooLarge)
    }
}
