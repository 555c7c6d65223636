/// What was reported of the invented plan over two years.
enum PlanHistory {
    static let titles = [
        "Action", "Date", "By", "Rating", "Status", "Note", "Go to green", "New due date", "Reason", "Evidence",
    ]

    struct Row {
        let ref: String
        /// Months from the day at which the trust stands still, and the day of that month.
        let when: (Int, Int)
        let by: String
        var rating = ""
        var status = ""
        var note = ""
        var goToGreen = ""
        /// In months from the same day.
        var newDue: Int?
        var reason = ""
        var evidence = ""

        func cells(_ calendar: PlanCalendar) -> [String] {
            [
                ref, calendar.iso(when.0, when.1), by, rating, status, note, goToGreen,
                newDue.map(calendar.monthName) ?? "", reason, evidence,
            ]
        }
    }

    static let all = representation + recruitment + process + safety

    private static let representation = [
        Row(
            ref: "1.1", when: (-17, 9), by: "Head of Leadership Development", rating: "green",
            note: "Design agreed with the staff network; sponsors are being asked."),
        Row(
            ref: "1.1", when: (-11, 12), by: "Head of Leadership Development", rating: "green",
            note: "Eighteen pairs have met at least once."),
        Row(
            ref: "1.1", when: (-5, 10), by: "Head of Leadership Development", rating: "amber",
            note: "Twenty-six pairs; two directors have left and their partners wait for new sponsors.",
            newDue: 3, reason: "Two sponsors left the trust; the pairs start again with others."),
        Row(
            ref: "1.1", when: (-1, 6), by: "Head of Leadership Development", rating: "green",
            note: "Thirty-four pairs; the last six are matched and meet this month."),
        Row(
            ref: "1.2", when: (-13, 20), by: "Workforce Information Manager", rating: "green",
            note: "Four quarters published, each within five weeks."),
        Row(
            ref: "1.2", when: (-1, 21), by: "Workforce Information Manager", rating: "green",
            note: "Published; the band table now shows clinical and non-clinical posts."),
        Row(
            ref: "1.3", when: (0, 8), by: "Workforce Information Manager", rating: "green",
            note: "The first 180 letters went out with the May payslips."),
    ]

    private static let recruitment = [
        Row(
            ref: "2.1", when: (-16, 15), by: "Head of Recruitment", rating: "green",
            note: "Twenty-two panel members trained."),
        Row(
            ref: "2.1", when: (-8, 3), by: "Head of Recruitment", rating: "amber",
            note: "Panel members were present at six interviews in ten; the other four were at short notice."),
        Row(
            ref: "2.1", when: (-1, 14), by: "Head of Recruitment", rating: "green",
            note: "Present at nine interviews in ten since the booking rule changed."),
        Row(
            ref: "2.2", when: (-12, 4), by: "HR Business Partners", rating: "amber",
            note: "One service above 2; its managers have been met."),
        Row(
            ref: "2.2", when: (-7, 18), by: "HR Business Partners", rating: "red",
            note: "The same service is still above 2 and no account has been given.",
            goToGreen: "Two interview rounds to be observed by the recruitment team before the autumn."),
        Row(
            ref: "2.3", when: (-13, 27), by: "Head of Recruitment", rating: "complete", status: "complete",
            note: "The rule is in the recruitment policy and the booking form asks for the advert.",
            evidence: "Recruitment policy, section 6, ratified by the People Committee"),
    ]

    private static let process = [
        Row(
            ref: "3.1", when: (-15, 2), by: "Head of Employee Relations", rating: "green",
            note: "The panel has met four times."),
        Row(
            ref: "3.1", when: (-9, 11), by: "Head of Employee Relations", rating: "amber",
            note: "Three care groups do not use the panel yet."),
        Row(
            ref: "3.2", when: (-12, 24), by: "Employee Relations Manager", rating: "amber", status: "deferred",
            note: "The trainer's contract ended after the second course; 24 officers are trained."),
        Row(
            ref: "4.1", when: (-11, 30), by: "Career Development Lead", rating: "complete", status: "complete",
            note: "Definition agreed, with five types that are recorded separately.",
            evidence: "Minutes of the education group"),
        Row(
            ref: "4.2", when: (-6, 9), by: "Career Development Lead", rating: "green",
            note: "310 conversations were asked for and 268 held."),
        Row(
            ref: "4.2", when: (0, 12), by: "Career Development Lead", rating: "green",
            note: "402 conversations held; the survey answer has risen again."),
    ]

    private static let safety = [
        Row(
            ref: "5.1", when: (-4, 17), by: "Head of Security", rating: "amber",
            note: "The policy is written; four wards have the tools."),
        Row(
            ref: "6.1", when: (-10, 5), by: "Staff Experience Team", rating: "green",
            note: "Twenty-one champions trained."),
        Row(
            ref: "6.1", when: (-3, 19), by: "Staff Experience Team", rating: "red",
            note: "Twenty-eight trained; no rooms for the last two courses.",
            goToGreen: "Rooms at the partner college are booked for June."),
        Row(
            ref: "8.1", when: (-2, 7), by: "Head of Leadership Development", rating: "amber",
            note: "Half of line managers have finished the programme."),
        Row(
            ref: "9.1", when: (-14, 13), by: "Director of Governance", rating: "amber",
            note: "Eleven of fourteen Board members have an objective."),
        Row(
            ref: "9.1", when: (-1, 30), by: "Director of Governance", rating: "green",
            note: "All fourteen have an objective; assessments are at the summer appraisals."),
    ]
}
