import Testing

@testable import Plans

/// What was reported, and what is complete.
extension DeliveryStatusTests {
    static let reported: [Row] = [
        Row(
            "the lead says green", a(far), [u("2024-06-20", .green)],
            says: "Green: due 31 December 2024, last update 11 days ago."),
        Row(
            "the lead says amber", a(far), [u("2024-06-20", .amber)],
            says:
                "Amber: rated amber by its lead 11 days ago, which weighs more than its dates; due 31 December 2024, last "
                + "update 11 days ago."),
        Row(
            "the lead said red, then wrote without a colour", a(far), [u("2024-06-10", .red), u("2024-06-30")],
            says:
                "Red: rated red by its lead 21 days ago, which weighs more than its dates; due 31 December 2024, last "
                + "update 1 day ago."),
        Row(
            "the lead says green, overdue", a(Following.on("2024-06-15")), [u("2024-06-11", .green)],
            says:
                "Red: due 15 June 2024, 16 days overdue, last update 20 days ago; its lead rated it green 20 days ago, but "
                + "no rating is better than its due date allows."),
        Row(
            "the lead said green long ago", a(far), [u("2024-02-12", .green)],
            says:
                "Amber: due 31 December 2024, last update 140 days ago; its lead rated it green 140 days ago, which is too "
                + "long ago to hold."),
        Row(
            "the lead says red, overdue too", a(Following.on("2024-06-15")), [u("2024-06-11", .red)],
            says: "Red: due 15 June 2024, 16 days overdue, last update 20 days ago."),
        Row(
            "the lead says not rated", a(far), [u("2024-06-20", .notRated)],
            says: "Green: due 31 December 2024, last update 11 days ago."),
        Row(
            "the lead says red, near", a(Following.on("2024-07-21")), [u("2024-05-12", .red)],
            says:
                "Red: rated red by its lead 50 days ago, which weighs more than its dates; due 21 July 2024, in 20 days, "
                + "last update 50 days ago."),
    ]

    static let complete: [Row] = [
        Row(
            "complete with evidence", a(far), [u("2024-06-20", nil, .complete)], evidence: ["2024-06-20"],
            says: "Complete: reported complete on 20 June 2024, with 1 piece of evidence."),
        Row(
            "complete without evidence", a(far), [u("2024-06-20", nil, .complete)],
            says: "Complete: reported complete on 20 June 2024, and nothing yet shows it, so add the evidence."),
        Row(
            "complete and late", a(Following.on("2024-05-31")), [u("2024-06-20", .complete)],
            evidence: ["2024-06-20", "2024-06-21"],
            says: "Complete: reported complete on 20 June 2024, 20 days after it was due 31 May 2024, with 2 pieces of "
                + "evidence."),
        Row(
            "complete, and reported again", a(far), [u("2024-06-01", nil, .complete), u("2024-06-20")],
            says: "Complete: reported complete on 1 June 2024, and nothing yet shows it, so add the evidence."),
        Row(
            "printed as complete", a(Following.on("2024-01-31"), .complete),
            says: "Complete: so stated in the plan, and nothing yet shows it, so add the evidence."),
        Row(
            "opened again", a(far), [u("2024-06-01", .complete), u("2024-06-20", nil, .ongoing)],
            says: "Green: due 31 December 2024, last update 11 days ago."),
        Row(
            "complete only tomorrow", a(Following.on("2024-06-15")), [u("2024-07-02", nil, .complete)],
            says: "Red: due 15 June 2024, 16 days overdue, no update yet."),
    ]
}
