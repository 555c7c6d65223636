import Testing

@testable import SyntheticTrust

@Suite struct ExtractTests {
    static let canonical = [
        (
            "staff-2025-03-31.csv",
            """
            Employee Number, Assignment Number, Primary Assignment, Assignment Category, Assignment Status, \
            Organisation, Care Group, Directorate, Service, Staff Group, Role, Occupation Code, Pay Grade, \
            Ethnic Origin, Gender, Disability, Age Band, International Recruit, FTE, Start Date, Start Date In Grade, \
            Hourly Pay
            """
        ),
        (
            "applications-2024-25.csv",
            """
            Vacancy Reference, Application Id, Care Group, Service, Staff Group, Pay Grade, Vacancy Type, \
            International Campaign, Source, Ethnic Origin, Applied, Shortlisted, Interviewed, Offered, Appointed, \
            Outcome
            """
        ),
        (
            "cases-2024-25.csv",
            """
            Case Id, Employee Number, Ethnic Origin, Care Group, Service, Case Type, Formality, Opened, \
            Formal Investigation Started, Closed, Outcome, Cultural Ambassador, Mediation, Reviewed
            """
        ),
        ("training-2024-25.csv", "Employee Number, Course, Category, Completed"),
        ("survey-2024-25.csv", "Question, Unit, Group, Yes Responses, Responses, Survey Year"),
        ("board-2025-03-31.csv", "Member Id, Ethnic Origin, Voting, Executive"),
    ]

    @Test(arguments: canonical)
    func `given a canonical file, then its headers are the design's, with further columns behind`(
        name: String, headers: String
    ) throws {
        let table = try DefaultTrust.table(name)
        let named = headers.split(separator: ", ").map(String.init)
        #expect(Array(table.header.prefix(named.count)) == named)
        #expect(table.header.count > named.count)
        for row in table.rows { #expect(row.count == table.header.count) }
    }

    @Test(arguments: [
        ("staff", ["Assignment Number"]), ("board", ["Member Id"]),
    ])
    func `given a snapshot, then no key comes twice`(dataset: String, key: [String]) throws {
        for file in DefaultTrust.files where file.dataset == dataset && file.name.contains("03-31") {
            let keys = try Table(file.bytes).columns(key)
            #expect(Set(keys).count == keys.count, "\(file.name)")
        }
    }

    @Test(arguments: [
        ("applications", ["Vacancy Reference", "Application Id"]), ("cases", ["Case Id"]),
        ("training", ["Employee Number", "Course", "Completed"]),
        ("survey", ["Question", "Unit", "Group", "Survey Year"]),
    ])
    func `given all years of an event extract, then no key comes twice and no part is blank`(
        dataset: String, key: [String]
    ) throws {
        let files = DefaultTrust.files.filter { $0.dataset == dataset }
        let keys = try files.flatMap { try Table($0.bytes).columns(key) }
        #expect(!keys.isEmpty)
        #expect(Set(keys).count == keys.count)
        for part in keys.joined() { #expect(!part.isEmpty) }
    }

    @Test func `given a Windows-1252 snapshot, then its accents are single bytes and it is not UTF-8`() throws {
        let bytes = try #require(DefaultTrust.files.first { $0.name == "staff-2022-06-30.csv" }).bytes
        #expect(String(validating: bytes, as: UTF8.self) == nil)
        #expect(bytes.contains(0xE8))
        #expect(bytes.contains(0xE9))
        #expect(!bytes.contains(0xC3))
    }

    @Test func `given the other unusual quarters, then each is laid out in its own way`() throws {
        func start(_ name: String, _ count: Int = 400) throws -> [UInt8] {
            Array(try #require(DefaultTrust.files.first { $0.name == name }).bytes.prefix(count))
        }
        let semicolons = String(decoding: try start("staff-2022-09-30.csv"), as: UTF8.self)
        #expect(semicolons.hasPrefix("Cost Centre;Position Title;Employee No.;"))
        let preamble = String(decoding: try start("staff-2022-12-31.csv"), as: UTF8.self)
        #expect(preamble.hasPrefix("Fenmarsh and Wold NHS Foundation Trust\nStaff in post\n"))
        #expect(try start("staff-2023-06-30.csv", 4) == [0xFF, 0xFE, 0x45, 0])
        #expect(String(decoding: try start("staff-2023-09-30.csv"), as: UTF8.self).contains("\u{A0}"))
        #expect(try start("staff-2023-12-31.csv", 3) == [0xEF, 0xBB, 0xBF])
    }

    @Test func `given the snapshot with a preamble, then its totals row adds up its rows`() throws {
        let file = try #require(DefaultTrust.files.first { $0.name == "staff-2022-12-31.csv" })
        let lines = String(decoding: file.bytes, as: UTF8.self).split(separator: "\n")
        let table = Table(Array(lines.dropFirst(3).joined(separator: "\n").utf8))
        let cells = try table.column("FTE").map { $0.filter { $0 != "." } }.compactMap(Int.init)
        #expect(table.rows.last?.first == "Total")
        #expect(cells.dropLast().reduce(0, +) == cells.last)
    }

    @Test(arguments: ["name", "birth", "NI", "National Insurance", "address"])
    func `given any file, then no header names a person`(word: String) {
        for headers in [
            StaffRow.headers + StaffRow.unnamedHeaders, ApplicationRow.headers + ApplicationRow.unnamedHeaders,
            CaseRow.headers + CaseRow.unnamedHeaders, TrainingRow.headers + TrainingRow.unnamedHeaders,
            SurveyRow.headers + SurveyRow.unnamedHeaders, BoardRow.headers + BoardRow.unnamedHeaders,
        ] {
            let words = headers.joined(separator: " ").lowercased().split(separator: " ")
            #expect(!words.contains { $0 == word.lowercased() })
        }
    }
}
