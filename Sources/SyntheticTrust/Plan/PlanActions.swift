/// The invented trust's action plan: what a fair plan has, and some of what goes wrong in plans, so that every state
/// and every kind of weakness can be seen.
enum PlanActions {
    static let titles = [
        "No.", "Indicators", "Objective", "Action", "How will this be measured?", "Metric and target",
        "Communication", "Senior lead", "Operational lead", "Due date", "Status",
    ]

    static let introduction = """
        This plan was written with the race equality staff network. It is reviewed by the Equality Steering Group \
        every quarter and reported to the Board twice a year.
        """

    /// When an action is due, in months from the day at which the trust stands still.
    enum When {
        case day(Int, Int)
        case month(Int)
        case quarter(Int)
        case started(Int)
        /// Set by NHS England for everybody.
        case national(Int)
        case words(String)

        func text(_ calendar: PlanCalendar) -> String {
            switch self {
            case .day(let offset, let day): calendar.dayName(offset, day)
            case .month(let offset): calendar.monthName(offset)
            case .quarter(let offset): calendar.quarter(offset)
            case .started(let offset): "Started \(calendar.monthName(offset)), ongoing"
            case .national(let offset): "*by \(calendar.monthName(offset))"
            case .words(let words): words
            }
        }
    }

    struct Row {
        let ref: String
        let indicators: String
        let objective: String
        let action: String
        var measure = ""
        var target = ""
        var communication = ""
        var senior = ""
        var operational = ""
        var due: When
        var status = ""

        func cells(_ calendar: PlanCalendar) -> [String] {
            [
                ref, indicators, objective, action, measure, calendar.dated(target), communication, senior, operational,
                due.text(calendar), status,
            ]
        }
    }

    static let all = representation + recruitment + fairProcess + development + safety + board
}
