import Workforce

/// The months of the plan, told from the day at which the invented trust stands still.
struct PlanCalendar {
    let today: Day

    /// The year and month so many months after that day's (before it, where negative).
    func month(_ offset: Int) -> (year: Int, month: Int) {
        let months = today.year * 12 + today.month - 1 + offset
        return (months / 12, months % 12 + 1)
    }

    /// `March 2025`
    func monthName(_ offset: Int) -> String {
        let (year, month) = month(offset)
        return "\(Day.monthNames[month - 1]) \(year)"
    }

    /// `14 March 2025`
    func dayName(_ offset: Int, _ day: Int) -> String { "\(day) \(monthName(offset))" }

    /// `Q4 2024/25`, the quarter of the financial year that holds the month.
    func quarter(_ offset: Int) -> String {
        let (year, month) = month(offset)
        let start = month >= 4 ? year : year - 1
        return "Q\((month + 8) % 12 / 3 + 1) \(start)/\(Self.two((start + 1) % 100))"
    }

    /// `2025-03-14`
    func iso(_ offset: Int, _ day: Int) -> String {
        let (year, month) = month(offset)
        return "\(year)-\(Self.two(month))-\(Self.two(day))"
    }

    /// The two years that the plan covers.
    var years: String { "\(today.year - 2)-\(today.year)" }

    /// `by {10}` becomes `by March 2026`.
    func dated(_ text: String) -> String {
        guard let open = text.firstIndex(of: "{"), let close = text.firstIndex(of: "}"), open < close,
            let offset = Int(text[text.index(after: open)..<close])
        else { return text }
        return text[..<open] + monthName(offset) + text[text.index(after: close)...]
    }

    /// Seven months into the first year, when plans are published.
    var published: String { monthName(-19) }

    private static func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
