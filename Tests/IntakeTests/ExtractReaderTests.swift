import Testing
import Workforce

@testable import Intake

struct ExtractReaderTests {
    private static let good: [[String?]] = [
        ["1001", "1001", "Yes", "Surgery", "Band 5", "A White - British", "100", "2020-04-01"],
        ["1002", "1002", "Yes", "Medicine", "8a", "cp", "60", "2021-03-31"],
        ["1003", "1003", "No", "Surgery", "Band 6", "Z Not Stated", "50", "2019-02-01"],
    ]

    @Test(arguments: ["good", "utf8_with_mark", "cr_only", "mixed_line_ends", "semicolon", "tab", "alias_headers"])
    func givenAWritingOfTheSameRowsThenTheRecordsAreTheSame(_ fixture: String) throws {
        let reading = try Reading(fixture)
        #expect(reading.records.map(\.values) == Self.good)
        #expect(reading.records.map(\.line) == [2, 3, 4])
        #expect(reading.codes == [])
        #expect(reading.report.read == 3)
        #expect(reading.report.accepted == 3)
    }

    @Test(arguments: [
        ("utf16_little_endian", "Chirurgie générale"), ("utf16_big_endian", "Chirurgie générale"),
        ("utf16_without_mark", "Chirurgie générale"), ("windows_1252", "Chirurgie générale – day"),
    ])
    func givenAnEncodingThenTheTextIsReadRight(_ fixture: String, _ careGroup: String) throws {
        for chunk in [16, 31, 1 << 18] {
            let reading = try Reading(fixture, options: ReadOptions(chunkSize: chunk))
            #expect(reading.records.map { $0.values[3] } == [careGroup, "Medicine", careGroup], "chunks of \(chunk)")
        }
    }

    @Test func givenPreambleAndTotalsThenTheyAreListedAndLeftOut() throws {
        let reading = try Reading("preamble_and_totals")
        #expect(reading.records.map(\.values) == Self.good)
        #expect(reading.report.totalsLines == [9])
        #expect(reading.report.blank == 1)
        #expect(reading.report.read == 4)
    }

    @Test func givenBlankRowsThenTheyAreCountedAsBlank() throws {
        let report = try Reading("blank_rows").report
        #expect([report.read, report.accepted, report.rejected, report.blank] == [7, 3, 0, 4])
    }

    @Test func givenAnUnclosedQuoteThenOnlyItsRowIsRejected() throws {
        let reading = try Reading("unclosed_quote")
        #expect(reading.records.map(\.line) == [2, 4, 5])
        #expect(reading.rejected.map(\.line) == [3])
        let problem = try #require(reading.report.problems.first)
        #expect([problem.code.rawValue, problem.column, problem.header] == ["unclosed-quote", "D", "Care Group"])
        #expect(problem.line == 3)
        #expect(problem.value == "\"Medicine")
    }

    @Test func givenAQuoteThatAnotherRowClosesThenItIsReportedWhereItOpened() throws {
        let reading = try Reading("unclosed_quote_closed_rows_later")
        #expect(reading.rejected.map(\.line) == [2])
        #expect(reading.codes == [.unclosedQuote])
        #expect(reading.records.map { $0.values[3] } == ["Medicine", "Surgery, day"])
    }

    @Test func givenTextBehindAClosingQuoteThenTheRowIsRejected() throws {
        let reading = try Reading("stray_quote")
        #expect(reading.codes == [.strayQuote])
        #expect(reading.rejected.first?.cells[3] == "\"Medicine\" East")
        #expect(reading.report.accepted == 2)
    }

    @Test func givenALineEndInsideQuotesThenItBelongsToTheField() throws {
        let reading = try Reading("line_end_in_quotes")
        #expect(reading.records.map { $0.values[3] } == ["Surgery", "Medicine\nand frailty", "Surgery"])
        #expect(reading.records.map(\.line) == [2, 3, 5])
    }

