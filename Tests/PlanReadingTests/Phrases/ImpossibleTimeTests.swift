import Plans
import PlanReading
import Testing

struct ImpossibleTimeTests {
    @Test(arguments: [
        "31/02/2026", "2026-04-31", "31 June 2026", "31st of April 2026", "29 February 2026", "February 30, 2026",
        "31.04.2026", "Q5 2025/26", "Quarter 5 2025/26", "2025/26 Q7", "32 March 2026", "31-Sep-2026",
        "2026-13", "31 June",
    ])
    func givenADateThatNoCalendarHasWhenReadThenItIsADoubtAndNoOtherDate(text: String) throws {
        let reading = DuePhrase.read(text, published: nil, vocabulary: try Words.vocabulary(), setting: .cell)
        #expect(reading.due.brief == "none")
        #expect(reading.due.text == text)
        #expect(reading.doubts.map(\.code) == ["date-not-read"])
    }

    @Test(arguments: [
        "29 February 2028", "31 March 2026", "31/03/2026", "2026-04-30", "Q4 2025/26", "30.04.2026", "28 Feb 2026",
        "2024-26", "March 31, 2026", "03/31/2026",
    ])
    func givenADateThatExistsWhenReadThenItIsNotCalledImpossible(text: String) throws {
        let reading = DuePhrase.read(text, published: nil, vocabulary: try Words.vocabulary(), setting: .cell)
        #expect(reading.due.end != nil)
        #expect(!reading.doubts.map(\.code).contains("date-not-read"))
    }

    @Test func givenAnImpossibleDateInASentenceWhenReadThenItIsADoubt() throws {
        let text = "Publish the guide by 31 June 2026."
        let reading = DuePhrase.read(text, published: nil, vocabulary: try Words.vocabulary())
        #expect(reading.due.end == nil)
        #expect(reading.doubts.map(\.code) == ["date-not-read"])
    }

    @Test(arguments: ["as soon as possible", "ASAP", "As soon as practicable", "Where possible"])
    func givenNoTimeAtAllWhenReadThenItWaitsForNothing(text: String) throws {
        let reading = DuePhrase.read(text, published: nil, vocabulary: try Words.vocabulary(), setting: .cell)
        #expect(reading.due.brief == "none")
        #expect(reading.due.text == text)
        #expect(reading.due.waitsFor == nil)
        #expect(reading.doubts.isEmpty)
    }

    @Test func givenAnEventWhenReadThenItIsStillWaitedFor() throws {
        let text = "As soon as the policy is signed"
        let reading = DuePhrase.read(text, published: nil, vocabulary: try Words.vocabulary(), setting: .cell)
        #expect(reading.due.kind == .external)
        #expect(reading.due.waitsFor == "the policy is signed")
    }
}
