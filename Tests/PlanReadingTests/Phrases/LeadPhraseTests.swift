import Plans
import PlanReading
import Testing

struct LeadPhraseTests {
    @Test(arguments: [
        ("Head of Inclusion", ["Head of Inclusion role"]),
        ("Head of Wards ABC Committee", ["Head of Wards role", "ABC Committee group"]),
        ("Head of Wards Head of L&D", ["Head of Wards role", "Head of L&D role"]),
        (
            "ABC Committee Head of Research & Development",
            ["ABC Committee group", "Head of Research & Development role"]
        ),
        ("Recruitment Team Head of HR", ["Recruitment Team group", "Head of HR role"]),
        ("HR", ["HR group"]), ("L&D Manager", ["L&D Manager role"]), ("Talent & OD Lead", ["Talent & OD Lead role"]),
        (
            "Ada Moss (Director of Operations, Theatres & Wards)",
            ["Ada Moss (Director of Operations, Theatres & Wards) person"]
        ),
        (
            "Ada Moss (Chief Nurse) & Ben Hale (Head of EDI)",
            ["Ada Moss (Chief Nurse) person", "Ben Hale (Head of EDI) person"]
        ),
        ("Ada Moss (EDI Data Analy", ["Ada Moss (EDI Data Analy person"]),
        ("Ada Moss, EDI Manager", ["Ada Moss, EDI Manager person"]),
        ("EDI Manager - Ada Moss", ["EDI Manager - Ada Moss person"]),
        ("Ada Moss Head of EDI", ["Ada Moss Head of EDI person"]), ("Dr Ada Moss", ["Dr Ada Moss person"]),
        ("Ada Moss/Ben Hale", ["Ada Moss person", "Ben Hale person"]),
        ("Ada Moss, Ben Hale and Cy Ford", ["Ada Moss person", "Ben Hale person", "Cy Ford person"]),
        ("Chief People Officer / Deputy Director of HR", ["Chief People Officer role", "Deputy Director of HR role"]),
        (
            "Director of Nursing and Chief Operating Officer",
            ["Director of Nursing role", "Chief Operating Officer role"]
        ),
        ("Director of People, Culture & OD; EDI Lead", ["Director of People, Culture & OD role", "EDI Lead role"]),
        ("Executive Director of Strategy and Partnerships", ["Executive Director of Strategy and Partnerships role"]),
        ("Head of EDI and Staff Network Chairs", ["Head of EDI role", "Staff Network Chairs group"]),
        ("Chief Executive, Chair", ["Chief Executive role", "Chair role"]),
        ("EDI Lead\nHead of Recruitment", ["EDI Lead role", "Head of Recruitment role"]),
        ("Director of Workforce\nand OD", ["Director of Workforce\nand OD role"]),
        ("Media Team & EDI Team", ["Media Team group", "EDI Team group"]),
        ("CPO/EDI Lead", ["CPO role", "EDI Lead role"]),
        ("Equality, Diversity and Inclusion Team", ["Equality, Diversity and Inclusion Team group"]),
        ("HR Business Partners", ["HR Business Partners group"]), ("MDT", ["MDT group"]),
        ("TBC", ["TBC to-be-confirmed"]), ("names TBC", ["names TBC to-be-confirmed"]), ("N/A", []), ("-", []),
        ("", []),
    ])
    func givenACellWhenReadThenEachLeadIsFound(text: String, expected: [String]) throws {
        let leads = LeadPhrase.read(text, vocabulary: try Words.vocabulary()).leads
        #expect(leads.map { "\($0.text) \($0.kind.rawValue)" } == expected)
    }

    @Test func givenAPersonWithAPostThenThePostIsKeptBesideIt() throws {
        let leads = LeadPhrase.read("Ada Moss (Chief Nurse)", vocabulary: try Words.vocabulary()).leads
        #expect(leads.first?.post == "Chief Nurse")
    }

    @Test(arguments: [("Head of Wards Head of HR", "split-lead"), ("Ada Moss (EDI Data Analy", "lead-damaged")])
    func givenAGuessedReadingThenThereIsADoubt(text: String, code: String) throws {
        #expect(LeadPhrase.read(text, vocabulary: try Words.vocabulary()).doubts.map(\.code) == [code])
    }
}
