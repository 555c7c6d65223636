import Testing

@testable import Plans

/// What goes on, waits, has no date, or has its dates in steps or from outside.
extension DeliveryStatusTests {
    static let open: [Row] = [
        Row(
            "ongoing, heard of", a(DueDate(.ongoing), .ongoing), [u("2024-06-20")],
            says: "Green: ongoing, last update 11 days ago."),
        Row("ongoing, never heard of", a(DueDate(.ongoing), .ongoing), says: "Not rated: ongoing, no update yet."),
        Row(
            "ongoing, silent", a(DueDate(.ongoing), .ongoing), [u("2024-02-12")],
            says: "Amber: ongoing, last update 140 days ago."),
        Row(
            "ongoing, very silent", a(DueDate(.ongoing), .ongoing), [u("2023-02-12")],
            says: "Red: ongoing, last update 505 days ago."),
        Row(
            "ongoing, reviewed quarterly", a(DueDate(.ongoing)), [u("2024-03-10")], cadence: .quarterly,
            says: "Amber: ongoing, reviewed quarterly, last update 113 days ago."),
        Row(
            "ongoing, reviewed once a year", a(DueDate(.ongoing)), [u("2024-01-10")], cadence: .annual,
            says: "Green: ongoing, last update 173 days ago."),
        Row(
            "started, never heard of since",
            a(DueDate(.started, start: PartialDate(iso: "2022-11")), .ongoing),
            says: "Red: started November 2022, no update yet."),
        Row(
            "started lately", a(DueDate(.started, start: PartialDate(iso: "2024-05"))),
            says: "Not rated: started May 2024, no update yet."),
        Row(
            "started, heard of", a(DueDate(.started, start: PartialDate(iso: "2022-11"))), [u("2024-06-20", .green)],
            says: "Green: started November 2022, last update 11 days ago."),
    ]

    static let waiting: [Row] = [
        Row(
            "waits on others", a(DueDate(.external, waitsFor: "the national dashboard")),
            says: "Not rated: it waits for “the national dashboard”, no update yet."),
        Row(
            "waits, silent", a(DueDate(.external, waitsFor: "the national dashboard")), [u("2024-02-12")],
            says: "Amber: it waits for “the national dashboard”, last update 140 days ago."),
        Row(
            "waits, the lead says green", a(DueDate(.external)), [u("2024-06-20", .green)],
            says:
                "Amber: it waits for something that others do, last update 11 days ago; its lead rated it green 11 days "
                + "ago, but that does not depend on its lead."),
        Row(
            "waits, its date has passed", a(DueDate(.external, end: PartialDate(iso: "2024-05-31"))),
            says: "Amber: due 31 May 2024, 31 days overdue, and it waits on others, no update yet."),
        Row(
            "deferred without a date", Following.action(.none, .deferred, note: "vacant post"),
            says: "Amber: deferred (vacant post), with no new date, no update yet."),
        Row(
            "deferred to a date", a(far), [u("2024-02-12", .green, .deferred)],
            says:
                "Amber: deferred, now due 31 December 2024, last update 140 days ago; its lead rated it green 140 days "
                + "ago, but that weighs more."),
        Row(
            "deferred, date not moved", a(Following.on("2024-06-15")), [u("2024-06-20", nil, .deferred)],
            says: "Red: due 15 June 2024, 16 days overdue, deferred without a new date, last update 11 days ago."),
    ]

    static let dateless: [Row] = [
        Row("no date", a(.none), says: "Not rated: it has no due date, so give it one, no update yet."),
        Row(
            "no date, the lead says green", a(.none), [u("2024-06-20", .green)],
            says:
                "Amber: it has no due date, so give it one, last update 11 days ago; its lead rated it green 11 days ago, "
                + "but without a date nothing can be on time."),
        Row(
            "no date, the lead says red", a(.none), [u("2024-06-20", .red)],
            says:
                "Red: rated red by its lead 11 days ago, which weighs more than its dates; it has no due date, so give it "
                + "one, last update 11 days ago."),
    ]

    static let stepped: [Row] = [
        Row(
            "a step has passed", a(far, parts: ["2024-05-31", "2024-12-31"]), [u("2024-05-20")],
            says: "Amber: a step was due 31 May 2024, and nothing has been reported since, last update 42 days ago."),
        Row(
            "a step has passed, heard of since", a(far, parts: ["2024-05-31"]), [u("2024-06-20")],
            says: "Green: due 31 December 2024, last update 11 days ago."),
        Row(
            "steps alone, the last has passed", a(.none, parts: ["2024-05-31", "2024-06-15"]), [u("2024-06-20")],
            says: "Red: last step due 15 June 2024, 16 days overdue, last update 11 days ago."),
        Row(
            "steps alone, not all over", a(.none, parts: ["2024-05-31", "2024-12-31"]), [u("2024-06-20")],
            says: "Green: last step due 31 December 2024, last update 11 days ago."),
    ]

    static let fixed: [Row] = [
        Row(
            "fixed nationally", a(DueDate(.month, end: PartialDate(iso: "2024-06"), isFixedNationally: true)),
            [u("2024-06-20")],
            says: "Red: due by the end of June 2024, a date set nationally, 1 day overdue, last update 11 days ago."),
        Row(
            "fixed nationally, and moved", a(far), [u("2024-06-20")],
            moves: [
                Following.moved(
                    "2024-05-01", DueDate(.date, end: PartialDate(iso: "2024-06-15"), isFixedNationally: true), far)
            ], says: "Red: due 15 June 2024, a date set nationally, 16 days overdue, last update 11 days ago."),
    ]
}
