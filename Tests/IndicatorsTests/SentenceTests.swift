import Disclosure
import Indicators
import Testing
import Workforce

/// One row: what is counted, who reads it, and what is read. The words are those of the built-in catalogue.
struct Reading: CustomTestStringConvertible, Sendable {
    var sample: Sample
    let first: Counted
    let second: Counted
    let text: String

    init(
        _ definition: IndicatorDefinition, _ first: Counted, _ second: Counted, about: Bool = false, variant: Int = 0,
        _ text: String
    ) {
        sample = Sample(definition: definition, variant: variant, audience: about ? .public : .analyst)
        (self.first, self.second, self.text) = (first, second, text)
    }

    var testDescription: String { "\(sample.definition.id) \(first) \(second) \(sample.audience)" }
}

@Suite("A sentence")
struct SentenceTests {
    @Test("says what a likelihood found", arguments: Readings.likelihoods)
    func likelihood(reading: Reading) { expect(reading) }

    @Test("says what a progression found", arguments: Readings.progressions)
    func progression(reading: Reading) { expect(reading) }

    @Test("says what an experience found", arguments: Readings.experiences)
    func experience(reading: Reading) { expect(reading) }

    @Test("says what a share found", arguments: Readings.shares)
    func share(reading: Reading) { expect(reading) }

    @Test("says what a representation found", arguments: Readings.representations)
    func representation(reading: Reading) { expect(reading) }

    private func expect(_ reading: Reading) {
        #expect(reading.sample.finding(reading.first, reading.second).sentence == reading.text)
    }

    @Test("names the part, the unit and the variant")
    func place() {
        let unit = OrganisationUnit(level: .careGroup, name: "Surgery")
        let part = Finding.Part(dimension: "band", value: "5", label: "Band 5")
        let whole = Sample(variant: 1, unit: unit, part: part).finding((30, 200), (60, 300)).sentence
        #expect(
            whole.hasPrefix(
                "White applicants were less likely than BME applicants to be appointed from shortlisting in Band 5 "
                    + "in Surgery in 2024-25 (without international recruitment campaigns): 0.75 times as likely."))
        let survey = Sample(definition: Definitions.abuse, unit: unit).finding((30, 200), (60, 300)).sentence
        #expect(survey.hasPrefix("In 2024-25, 20.0% of BME respondents and 15.0% of White respondents in Surgery had"))
        let share = Sample(definition: Definitions.bands, variant: 1, unit: unit).finding((30, 200), (60, 300)).sentence
        #expect(
            share.hasPrefix("BME people were 15.0% of staff in “Non-clinical: Band 8a” in Surgery on 31 March 2025"))
    }

    @Test("of one category says who is recorded as it")
    func category() {
        let part = Finding.Part(dimension: "ethnic-category", value: "L", label: "Any other Asian background")
        var sample = Sample(
            definition: Definitions.disciplinary, part: part, compared: "L",
            comparedLabel: "Any other Asian background")
        #expect(
            sample.finding(white: (60, 200), compared: (30, 300)).sentence.hasPrefix(
                "Staff recorded as “Any other Asian background” were less likely than White staff to enter a formal "
                    + "disciplinary investigation in 2024-25: 0.33 times as likely."))
        sample.definition = Definitions.board
        #expect(
            sample.finding((2, 40), beside: (400, 2_000)).sentence.hasSuffix(
                "6 more board members recorded as “Any other Asian background” would be parity."))
    }

    /// As the reference is picked: all staff of the unit or part for a band of it, else of the organisation.
    @Test(
        "names whom a share is compared with",
        arguments: [
            (Definitions.bands, 0, "Estates", nil, "of all staff of the organisation"),
            (Definitions.bands, 0, nil, "Band 5", "of all staff of the organisation"),
            (Definitions.bands, 1, nil, nil, "of all staff of the organisation"),
            (Definitions.bands, 1, "Estates", nil, "of all staff in Estates"),
            (Definitions.bands, 1, nil, "Full time", "of all staff in Full time"),
            (Definitions.bands, 1, "Estates", "Full time", "of all staff in Full time in Estates"),
            (Definitions.board, 0, nil, nil, "of all staff of the organisation"),
            (Definitions.board, 1, "Estates", nil, "of all staff of the organisation"),
        ] as [(IndicatorDefinition, Int, String?, String?, String)])
    func reference(
        definition: IndicatorDefinition, variant: Int, unit: String?, part: String?, name: String
    ) {
        var sample = Sample(definition: definition, variant: variant)
        if let unit { sample.unit = OrganisationUnit(level: .service, name: unit, careGroup: "Surgery") }
        sample.part = part.map { Finding.Part(dimension: "band", value: $0, label: $0) }
        let sentence = sample.finding((30, 200), beside: (60, 300)).sentence
        #expect(sentence.contains("compared with 20.0% \(name). ") || sentence.contains("20.0% \(name): "))
        sample.audience = .public
        #expect(sample.finding((30, 200), beside: (60, 300)).sentence.contains(" \(name)"))
    }

    @Test("without a reference says the share and no more")
    func alone() {
        let sample = Sample(definition: Definitions.bands)
        #expect(
            sample.finding((905, 4_100), beside: nil).sentence == "BME people were 22.1% of all staff on 31 March 2025."
        )
        #expect(
            sample.finding((0, 4_100), beside: nil).sentence
                == "There were no BME people among all staff on 31 March 2025.")
    }
}
