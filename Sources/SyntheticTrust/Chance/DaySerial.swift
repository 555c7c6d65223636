import Workforce

/// A day as the number of days since 1 January 1970, so that days can be added and drawn. Source of the conversion:
/// H. Hinnant, "chrono-Compatible Low-Level Date Algorithms" (2013).
struct DaySerial: Hashable, Comparable {
    var value: Int32

    init(_ value: Int) { self.value = Int32(clamping: value) }

    init(_ day: Day) {
        let year = day.month <= 2 ? day.year - 1 : day.year
        let era = year / 400
        let yearOfEra = year - era * 400
        let dayOfYear = (153 * ((day.month + 9) % 12) + 2) / 5 + day.day - 1
        let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
        self.init(era * 146_097 + dayOfEra - 719_468)
    }

    /// Year, month and day.
    var parts: (year: Int, month: Int, day: Int) {
        let shifted = Int(value) + 719_468
        let era = shifted / 146_097
        let dayOfEra = shifted - era * 146_097
        let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
        let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
        let shiftedMonth = (5 * dayOfYear + 2) / 153
        let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
        let day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
        return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day)
    }

    static func < (a: DaySerial, b: DaySerial) -> Bool { a.value < b.value }
    static func + (day: DaySerial, days: Int) -> DaySerial { DaySerial(Int(day.value) + days) }
    static func - (day: DaySerial, days: Int) -> DaySerial { DaySerial(Int(day.value) - days) }
    static func - (a: DaySerial, b: DaySerial) -> Int { Int(a.value) - Int(b.value) }
}

extension SplitMix64 {
    /// A day from the first to the last, both included; the first where they are the wrong way round.
    mutating func day(from first: DaySerial, to last: DaySerial) -> DaySerial {
        first + below(max(1, last - first + 1))
    }
}
