import Workforce

/// The whole days of an entry. A meeting of which only the month is known takes the month. A deadline or a start stands on
/// the month's last day from Monday to Friday, which may be a bank holiday: those are not known here.
struct ICalendarDays {
    let first: Day
    /// The day after the last, as RFC 5545 counts.
    let end: Day
    /// Says that the day is not the plan's; ends in a space.
    let remark: String

    init(_ entry: CalendarEntry) {
        let (opening, closing) = (entry.when.firstDay, entry.when.lastDay)
        guard entry.isMonthOnly, entry.kind != .forum else {
            (first, end) = (opening, Self.after(closing))
            remark = ""
            return
        }
        first = closing.weekdayOrBefore
        end = Self.after(first)
        remark = "Shown on the last weekday of \(entry.when), as no day is given. "
    }

    /// The last day of all has no day after it.
    private static func after(_ day: Day) -> Day { day.adding(days: 1) ?? day }
}
