import Workforce

/// A day as `2025-03-31`, `31/03/2025`, `31-Mar-2025` or `31 March 2025`; a time behind it is dropped.
enum DateCell {
    static func read(_ text: String) -> CellReading {
        var text = text
        guard let parts = text.withUTF8({ DateScanner.parts(UnsafeRawBufferPointer($0)) }) else {
            return .refused(unreadable)
        }
        guard let day = Day(year: parts.year, month: parts.month, day: parts.day) else {
            return .refused(1...12 ~= parts.month ? impossible : impossibleMonth)
        }
        return .read(day.iso)
    }

    private static let unreadable = Fault.error(
        .unreadableDate, "This is not a date that can be read without guessing.",
        mend: "write it as 2025-03-31, 31/03/2025 or 31-Mar-2025.")
    private static let impossible = Fault.error(
        .impossibleDate, "The calendar has no such day between 1900 and 2199.", mend: "correct the date.")
    private static let impossibleMonth = Fault.error(
        .impossibleDate, "There is no such month.",
        mend: "write the day before the month, as 31/03/2025, or the year first, as 2025-03-31.")
}
