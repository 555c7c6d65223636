import Workforce

/// Days and times as a workbook counts them (ECMA-376 part 1, 18.17.4).
enum SerialDate {
    /// Nil outside the years that `Day` knows, and for the day 29 February 1900, which never was.
    static func day(_ serial: Double, startsIn1904: Bool) -> Day? {
        guard serial.isFinite, serial >= 0, serial < 110_000 else { return nil }
        let whole = Int(serial)
        if startsIn1904 { return day(after: whole + 1462) }
        // The count of 1900 has a 29 February in that year, so the days before it are one further on.
        guard whole != 60, whole != 0 else { return nil }
        return day(after: whole < 60 ? whole + 1 : whole)
    }

    /// `09:30`, rounded to the minute.
    static func time(_ serial: Double) -> String? {
        guard serial.isFinite, serial >= 0, serial < 110_000 else { return nil }
        let minutes = Int((serial.truncatingRemainder(dividingBy: 1) * 1440).rounded()) % 1440
        let (hour, minute) = minutes.quotientAndRemainder(dividingBy: 60)
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// Days after 30 December 1899, by whole 400 years and the months counted from March.
    private static func day(after count: Int) -> Day? {
        // 0000-03-01 lies 693,899 days before 1899-12-30.
        let days = count + 693_899
        let era = days / 146_097
        let inEra = days % 146_097
        let year = (inEra - inEra / 1460 + inEra / 36_524 - inEra / 146_096) / 365
        let inYear = inEra - (365 * year + year / 4 - year / 100)
        let month = (5 * inYear + 2) / 153
        let isEarly = month >= 10
        return Day(
            year: year + era * 400 + (isEarly ? 1 : 0), month: isEarly ? month - 9 : month + 3,
            day: inYear - (153 * month + 2) / 5 + 1)
    }
}
