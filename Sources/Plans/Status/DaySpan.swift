import Workforce

/// Counting days. Gregorian in both directions, after the proleptic day-number formula in the Explanatory Supplement to
/// the Astronomical Almanac (years counted from March, eras of 400 years).
extension Day {
    /// Days since 1 January 1970; negative before it.
    package var serial: Int {
        let shifted = month > 2 ? year : year - 1
        let era = shifted / 400
        let ofEra = shifted - era * 400
        let ofYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
        return era * 146_097 + ofEra * 365 + ofEra / 4 - ofEra / 100 + ofYear - 719_468
    }

    /// Nil outside the years that a day can have, 1900 to 2199.
    package init?(serial: Int) {
        guard (-30_000...90_000).contains(serial) else { return nil }
        let shifted = serial + 719_468
        let era = shifted / 146_097
        let ofEra = shifted - era * 146_097
        let yearOfEra = (ofEra - ofEra / 1460 + ofEra / 36_524 - ofEra / 146_096) / 365
        let ofYear = ofEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let fromMarch = (5 * ofYear + 2) / 153
        let month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9
        self.init(
            year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month: month,
            day: ofYear - (153 * fromMarch + 2) / 5 + 1)
    }

    /// Positive where the other day is earlier.
    package func days(since other: Day) -> Int { serial - other.serial }

    /// Nil outside the years that a day can have.
    package func adding(days: Int) -> Day? {
        let (sum, overflows) = serial.addingReportingOverflow(days)
        return overflows ? nil : Day(serial: sum)
    }

    /// 1 is Monday, 7 is Sunday.
    package var weekday: Int { (((serial + 3) % 7) + 7) % 7 + 1 }

    /// The last day from Monday to Friday up to this one. Bank holidays are not known here.
    package var weekdayOrBefore: Day { weekday <= 5 ? self : adding(days: 5 - weekday) ?? self }
}

extension Day {
    /// The day of a time like `2024-05-01T09:30:00Z`, without looking at the hours. Read byte by byte, as a plan has tens
    /// of thousands of them.
    init?(ofTime text: String) {
        var (numbers, place) = ((0, 0, 0), 0)
        for byte in text.utf8.prefix(10) {
            switch (place, byte) {
            case (4, 45), (7, 45): break
            case (4, _), (7, _): return nil
            case (_, 48...57) where place < 4: numbers.0 = numbers.0 * 10 + Int(byte - 48)
            case (_, 48...57) where place < 7: numbers.1 = numbers.1 * 10 + Int(byte - 48)
            case (_, 48...57): numbers.2 = numbers.2 * 10 + Int(byte - 48)
            default: return nil
            }
            place += 1
        }
        guard place == 10 else { return nil }
        self.init(year: numbers.0, month: numbers.1, day: numbers.2)
    }
}

/// Spans of days in words.
enum DayWords {
    /// `today`, `1 day ago`, `140 days ago`.
    static func ago(_ days: Int) -> String { days <= 0 ? "today" : "\(count(days)) ago" }

    /// `today`, `in 1 day`, `in 20 days`.
    static func ahead(_ days: Int) -> String { days <= 0 ? "today" : "in \(count(days))" }

    /// `1 day`, `16 days`.
    static func count(_ days: Int) -> String { days == 1 ? "1 day" : "\(days) days" }
}
