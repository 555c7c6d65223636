import Counting
import Workforce

extension Specification {
    static let register = Given(
        Specified.cases,
        """
        Case | Person | Kind        | Opened     | Days
        c1   | p1     | Grievance   | 2025-02-01 | 5
        c2   | p1     | Discipline  | 2024-12-24 | 7
        c3   | p2     | Grievance   | -          | 1
        c4   | p2     | Discipline  | 2025-01-01 | 2
        c5   | -      | Grievance   | 2025-01-05 | 4
        c6   | -      | Grievance   | 2025-01-05 | 4
        c7   | p3     | Discipline  | 2025-03-01 | 9
        c8   | p3     | Grievance   | 2025-03-01 | 1
        """)

    static func cases(
        _ conditions: [Condition] = [], oncePer: String? = "Person", firstBy: String? = nil,
        measure: CountQuery.Measure = .rows, by dimensions: [String]
    ) -> CountQuery {
        CountQuery(
            rows: RowSet(dataset: "cases", conditions: conditions, oncePer: oncePer, firstBy: firstBy),
            measure: measure, dimensions: dimensions.map { .column($0) })
    }

    static let oncePerPerson = [
        Specification(
            "once per person: the first row of the file; each row without a person is a person", [register],
            cases(by: ["Case"]), gives: ["c1": 1, "c3": 1, "c5": 1, "c6": 1, "c7": 1]),
        Specification(
            "once per person, first by date: the earliest, blanks last, a tie by the file", [register],
            cases(firstBy: "Opened", by: ["Case"]), gives: ["c2": 1, "c4": 1, "c5": 1, "c6": 1, "c7": 1]),
        Specification(
            "conditions are met before the first row is taken", [register],
            cases([.isAny("Kind", ["Grievance"])], firstBy: "Opened", by: ["Case"]),
            gives: ["c1": 1, "c3": 1, "c5": 1, "c6": 1, "c8": 1]),
        Specification(
            "a person with only a blank date is counted", [register],
            cases([.isAny("Case", ["c3"])], firstBy: "Opened", by: ["Case"]), gives: ["c3": 1]),
        Specification(
            "a sum once per person adds the first rows", [register],
            cases(firstBy: "Opened", measure: .sum("Days"), by: ["Kind"]), gives: ["Discipline": 18, "Grievance": 8]),
        Specification(
            "a date that says which comes first changes nothing where each row counts", [register],
            cases(oncePer: nil, firstBy: "Opened", by: ["Kind"]), gives: ["Grievance": 5, "Discipline": 3]),
        Specification(
            "once per person over two snapshots: the snapshot that was given first", [people],
            CountQuery(
                rows: RowSet(dataset: "staff", conditions: [.isAny("Person", ["p1"])], oncePer: "Person"),
                dimensions: [.column("Band")]), gives: ["5": 1]),
    ]

    static let matches = [
        Specification(
            "having: only rows whose person has a row there; a blank person has none", [register, courses],
            CountQuery(
                rows: RowSet(dataset: "cases"), having: match("training"), dimensions: [.column("Case")]),
            gives: ["c1": 1, "c2": 1, "c7": 1, "c8": 1]),
        Specification(
            "having: the row there must meet its conditions", [register, courses],
            CountQuery(
                rows: RowSet(dataset: "cases"), having: match("training", [.isPresent("Completed")]),
                dimensions: [.column("Person")]), gives: ["p1": 2]),
        Specification(
            "having: a row once per person there is the only one that is looked at", [register, courses],
            CountQuery(
                rows: RowSet(dataset: "cases", oncePer: "Person"), having: match("training"), dimensions: []),
            gives: ["": 2]),
        Specification(
            "lookup: the person's row there gives the label; none there and no person give blanks",
            [register, people],
            CountQuery(
                rows: RowSet(dataset: "cases", conditions: [.isAny("Case", ["c1", "c4", "c5"])]),
                lookup: match("staff", [.isAsOf(day("2024-03-31"))]),
                dimensions: [.column("Case"), .looked("Band"), .looked("Points")]),
            gives: ["c1 | 4 | 2": 1, "c4 | - | -": 1, "c5 | - | -": 1]),
        Specification(
            "lookup: a person's first row counts, and rows are not multiplied", [register, people],
            CountQuery(
                rows: RowSet(dataset: "cases", conditions: [.isAny("Person", ["p1"])]), lookup: match("staff"),
                dimensions: [.looked("Band")]), gives: ["5": 2]),
        Specification(
            "lookup: first by a date where that is asked, blanks last", [register, courses],
            CountQuery(
                rows: RowSet(dataset: "cases", conditions: [.isAny("Case", ["c1"])]),
                lookup: .init(
                    rows: RowSet(dataset: "training", firstBy: "Completed"), person: "Person", otherPerson: "Person"),
                dimensions: [.looked("Course")]), gives: ["Mentoring": 1]),
        Specification(
            "lookup: a column there may have the name of a column here", [register, people],
            CountQuery(
                rows: RowSet(dataset: "cases", conditions: [.isAny("Case", ["c1", "c2", "c4", "c7"])]),
                lookup: match("staff", [.isAsOf(day("2024-03-31"))]),
                dimensions: [.column("Person"), .looked("Person")]),
            gives: ["p1 | p1": 2, "p2 | -": 1, "p3 | -": 1]),
        Specification(
            "lookup and having together", [register, courses, people],
            CountQuery(
                rows: RowSet(dataset: "cases", oncePer: "Person", firstBy: "Opened"), measure: .sum("Days"),
                having: match("training"), lookup: match("staff", [.isAsOf(day("2025-03-31"))]),
                dimensions: [.looked("Ethnicity"), .column("Kind")]),
            gives: ["A | Discipline": 7, "H | Discipline": 9]),
    ]

    private static let courses = Given(
        Specified.training,
        """
        Person | Course     | Completed
        p1     | Leadership | -
        p1     | Coaching   | 2024-09-01
        p1     | Mentoring  | 2024-05-01
        p3     | Leadership | -
        -      | Coaching   | 2024-07-01
        p9     | Coaching   | 2024-07-01
        """)

    private static func match(_ dataset: String, _ conditions: [Condition] = []) -> CountQuery.Match {
        .init(rows: RowSet(dataset: dataset, conditions: conditions), person: "Person", otherPerson: "Person")
    }
}
