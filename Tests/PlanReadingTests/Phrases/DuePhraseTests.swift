import Plans
import PlanReading
import Testing

struct DuePhraseTests {
    @Test(arguments: [
        ("Mar-24", "month ..2024-03"), ("31/03/2024", "date ..2024-03-31"), ("2024-03-31", "date ..2024-03-31"),
        ("2024-03-31T00:00:00", "date ..2024-03-31"), ("31.3.24", "date ..2024-03-31"),
        ("31st of March 2024", "date ..2024-03-31"), ("March 31st, 2024", "date ..2024-03-31"),
        ("31-Mar-24", "date ..2024-03-31"), ("03/31/2024", "date ..2024-03-31"), ("03/2024", "month ..2024-03"),
        ("w/c 4 March 2024", "date ..2024-03-04"), ("Sept '24", "month ..2024-09"),
        ("End of March 2024", "month ..2024-03"), ("end-March 2024", "month ..2024-03"),
        ("Q4 2023/24", "quarter ..2024-03"), ("Q4 23/24", "quarter ..2024-03"),
        ("Quarter 2 2024-25", "quarter ..2024-09"),
        ("2024/25 Q3", "quarter ..2024-12"), ("Q3/Q4 2023/24", "quarter 2023-10..2024-03"),
        ("Q3 and Q4 2023/2024", "quarter 2023-10..2024-03"), ("Q1 - Q3 2024/25", "quarter 2024-04..2024-12"),
        ("end of Q2 2024/25", "quarter ..2024-09"), ("H1 2024/25", "quarter ..2024-09"),
        ("Second half of 2024/25", "quarter ..2025-03"), ("2024/25", "financial-year ..2025-03"),
        ("FY25", "financial-year ..2025-03"), ("FY24/25", "financial-year ..2025-03"),
        ("2024", "financial-year ..2024-12"), ("by *2024", "financial-year ..2024-12 fixed"),
        ("2024-2026", "financial-year 2024-01..2026-12"), ("Early 2024", "quarter ..2024-03 about"),
        ("Mid 2024", "quarter ..2024-06 about"), ("Late 2024", "quarter ..2024-12 about"),
        ("Early 2024/25", "quarter ..2024-06 about"), ("Spring 2024", "quarter ..2024-05 about"),
        ("Winter 2024/25", "quarter ..2025-02 about"),
        ("end of 2025/ beginning of 2026", "quarter 2025-12..2026-03 about"),
        ("April – June 2024", "month 2024-04..2024-06"), ("Oct/Nov 2024", "month 2024-10..2024-11"),
        ("December to January 2025", "month 2024-12..2025-01"), ("March 2024 - March 2025", "month 2024-03..2025-03"),
        ("Ongoing", "ongoing"), ("Annually", "ongoing"), ("Ongoing from April 2024", "ongoing 2024-04.. start"),
        ("From April 2024 onwards", "ongoing 2024-04.. start"), ("By April 2024 and ongoing", "month ..2024-04"),
        ("Started May 2023", "started 2023-05.. start"),
        ("Originally March 2024, revised to June 2024", "month ..2024-06"),
        ("Revised from March 2024 to June 2024", "month ..2024-06"), ("TBC", "none"), ("Within 12 months", "none"),
        ("Year 2", "none"), ("asap", "none"), ("Complete", "none"), ("13/25/2024", "none"), ("", "none"),
        ("Dependent on national guidance", "external"), ("Following procurement of the system", "external"),
        ("When the toolkit is released", "external"), ("Launch March 2024; review September 2024", "month ..2024-09"),
    ])
    func givenACellWhenReadThenEveryDateCounts(text: String, expected: String) throws {
        let reading = DuePhrase.read(text, published: nil, vocabulary: try Words.vocabulary(), setting: .cell)
        #expect(reading.due.brief == expected)
    }

