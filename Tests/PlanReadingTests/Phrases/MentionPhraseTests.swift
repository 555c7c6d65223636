import Plans
import PlanReading
import Testing

struct MentionPhraseTests {
    @Test(arguments: [
        ("HIGH IMPACT ACTION 1: Board members", ["HIA 1 named"]),
        ("Aligned to HIA 3 and HIA 6", ["HIA 3 named", "HIA 6 named"]),
        ("High Impact Actions 2, 4 and 5", ["HIA 2 named", "HIA 4 named", "HIA 5 named"]),
        ("six high impact actions", []),
        ("with the WDES and the Gender Pay Gap", ["WDES WDES named", "pay-gap gender named"]),
        ("an EDS2 template", ["EDS EDS named"]),
        ("Increase in Indicator 7", ["WRES 7 measured-on"]), ("less abuse (Indicator 8)", ["WRES 8 measured-on"]),
        ("metrics for WRES Indicator 1 will include", []),
    ])
    func givenWordsThenWhatTheyNameIsLinked(text: String, expected: [String]) throws {
        let links = MentionPhrase.links(in: text, vocabulary: try Words.vocabulary())
        #expect(links.map { "\($0.framework.rawValue) \($0.item) \($0.strength.rawValue)" } == expected)
    }

    @Test(arguments: [
        ("uptake linked to action 5.1", ["5.1"]), ("see actions 2.1 and 2.3", ["2.1", "2.3"]), ("in action", []),
    ])
    func givenAnotherActionThenItIsADependency(text: String, expected: [String]) throws {
        #expect(MentionPhrase.dependencies(in: text, vocabulary: try Words.vocabulary()) == expected)
    }

    @Test(arguments: [
        (
            "Looked at by People Group and the Inclusion steering group each quarter",
            ["People Group", "Inclusion steering group"]
        ),
        (
            "Goes to the Remuneration Committee for executives and the Nominations Committee",
            ["Remuneration Committee", "Nominations Committee"]
        ),
        (
            "Half yearly to the Board of Directors and Council of Governors",
            ["Board of Directors", "Council of Governors"]
        ),
        ("Equality, Diversity and Inclusion Steering Group", ["Equality, Diversity and Inclusion Steering Group"]),
        ("via the Board Assurance Framework", []),
    ])
    func givenWordsThenForumsAreFound(text: String, expected: [String]) throws {
        #expect(ForumPhrase.forums(in: text, vocabulary: try Words.vocabulary()) == expected)
    }

    @Test(
        arguments: [
            ("on a quarterly basis", Cadence.quarterly), ("bi-monthly", .biMonthly), ("6 monthly updates", .halfYearly),
            ("twice a year", .halfYearly), ("monthly report", .monthly), ("Annual review", .annual), ("soon", nil),
        ] as [(String, Cadence?)])
    func givenWordsThenTheCadenceIsFound(text: String, expected: Cadence?) throws {
        #expect(ForumPhrase.cadence(in: text, vocabulary: try Words.vocabulary()) == expected)
    }

    @Test(
        arguments: [
            (
                "Anytown Hospitals NHS Foundation Trust’s (ANT) WRES Action Plan 2024/2025",
                "Anytown Hospitals NHS Foundation Trust (ANT)", "2024/25"
            ),
            ("plan of the North and South Dale NHS Trust 2023-24", "North and South Dale NHS Trust", "2023/24"),
            ("Action plan 2023", nil, "2023"), ("Strategy 2024-2027", nil, "2024-2027"), ("Action plan", nil, nil),
        ] as [(String, String?, String?)])
    func givenATitleThenOrganisationAndYearsAreFound(text: String, name: String?, years: String?) throws {
        #expect(OrganisationPhrase.name(in: text, vocabulary: try Words.vocabulary()) == name)
        #expect(TitlePhrase.years(in: text, vocabulary: try Words.vocabulary()) == years)
    }
}
