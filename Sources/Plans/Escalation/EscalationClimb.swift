import Workforce

/// One time off course: from the day on which it began to the day before it ended, in day numbers.
struct EscalationClimb {
    let start: Int
    /// The day on which it was back on course; nil where it still is not on the day asked about.
    let end: Int?
    /// The day that is looked from; nothing after it is known.
    let today: Int

    /// The clock of a climb: from its beginning or the last restart, without the pauses.
    struct Clock {
        let start: Int
        /// First day of each pause with the day after its last, apart from each other and in order.
        var pauses: [(from: Int, to: Int)] = []

        /// The day on which so many days have passed. A note of the first day does not keep the first step away.
        func day(after days: Int) -> Int {
            var day = start + days
            for pause in pauses where pause.from <= day && day > start { day += pause.to - pause.from }
            return day
        }
    }
}