    @Test(arguments: [
        ("Publish the policy by March 2024.", "month ..2024-03"),
        ("Review job descriptions by 31 March 2024 and share learning by 30/06/2024", "date ..2024-06-30"),
        ("The survey was refreshed in 2022 and will be repeated by June 2025.", "month ..2025-06"),
        ("Analyse grievance cases from 2022/23.", "none"), ("Respond to the letter dated 4 May 2024.", "none"),
        ("Using Staff Survey 2022 results, agree priorities by autumn 2024", "quarter ..2024-11 about"),
        ("Improve the score (48% now, 51% in 2024/25 WRES).", "none"),
        ("Programme to commence in May 2025", "month ..2025-05 start"),
        ("Sessions will begin during Q1 2025/26 and go on after that", "quarter ..2025-06 start"),
        ("Mentoring launched in June 2023 and continues", "started 2023-06.. start"),
        ("The scheme commenced in our hospitals in 2021.", "started 2021.. start"),
        ("Started June 2022, ongoing.", "started 2022-06.. start"),
        ("Relaunch the network, September 2024 onwards", "ongoing 2024-09.. start"),
        ("Guidance has been available since January 2024", "started 2024-01.. start"),
        ("Deliver training throughout 2024/25", "financial-year ..2025-03"),
        ("Board development session in November 2024", "month ..2024-11"),
        ("Pilot in two wards - Q1 2025/26", "quarter ..2025-06"),
        ("Policy will be launched in July 2024", "month ..2024-07"),
        ("The charter is scheduled to be introduced during Q3/Q4 2024/25", "quarter 2024-10..2025-03"),
        ("The report is expected in Q4 2024/25, however this may carry over into 2025/26.", "quarter ..2025-03"),
        ("The People Plan 2020 sets out expectations.", "none"), ("In the last 12 months abuse rose.", "none"),
        ("Adopt the toolkit, once the national template is published.", "external"),
        ("Roll out the toolkit, subject to funding.", "external"),
        ("Buy the tool, timescale – when the supplier is chosen", "external"),
        ("Listen to staff over the next year", "none"), ("Develop a dashboard (March 2024)", "month ..2024-03"),
        ("Report on the 2023 WRES data to the Board", "none"),
        ("Extend the contract until December 2025", "month ..2025-12"),
        ("Review policies. Deadline: 30th September 2024", "date ..2024-09-30"),
        ("As of 31 March 2024 there were 20 networks", "none"), ("We have delivered 10 workshops in 2023.", "none"),
        ("Train all line managers by the end of the financial year 2025/26", "financial-year ..2026-03"),
        ("Hold cultural events, ongoing.", "ongoing"), ("There is an ongoing need for training.", "none"),
        ("Set aims (*by March 2025) and review them (*by June 2026)", "month ..2026-06 fixed"),
        ("A paper will be written, early 2025.", "quarter ..2025-03 about"),
        ("Carry out exit interviews, to start early 2025", "quarter ..2025-03 start about"),
        ("Independent Review of Pay – December 2020 (summary)", "none"), ("Staff may march.", "none"),
    ])
    func givenRunningTextWhenReadThenADateNeedsACue(text: String, expected: String) throws {
        let reading = DuePhrase.read(text, published: nil, vocabulary: try Words.vocabulary())
        #expect(reading.due.brief == expected)
    }

    @Test(
        arguments: [
            ("March", "month ..2024-03", "date-without-year"), ("Q4", "quarter ..2024-03", "date-without-year"),
            ("31 March", "date ..2024-03-31", "date-without-year"), ("March 24", "month ..2024-03", "day-or-year"),
            ("Q3 2024", "quarter ..2024-12", "quarter-of-which-year"),
            ("03/31/2024", "date ..2024-03-31", "month-before-day"), ("when possible?", "external", nil),
            ("as agreed with the chair", "none", "date-not-read"),
        ] as [(String, String, String?)])
    func givenALooseDateWhenReadThenThereIsADoubt(text: String, expected: String, doubt: String?) throws {
        let published = PartialDate(iso: "2023-10")
        let reading = DuePhrase.read(text, published: published, vocabulary: try Words.vocabulary(), setting: .cell)
        #expect(reading.due.brief == expected)
        #expect(reading.doubts.first?.code == doubt)
    }

    @Test func givenMonthsOfPublicationWhenPublishedThenTheyAreCounted() throws {
        let text = "Complete within 6 months of publication"
        let known = DuePhrase.read(text, published: PartialDate(iso: "2023-10"), vocabulary: try Words.vocabulary())
        let unknown = DuePhrase.read(text, published: nil, vocabulary: try Words.vocabulary())
        #expect(known.due.brief == "month ..2024-04")
        #expect(unknown.due.kind == .none && unknown.due.text == "within 6 months")
    }

    @Test func givenSeveralDatesWhenReadThenEachIsAPartAndTheLastIsDue() throws {
        let text = "Appoint a sponsor – May 2024. Agree the charter – Q4 2024/25. Hold a launch event – June 2024."
        let reading = DuePhrase.read(text, published: nil, vocabulary: try Words.vocabulary())
        #expect(reading.due.brief == "quarter ..2025-03")
        #expect(reading.parts.map(\.text) == ["Appoint a sponsor", "Agree the charter", "Hold a launch event"])
        #expect(reading.parts.map(\.due.brief) == ["month ..2024-05", "quarter ..2025-03", "month ..2024-06"])
    }

    @Test func givenSomethingOutsideWhenReadThenItSaysWhatItWaitsFor() throws {
        let text = "Adopt the toolkit, timescale – when the template is issued by the regulator."
        let due = DuePhrase.read(text, published: nil, vocabulary: try Words.vocabulary()).due
        #expect(due.waitsFor == "the template is issued by the regulator")
    }
}
