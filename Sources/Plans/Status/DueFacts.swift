import Workforce

/// What a due date means in day numbers, so that one action can be looked at on many days.
struct DueFacts {
    let due: DueDate
    /// Last day in time.
    let deadline: Int?
    /// Day by which work should have begun.
    let start: Int?
    /// The date was set nationally, and a later one does not count.
    let isHeld: Bool

    /// - Parameters:
    ///   - steps: deadlines of the action's steps; the last one serves an action that has no date of its own.
    ///   - held: a nationally fixed deadline that was moved.
    init(_ due: DueDate, steps: [Int], held: Int? = nil) {
        self.due = due
        let own = due.deadline?.serial ?? (due.kind == .none ? steps.max() : nil)
        deadline = held.map { min($0, own ?? $0) } ?? own
        isHeld = due.isFixedNationally || held != nil
        start = Self.start(of: due)
    }

    /// A quarter or a year that has a first day is a window to deliver in, not the day to begin on.
    private static func start(of due: DueDate) -> Int? {
        if due.isStart { return due.latestStart?.serial }
        switch due.kind {
        case .date, .month, .ongoing: return due.start?.lastDay.serial
        case .quarter, .financialYear, .started, .external, .none: return nil
        }
    }

    /// The day on which silence begins where nothing was ever reported: it is printed that work had begun.
    var begun: Int? { due.kind == .started ? due.start?.lastDay.serial : nil }

    /// `due 31 March 2024`, `due by the end of March 2024`.
    var words: String {
        guard let deadline, let day = Day(serial: deadline) else { return "with no due date" }
        let fixed = isHeld ? ", a date set nationally" : ""
        if due.kind == .none, !isHeld { return "last step due \(day)" }
        let month = "\(Day.monthNames[day.month - 1]) \(day.year)"
        if due.isApproximate { return "due about \(month)\(fixed)" }
        let isWholeMonth = day.day == Day.length(ofMonth: day.month, year: day.year)
        let isExact = due.kind == .date || (due.end?.day != nil) || !isWholeMonth
        return (isExact ? "due \(day)" : "due by the end of \(month)") + fixed
    }
}
