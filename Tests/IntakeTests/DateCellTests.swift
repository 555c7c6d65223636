import Testing

@testable import Intake

struct DateCellTests {
    @Test(arguments: [
        "2025-03-31", "31/03/2025", "31-Mar-2025", "31-MAR-2025", "31 March 2025", "31 mar 2025", "31-March-2025",
        "31\u{A0}March\u{A0}2025", "31/3/2025", "2025-03-31T00:00:00", "2025-03-31 10:30", "31/03/2025 00:00:00",
        "31-Mar-2025 12:00:00 AM", "2025-03-31T10:30:00.000Z", "31 March 2025 9:05",
    ])
    func givenADateThatCanBeReadThenItIsStoredInOneWriting(_ text: String) {
        let reading = DateCell.read(text)
        #expect(reading.value == "2025-03-31")
        #expect(reading.fault == nil)
    }

    @Test(arguments: [
        "31/02/2025", "29/02/2023", "03/31/2025", "2025-13-01", "2025-02-30", "00/01/2025", "31/04/2025",
        "31-Feb-2025", "01/01/1850", "01/01/9999",
    ])
    func givenADayThatTheCalendarHasNotThenItIsImpossible(_ text: String) {
        #expect(DateCell.read(text).fault?.code == .impossibleDate)
        #expect(DateCell.read(text).value == nil)
    }

    @Test(arguments: [
        "31/03/25", "31-Mar-25", "March 2025", "soon", "45747", "2025", "31/03", "31/03/2025 late", "31-Mrz-2025",
        "2025/03-31", "31/03-2025", "1/1/20251", "--", "2025-03-31:", "31.03.2025", "٣١/٠٣/٢٠٢٥", "31/March/2025",
    ])
    func givenADateThatWouldHaveToBeGuessedThenItIsRefused(_ text: String) {
        #expect(DateCell.read(text).fault?.code == .unreadableDate)
    }
}
