import Counting
import Testing
import Workforce

/// One statement of what an engine answers: rows, a question, and the cells that were worked out by hand.
struct Specification: Sendable, CustomTestStringConvertible {
    let title: String
    let given: [Given]
    let query: CountQuery
    /// Cells as `A | 5`, a blank as `-`, the cell of no dimensions as an empty text.
    let cells: [String: Int]

    init(_ title: String, _ given: [Given], _ query: CountQuery, gives cells: [String: Int]) {
        (self.title, self.given, self.query, self.cells) = (title, given, query, cells)
    }

    var testDescription: String { title }

    var expected: [[String?]: Int] {
        Dictionary(cells.map { (Given.cells($0.key), $0.value) }, uniquingKeysWith: +)
    }
}

@Suite struct CountingSpecification {
    @Test(arguments: Specification.all, EngineUnderTest.allCases)
    func engineGivesTheCells(_ specification: Specification, _ engine: EngineUnderTest) throws {
        let table = try engine.holding(specification.given).count(specification.query)

        #expect(table.cells == specification.expected)
        #expect(table.dimensions == specification.query.dimensions.map(\.header))
    }

    @Test(arguments: Unanswerable.all, EngineUnderTest.allCases)
    func engineRefusesWhatIsNotThere(_ question: Unanswerable, _ engine: EngineUnderTest) throws {
        let empty = try engine.holding([])

        #expect(throws: question.error) { try empty.count(question.query) }
    }
}

/// A query that names what is not there, and how it is refused.
struct Unanswerable: Sendable, CustomTestStringConvertible {
    let title: String
    let query: CountQuery
    let error: CountError

    var testDescription: String { title }

    static let all: [Unanswerable] = [
        Unanswerable(
            title: "a dataset", query: CountQuery(rows: RowSet(dataset: "nothing"), dimensions: []),
            error: .unknownDataset("nothing")),
        Unanswerable(
            title: "the column of a dimension",
            query: CountQuery(rows: RowSet(dataset: "staff"), dimensions: [.column("Grade")]), error: noGrade),
        Unanswerable(
            title: "the column of a condition",
            query: CountQuery(rows: RowSet(dataset: "staff", conditions: [.isPresent("Grade")]), dimensions: []),
            error: noGrade),
        Unanswerable(
            title: "the column of a sum",
            query: CountQuery(rows: RowSet(dataset: "staff"), measure: .sum("Grade"), dimensions: []), error: noGrade),
        Unanswerable(
            title: "the column that tells people apart",
            query: CountQuery(rows: RowSet(dataset: "staff", oncePer: "Grade"), dimensions: []), error: noGrade),
        Unanswerable(
            title: "the column that says which comes first",
            query: CountQuery(rows: RowSet(dataset: "staff", firstBy: "Grade"), dimensions: []), error: noGrade),
        Unanswerable(
            title: "the dataset of a match",
            query: CountQuery(
                rows: RowSet(dataset: "staff"),
                having: .init(rows: RowSet(dataset: "nothing"), person: "Person", otherPerson: "Person"),
                dimensions: []), error: .unknownDataset("nothing")),
        Unanswerable(
            title: "the person column of a match",
            query: CountQuery(
                rows: RowSet(dataset: "cases"),
                having: .init(rows: RowSet(dataset: "staff"), person: "Person", otherPerson: "Grade"),
                dimensions: []), error: noGrade),
        Unanswerable(
            title: "a looked-up column",
            query: CountQuery(
                rows: RowSet(dataset: "cases"),
                lookup: .init(rows: RowSet(dataset: "staff"), person: "Person", otherPerson: "Person"),
                dimensions: [.looked("Grade")]), error: noGrade),
        Unanswerable(
            title: "a looked-up column without a look-up",
            query: CountQuery(rows: RowSet(dataset: "cases"), dimensions: [.looked("Band")]),
            error: .unknownColumn("Band", dataset: "cases")),
    ]

    private static let noGrade = CountError.unknownColumn("Grade", dataset: "staff")
}
