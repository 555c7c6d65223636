import Testing
import Workforce

@testable import Intake

struct HeaderFinderTests {
    private func fault(_ fixture: String) -> FileFault? {
        #expect(throws: FileFault.self) { _ = try Reading(fixture) }
    }

    @Test(arguments: [("good", ","), ("semicolon", ";"), ("tab", "\t")] as [(String, Character)])
    func givenADelimiterThenItIsFound(_ fixture: String, _ delimiter: Character) throws {
        #expect(try Reading(fixture).report.delimiter == delimiter)
    }

    @Test func givenRowsAboveTheHeaderThenTheyAreListed() throws {
        let report = try Reading("preamble_and_totals").report
        #expect(report.headerLine == 4)
        #expect(report.preambleLines == [1, 2])
    }

    @Test func givenOtherWritingsOfTheHeadersThenTheyAreRecognised() throws {
        let reading = try Reading("alias_headers")
        #expect(reading.records.map(\.values) == (try Reading("good").records.map(\.values)))
        #expect(reading.report.droppedHeaders == ["Last Name", "NI Number"])
        #expect(reading.report.missingOptionalHeaders == [])
    }

    @Test func givenARequiredColumnThatIsMissingThenItAndTheHeadersFoundAreNamed() {
        let fault = fault("missing_column")
        #expect(fault?.code == .missingColumns)
        #expect(
            fault?.message
                == "“missing_column.csv” has no column for “Assignment Number”, “Primary Assignment”; the headers on "
                + "line 1 are “Employee Number”, “Care Group”, “Ethnic Origin”: add what is missing to the export, or "
                + "rename its header.")
    }

    @Test func givenTheExtractOfAnotherDatasetThenItSaysWhichAndHow() {
        let fault = fault("completions_extract")
        #expect(fault?.code == .wrongDataset)
        #expect(fault?.message.contains("parity import completions completions_extract.csv") == true)
    }

    @Test func givenTwoColumnsWithOneMeaningThenBothAreNamed() {
        let fault = fault("two_columns_for_ethnicity")
        #expect(fault?.code == .duplicateColumn)
        #expect(fault?.message.contains("F “Ethnic Origin” and I “Ethnicity”") == true)
    }

    @Test func givenNoHeaderThenItSaysWhatIsLookedFor() {
        let fault = fault("no_header")
        #expect(fault?.code == .noHeader)
        #expect(fault?.message.contains("“Employee Number”, “Assignment Number”") == true)
    }

    @Test func givenAHeaderBelowTheRowsThatAreLookedAtThenItIsNotFound() throws {
        let text = String(repeating: "note\n", count: HeaderFinder.depth) + "Employee Number,Assignment Number\n"
        let fault = try Fixture.withFile(Array(text.utf8)) { path in
            #expect(throws: FileFault.self) { _ = try Reading(file: path, as: TestVocabulary.staff) }
        }
        #expect(fault?.code == .noHeader)
    }

    @Test(arguments: [(0, "A"), (25, "Z"), (26, "AA"), (51, "AZ"), (52, "BA"), (701, "ZZ"), (702, "AAA")])
    func givenAFieldThenItsLetterIsThatOfASpreadsheet(_ field: Int, _ letter: String) {
        #expect(Place.letter(field) == letter)
    }
}
