import Disclosure
import Indicators
import Testing
import Workforce

@testable import Catalogue

struct OverrideTests {
    private static let labels = """
        source: A test
        white: White
        bme: Global majority
        unknown: Not known
        note: A note.

        """

    @Test func givenAFileOfTheSamePathWhenLoadedThenItReplacesTheWholeConcept() throws {
        let folder = try TemporaryFolder(["labels.yaml": Self.labels])
        let catalogue = try Catalogue.load(overrides: folder.path)
        #expect(catalogue.labels.bme == "Global majority")
        #expect(catalogue.files["labels.yaml"] == .folder)
        #expect(catalogue.texts["labels.yaml"] == Self.labels)
        #expect(catalogue.files["bands.yaml"] == .builtIn)
    }

    @Test func givenANewIndicatorWhenLoadedThenItStandsAfterTheNumberedOnes() throws {
        let four = try #require(BuiltIn.catalogue.get().texts["indicators/wres-4.yaml"])
        let own = four.replacing("number: 4\n", with: "")
        let folder = try TemporaryFolder(["indicators/own-training.yaml": own, "README.md": "Not a catalogue file."])
        let catalogue = try Catalogue.load(overrides: folder.path)
        #expect(catalogue.indicators.map(\.id).suffix(2) == ["own-training", "race-disparity"])
        #expect(catalogue.indicators.count == 11)
        #expect(catalogue.indicator("own-training")?.number == nil)
        #expect(catalogue.indicator("own-training")?.events == catalogue.indicator("wres-4")?.events)
    }

    @Test func givenANewDatasetWhenLoadedThenAnIndicatorMayCountIt() throws {
        let leavers = """
            source: A test
            title: Leavers
            system: ESR
            row: one leaver
            timing: events
            key: [Employee Number]
            person: Employee Number
            columns:
              - {header: Employee Number, type: text, required: cell, identifies-person: yes}
              - {header: Ethnic Origin, type: ethnicity, required: header, dimension: ethnic-category}
              - {header: Formal Investigation Started, type: date}
            """
        let own = """
            source: A test
            title: Leaving
            short-title: Leaving
            why: It shows who stays.
            measure: likelihood
            better: parity
            orientation: bme/white
            words: {people: staff, verb: leave, event: leaver, events: leavers}
            events: {dataset: leavers, where: [{column: Formal Investigation Started, within: year}]}
            of: {population: headcount}
            variants: [{id: all, title: All staff}]
            editions: [{years: 2025, source: A test, certainty: low, note: A note., window-years: 2}]
            """
        let folder = try TemporaryFolder(["datasets/leavers.yaml": leavers, "indicators/leaving.yaml": own])
        let catalogue = try Catalogue.load(overrides: folder.path)
        let indicator = try #require(catalogue.indicator("leaving"))
        #expect(indicator.events.conditions == [.isInYear("Formal Investigation Started")])
        #expect(indicator.editions.map(\.windowYears) == [2])
        let column = try #require(catalogue.vocabulary.dataset("leavers")?.column("Ethnic Origin"))
        #expect(column.needsHeader && !column.isRequired)
    }

    @Test func givenALowerBaseWithAReasonWhenLoadedThenBothAreKept() throws {
        let text = try #require(BuiltIn.catalogue.get().texts["disclosure.yaml"])
            .replacing("base: 6\n", with: "base: 3\nreason: Agreed by the information governance group.\n")
        let folder = try TemporaryFolder(["disclosure.yaml": text])
        let policy = try Catalogue.load(overrides: folder.path).policy
        #expect(policy.base == 3)
        #expect(policy.reasonForLowerBase == "Agreed by the information governance group.")
    }

    @Test(arguments: [
        ("small-group: 10\n", "small-group: 3\nreason: Agreed.\n"), ("exact-from: 8}", "exact-from: 1}"),
        ("{exact-from: 8}", "exact"), ("public: {organisation: protected", "public: {organisation: {exact-from: 20}"),
    ])
    func givenLessProtectionWithAReasonWhenLoadedThenItIsTaken(_ part: String, _ weaker: String) throws {
        let text = try disclosure(part, weaker) + (weaker.contains("reason") ? "" : "reason: Agreed.\n")
        let folder = try TemporaryFolder(["disclosure.yaml": text])
        #expect(throws: Never.self) { try Catalogue.load(overrides: folder.path) }
    }

    @Test(arguments: [
        ("base: 6\n", "base: 1000\n"), ("small-group: 10\n", "small-group: 1000\n"),
        ("exact-from: 8}", "exact-from: 9}"),
        ("{exact-from: 8}", "{exact-from: 100000}"), ("{exact-from: 8}", "protected"),
        ("analyst: {organisation: exact, unit: exact}", "analyst: {organisation: protected, unit: {exact-from: 8}}"),
    ])
    func givenMoreProtectionWhenLoadedThenItNeedsNoReason(_ part: String, _ stronger: String) throws {
        let folder = try TemporaryFolder(["disclosure.yaml": disclosure(part, stronger)])
        #expect(throws: Never.self) { try Catalogue.load(overrides: folder.path) }
    }

    private func disclosure(_ part: String, _ other: String) throws -> String {
        let text = try #require(BuiltIn.catalogue.get().texts["disclosure.yaml"])
        let changed = text.replacing(part, with: other)
        try #require(changed != text, "\(part) is not in the built-in file")
        return changed
    }
}