    @Test func givenADuplicateKeyThenTheLaterRowIsRejectedAndTheFirstNamed() throws {
        let reading = try Reading("duplicate_assignment")
        #expect(reading.rejected.map(\.line) == [5])
        #expect(
            reading.report.problems.map(\.description) == [
                "line 5, column B “Assignment Number”, value “1001”: Line 2 has the same Assignment Number already; "
                    + "together they must tell each row apart. To mend: remove the row that is wrong, or correct its "
                    + "Assignment Number."
            ])
    }

    @Test func givenAPersonWithTwoPrimaryPostsThenBothAreAcceptedAndTheSecondReported() throws {
        let rule = ReadOptions.OncePer(
            column: "Employee Number", where: [.init(column: "Primary Assignment", isOneOf: ["Yes"])])
        let reading = try Reading("person_with_two_primary_posts", options: ReadOptions(oncePer: rule))
        #expect(reading.codes == [.personTwice])
        #expect(reading.report.problems.first?.line == 5)
        #expect(reading.report.problems.first?.message.contains("Line 2") == true)
        #expect(reading.report.accepted == 4)
    }

    @Test func givenAConditionThatLeavesARowOutThenItDoesNotCountAsTheSecond() throws {
        let rule = ReadOptions.OncePer(
            column: "Employee Number", where: [.init(column: "Assignment Number", isNoneOf: ["1001-2"])])
        #expect(try Reading("person_with_two_primary_posts", options: ReadOptions(oncePer: rule)).codes == [])
    }

    @Test func givenImpossibleDatesThenTheRowsAreRejected() throws {
        let reading = try Reading("impossible_dates")
        #expect(reading.codes == [.impossibleDate, .impossibleDate, .unreadableDate])
        #expect(reading.report.problems.map(\.value) == ["31/02/2025", "03/31/2025", "last spring"])
        #expect(reading.report.problems.map(\.column) == ["H", "H", "H"])
        #expect(reading.report.rejected == 3)
    }

    @Test func givenBlanksInRequiredCellsThenTheRowsAreRejected() throws {
        let reading = try Reading("missing_values")
        #expect(reading.codes == [.missingValue, .missingValue])
        #expect(reading.report.problems.map(\.header) == ["Assignment Number", "Employee Number"])
        #expect(reading.records.map(\.line) == [4])
    }

    @Test func givenUnknownCodesThenOnlyWhatCannotBeReadIsRejected() throws {
        let reading = try Reading("unknown_codes")
        #expect(
            reading.codes == [.unrecognisedGrade, .unlistedEthnicCode, .unrecognisedEthnicity, .unreadableYesNo])
        #expect(reading.records.map { $0.values[5] } == ["AQ", "Martian"])
        #expect(reading.rejected.map(\.line) == [4])
    }

    @Test func givenTooFewOrTooManyFieldsThenTheRowsAreRejectedButNotForBlanks() throws {
        let reading = try Reading("too_few_and_too_many_fields")
        #expect(reading.codes == [.tooFewFields, .tooManyFields])
        #expect(reading.records.map(\.line) == [3])
        #expect(reading.report.problems.last?.column == "I")
    }

    @Test func givenPercentagesThenTheCountsAreMadeOfThem() throws {
        let reading = try Reading("survey_percentages", as: TestVocabulary.survey)
        #expect(
            reading.records.map(\.values) == [
                ["14a", "White", "313", "1250", "2024"], ["14a", "BME", "133", "400", "2024"],
            ])
        #expect(reading.codes == [.impossiblePercentage, .missingValue])
        #expect(reading.report.rejected == 2)
    }

    @Test func givenCountsThenTheyMustFitTheirBase() throws {
        let reading = try Reading("survey_counts", as: TestVocabulary.survey)
        #expect(reading.records.map { $0.values[2] } == ["313"])
        #expect(reading.codes == [.countAboveBase, .missingValue])
    }

    @Test func givenColumnsSideBySideThenEachFilledCellIsARecord() throws {
        let reading = try Reading("template_return", as: TestVocabulary.template)
        #expect(
            reading.records.map(\.values) == [
                ["2-shortlisted", "White", "120000"], ["2-shortlisted", "BME", "64000"],
                ["2-shortlisted", "Unknown", "3100"], ["2-appointed", "White", "26400"],
                ["2-appointed", "Unknown", "400"],
            ])
        #expect(reading.codes == [.noValues])
        #expect(reading.report.accepted == 3)
        #expect(reading.report.totalsLines == [5])
    }

    @Test func givenAPseudonymThenOnlyItIsStored() throws {
        let options = ReadOptions(pseudonym: { "hidden \($0.count)" })
        let reading = try Reading("good", options: options)
        #expect(reading.records.map { $0.values[0] } == ["hidden 4", "hidden 4", "hidden 4"])
        #expect(reading.records.map { $0.values[1] } == ["1001", "1002", "1003"])
    }

    @Test func givenAProblemWithAPersonsCellThenItsValueIsNotShown() throws {
        let text = "Employee Number,Assignment Number,Primary Assignment\n\"secret\" 1,1,Yes\n2,2,Yes\n2,3,Yes\n"
        let rule = ReadOptions.OncePer(column: "Employee Number", where: [])
        let problems = try Fixture.withFile(Array(text.utf8)) { path in
            try Reading(file: path, as: TestVocabulary.staff, ReadOptions(oncePer: rule)).report.problems
        }
        #expect(problems.map(\.code) == [.strayQuote, .personTwice])
        #expect(problems.map(\.value) == [nil, nil])
        #expect(problems.map(\.header) == ["Employee Number", "Employee Number"])
    }

    @Test func givenValuesOfEarlierImportsThenANewOneIsReportedOnce() throws {
        let options = ReadOptions(knownValues: ["Care Group": ["Medicine"], "Pay Grade": []])
        let reading = try Reading("good", options: options)
        #expect(reading.codes == [.notSeenBefore])
        #expect(reading.report.problems.first?.value == "Surgery")
        #expect(reading.report.accepted == 3)
    }

    @Test func givenMoreProblemsThanAreKeptThenAllAreCounted() throws {
        let row = ",x,Yes\n"
        let text = "Employee Number,Assignment Number,Primary Assignment\n" + String(repeating: row, count: 1_500)
        let report = try Fixture.withFile(Array(text.utf8)) { try Reading(file: $0, as: TestVocabulary.staff).report }
        #expect(report.problems.count == 1_000)
        #expect(report.problemCounts == [.missingValue: 1_500, .duplicateKey: 1_499])
        #expect(report.rejected == 1_500)
    }

    @Test(arguments: [
        ("empty", FileFault.Code.empty), ("workbook_renamed", .workbook), ("old_workbook_renamed", .workbook),
        ("pdf_renamed", .pdf), ("nul_bytes", .binary), ("header_only", .noRows),
    ])
    func givenAFileThatCannotBeReadThenItIsRefusedInOneSentence(_ fixture: String, _ code: FileFault.Code) throws {
        let fault = #expect(throws: FileFault.self) { _ = try Reading(fixture) }
        #expect(fault?.code == code)
        let message = try #require(fault?.message)
        #expect(message.contains("\(fixture).csv"))
        #expect(!message.contains("/"))
        #expect(!message.contains("\n"))
    }

    @Test func givenANumberThatCannotBeStoredThenItsLineAndColumnAreNamed() throws {
        let text = "Item,White,BME\n1a-5,1,2\n1a-6,10000000000,10000000001\n"
        let reading = try Fixture.withFile(Array(text.utf8)) { try Reading(file: $0, as: TestVocabulary.template) }
        #expect(reading.records.count == 2 && reading.codes == [.numberTooLarge])
        #expect(reading.report.problems.first?.line == 3 && reading.report.problems.first?.column == "C")
    }
}
