import Testing

@testable import Plans

/// Deadlines and starts.
extension DeliveryStatusTests {
    static func a(_ due: DueDate, _ status: ActionStatus = .notStated, parts: [String] = []) -> Action {
        Following.action(due, status, parts: parts)
    }

    static func u(_ iso: String, _ rating: Rating? = nil, _ status: ActionStatus? = nil) -> Update {
        Following.update(iso, rating, status)
    }

    static let far = Following.on("2024-12-31")

    static let dated: [Row] = [
        Row(
            "overdue", a(Following.on("2024-06-15")), [u("2024-02-12")],
            says: "Red: due 15 June 2024, 16 days overdue, last update 140 days ago."),
        Row(
            "overdue, never heard of", a(Following.on("2024-06-30")),
            says: "Red: due 30 June 2024, 1 day overdue, no update yet."),
        Row(
            "due today, heard of", a(Following.on("2024-07-01")), [u("2024-06-20")],
            says: "Green: due 1 July 2024, last update 11 days ago."),
        Row("far, heard of", a(far), [u("2024-06-01")], says: "Green: due 31 December 2024, last update 30 days ago."),
        Row("far, never heard of", a(far), says: "Not rated: due 31 December 2024, no update yet."),
        Row("far, silent", a(far), [u("2024-02-12")], says: "Amber: due 31 December 2024, last update 140 days ago."),
        Row(
            "far, very silent", a(far), [u("2023-09-01")], says: "Red: due 31 December 2024, last update 304 days ago."),
        Row(
            "silence at its limit", a(far), [u("2024-04-02")],
            says: "Green: due 31 December 2024, last update 90 days ago."),
        Row(
            "silent since it was taken up", a(far), since: "2024-01-01",
            says: "Amber: due 31 December 2024, no update yet."),
        Row("taken up lately", a(far), since: "2024-06-01", says: "Not rated: due 31 December 2024, no update yet."),
        Row(
            "an update of the future does not count", a(far), [u("2024-07-02", .red)],
            says: "Not rated: due 31 December 2024, no update yet."),
        Row(
            "an update without a date does not count", a(far), [u("soon", .red)],
            says: "Not rated: due 31 December 2024, no update yet."),
        Row(
            "month", a(DueDate(.month, end: PartialDate(iso: "2024-05"))), [u("2024-06-20")],
            says: "Red: due by the end of May 2024, 31 days overdue, last update 11 days ago."),
        Row(
            "quarter, not over",
            a(
                DueDate(
                    .quarter, start: PartialDate(iso: "2024-07"),
                    end: PartialDate(iso: "2024-09"))), [u("2024-06-20")],
            says: "Green: due by the end of September 2024, last update 11 days ago."),
        Row(
            "financial year", a(DueDate(.financialYear, end: PartialDate(iso: "2024-03-31"))), [u("2024-06-20")],
            says: "Red: due 31 March 2024, 92 days overdue, last update 11 days ago."),
        Row(
            "year alone", a(DueDate(.financialYear, end: PartialDate(iso: "2024"))), [u("2024-06-20")],
            says: "Green: due by the end of December 2024, last update 11 days ago."),
        Row(
            "about right, just over", a(DueDate(.quarter, end: PartialDate(iso: "2024-06"), isApproximate: true)),
            [u("2024-06-20")], says: "Amber: due about June 2024, 1 day overdue, last update 11 days ago."),
        Row(
            "about right, long over", a(DueDate(.quarter, end: PartialDate(iso: "2024-03"), isApproximate: true)),
            [u("2024-06-20")], says: "Red: due about March 2024, 92 days overdue, last update 11 days ago."),
        Row(
            "reviewed monthly", a(far), [u("2024-05-15")], cadence: .monthly,
            says: "Amber: due 31 December 2024, reviewed monthly, last update 47 days ago."),
        Row(
            "reviewed once a year does not allow more", a(far), [u("2024-02-12")], cadence: .annual,
            says: "Amber: due 31 December 2024, last update 140 days ago."),
        Row(
            "moved three times", a(far), [u("2024-06-20", .green)],
            moves: [
                Following.moved("2024-01-01", Following.on("2024-01-31"), Following.on("2024-03-31")),
                Following.moved("2024-03-01", Following.on("2024-03-31"), Following.on("2024-06-30")),
                Following.moved("2024-06-01", Following.on("2024-06-30"), far),
            ],
            says:
                "Amber: due 31 December 2024, moved to a later date 3 times, last update 11 days ago; its lead rated it "
                + "green 11 days ago, but that weighs more."),
        Row(
            "moved in the future", a(Following.on("2024-12-31")), [u("2024-06-20")],
            moves: [Following.moved("2024-07-05", Following.on("2024-06-15"), far)],
            says: "Red: due 15 June 2024, 16 days overdue, last update 11 days ago."),
    ]

    static let near: [Row] = [
        Row(
            "near, no recent news", a(Following.on("2024-07-21")), [u("2024-05-12")],
            says: "Amber: due 21 July 2024, in 20 days, last update 50 days ago."),
        Row(
            "near, recent news", a(Following.on("2024-07-21")), [u("2024-06-12")],
            says: "Green: due 21 July 2024, last update 19 days ago."),
        Row(
            "near, never heard of", a(Following.on("2024-07-02")),
            says: "Amber: due 2 July 2024, in 1 day, no update yet."),
        Row(
            "should have begun", a(DueDate(.month, end: PartialDate(iso: "2024-05"), isStart: true)),
            says: "Amber: it should have begun 31 days ago, no update yet."),
        Row(
            "should have begun long ago", a(DueDate(.month, end: PartialDate(iso: "2024-01"), isStart: true)),
            says: "Red: it should have begun 152 days ago, no update yet."),
        Row(
            "has begun", a(DueDate(.month, end: PartialDate(iso: "2024-05"), isStart: true)), [u("2024-05-20")],
            says: "Green: to begin by 31 May 2024, last update 42 days ago."),
        Row(
            "is to begin", a(DueDate(.month, end: PartialDate(iso: "2024-09"), isStart: true)),
            says: "Not rated: to begin by 30 September 2024, no update yet."),
        Row(
            "first day has passed",
            a(
                DueDate(
                    .month, start: PartialDate(iso: "2024-04"),
                    end: PartialDate(iso: "2024-12"))), says: "Amber: it should have begun 62 days ago, no update yet."),
    ]
}
