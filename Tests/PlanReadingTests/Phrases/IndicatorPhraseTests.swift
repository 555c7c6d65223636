import Plans
import PlanReading
import Testing

struct IndicatorPhraseTests {
    @Test(
        arguments: [
            ("WRES Indicator 3", ["3"]), ("Indicator 6: Abuse from colleagues", ["6"]), ("Metric 4", ["4"]),
            ("Indicators 5, 6 and 8", ["5", "6", "8"]), ("Indicators 5-8: Staff survey", ["5", "6", "7", "8"]),
            ("3. Relative likelihood of staff entering the formal disciplinary process", ["3"]),
            ("9. Board representation", ["9"]),
            ("Relative likelihood of BAME staff being appointed from shortlisting compared to white staff", ["2"]),
            (
                "Percentage of BAME staff experiencing harassment, bullying or abuse from patients, relatives or the public",
                ["5"]
            ),
            ("ercentage of staff experiencing harassment, bullying or abuse from staff in the last 12 mon", ["6"]),
            (
                "Staff who have in the last 12 months personally experienced discrimination at work from a manager",
                ["8"]
            ),
            ("ndicator Board represen", ["9"]), ("Metri 7. Percentage of staff believing th", nil),
            ("7. Percentage of staff believing th", ["7"]),
            ("Percentage difference between Board voting membership and overall workforce", ["9"]),
            ("Indicator 7 will be improved by better appraisals.", nil), ("5. Implement a new dashboard.", nil),
            (
                "Increase the percentage of BME staff believing the Trust provides equal opportunities for promotion",
                nil
            ),
            ("Career progression", nil), ("Recruitment", nil),
            ("Promote non-mandatory training via networks, ongoing.", nil),
            ("Monitor the likelihood of BME staff entering the formal disciplinary process and report quarterly.", nil),
            ("", nil),
        ] as [(String, [String]?)])
    func givenALineWhenItIsAHeadingThenItsIndicatorsAreFound(text: String, items: [String]?) throws {
        #expect(IndicatorPhrase.heading(text, vocabulary: try Words.vocabulary())?.items == items)
    }

    @Test func givenFiguresAfterAHeadingThenTheyRemain() throws {
        let text =
            "4. Relative likelihood of white staff accessing non-mandatory training WRES 2023 Data: 1.1 times more likely"
        let heading = IndicatorPhrase.heading(text, vocabulary: try Words.vocabulary())
        #expect(heading?.items == ["4"] && heading?.remainder == "WRES 2023 Data: 1.1 times more likely")
    }
}
