import Counting
import Workforce

extension Specification {
    static let all = conditions + measures + oncePerPerson + matches + labels

    static let people = Given(
        Specified.staff,
        """
        as of      | Person | Ethnicity | Band | Primary | Start      | Points
        2025-03-31 | p1     | A         | 5    | Yes     | 2019-01-01 | 3
        2025-03-31 | p2     | C         | 6    | Yes     | 2020-06-15 | 0
        2025-03-31 | p3     | H         | 5    | No      | 2021-03-31 | 10
        2025-03-31 | p4     | -         | 5    | Yes     | -          | -
        2024-03-31 | p1     | A         | 4    | Yes     | 2019-01-01 | 2
        """)

    static func staff(_ conditions: [Condition], by dimensions: [String] = []) -> CountQuery {
        CountQuery(rows: RowSet(dataset: "staff", conditions: conditions), dimensions: dimensions.map { .column($0) })
    }

    static let conditions = [
        Specification(
            "no condition: every row of every snapshot", [people], staff([], by: ["Band"]),
            gives: ["4": 1, "5": 3, "6": 1]),
        Specification(
            "as of a day: only that snapshot", [people], staff([.isAsOf(day("2024-03-31"))], by: ["Band"]),
            gives: ["4": 1]),
        Specification(
            "as of a day without a snapshot: nothing", [people], staff([.isAsOf(day("2023-03-31"))]), gives: [:]),
        Specification(
            "is any: one of the list, never a blank", [people],
            staff([.isAny("Ethnicity", ["A", "C", "Z"])], by: ["Ethnicity"]), gives: ["A": 2, "C": 1]),
        Specification("is any of nothing: nothing", [people], staff([.isAny("Band", [])]), gives: [:]),
        Specification(
            "is none: not one of the list, and a blank passes", [people],
            staff([.isNone("Ethnicity", ["A", "C"])], by: ["Ethnicity"]), gives: ["H": 1, "-": 1]),
        Specification("is none of nothing: everything", [people], staff([.isNone("Band", [])]), gives: ["": 5]),
        Specification(
            "is present", [people], staff([.isPresent("Start"), .isAsOf(day("2025-03-31"))]), gives: ["": 3]),
        Specification("is blank", [people], staff([.isBlank("Ethnicity")], by: ["Person"]), gives: ["p4": 1]),
        Specification(
            "is within: both days included, a blank is not", [people],
            staff([.isWithin("Start", day("2020-06-15"), day("2021-03-31"))], by: ["Person"]),
            gives: ["p2": 1, "p3": 1]),
        Specification(
            "is within days the wrong way round: nothing", [people],
            staff([.isWithin("Start", day("2021-03-31"), day("2020-06-15"))]), gives: [:]),
        Specification(
            "numbers are compared by their writing", [people], staff([.isAny("Points", ["3", "10"])], by: ["Points"]),
            gives: ["3": 1, "10": 1]),
        Specification(
            "case and spelling count", [people], staff([.isAny("Ethnicity", ["a"])]), gives: [:]),
        Specification(
            "all conditions must hold", [people],
            staff([.isAny("Band", ["5"]), .isAny("Primary", ["Yes"]), .isPresent("Ethnicity")], by: ["Person"]),
            gives: ["p1": 1]),
        Specification(
            "events belong to no snapshot",
            [Given(Specified.cases, "Case | Person\n c1 | p1")],
            CountQuery(rows: RowSet(dataset: "cases", conditions: [.isAsOf(day("2025-03-31"))]), dimensions: []),
            gives: [:]),
        Specification("no rows: no cells", [], staff([], by: ["Band"]), gives: [:]),
    ]

    static let measures = [
        Specification(
            "a sum adds numbers; a blank adds nothing; a cell of 0 is left out", [people],
            CountQuery(
                rows: RowSet(dataset: "staff", conditions: [.isAsOf(day("2025-03-31"))]), measure: .sum("Points"),
                dimensions: [.column("Band")]), gives: ["5": 13]),
        Specification(
            "a sum of a column that is no number is nothing", [people],
            CountQuery(rows: RowSet(dataset: "staff"), measure: .sum("Band"), dimensions: []), gives: [:]),
    ]

    static let labels = [
        Specification(
            "a blank is a label of its own, apart from any text", [people],
            staff([.isAsOf(day("2025-03-31"))], by: ["Ethnicity", "Band"]),
            gives: ["A | 5": 1, "C | 6": 1, "H | 5": 1, "- | 5": 1]),
        Specification("no dimension: one cell with all", [people], staff([]), gives: ["": 5]),
        Specification(
            "the order of dimensions is the query's", [people],
            staff([.isAny("Person", ["p2"])], by: ["Band", "Person"]), gives: ["6 | p2": 1]),
        Specification(
            "a dimension may be asked for twice", [people],
            staff([.isAny("Person", ["p2"])], by: ["Band", "Band"]), gives: ["6 | 6": 1]),
        Specification(
            "numbers are labels as written", [people], staff([.isAny("Person", ["p3"])], by: ["Points"]),
            gives: ["10": 1]),
        Specification(
            "text is told apart exactly, quotes and all",
            [Given(Specified.cases, "Case | Kind\n c1 | O'Neil\n c2 | o'neil\n c3 | \"; DROP\n c4 | Zoë")],
            CountQuery(rows: RowSet(dataset: "cases"), dimensions: [.column("Kind")]),
            gives: ["O'Neil": 1, "o'neil": 1, "\"; DROP": 1, "Zoë": 1]),
        Specification(
            "an accent written in two ways is one letter",
            [Given(Specified.cases, "Case | Kind\n c1 | Zo\u{EB}\n c2 | Zoe\u{308}")],
            CountQuery(
                rows: RowSet(dataset: "cases", conditions: [.isAny("Kind", ["Zoe\u{308}"])]),
                dimensions: [.column("Kind")]), gives: ["Zo\u{EB}": 2]),
    ]
}
