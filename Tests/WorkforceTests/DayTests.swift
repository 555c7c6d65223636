import Testing
import Workforce

struct DayTests {
    @Test(
        "only days that the calendar has can be made",
        arguments: [
            ("2025-03-31", true), ("2024-02-29", true), ("2025-02-29", false), ("1900-02-29", false),
            ("2000-02-29", true), ("2025-04-31", false), ("2025-13-01", false), ("2025-00-10", false),
            ("2025-3-31", false), ("31/03/2025", false), ("", false), ("2025-03-31T00", false), ("9999-01-01", false),
        ])
    func onlyRealDays(text: String, isDay: Bool) {
        #expect((Day(iso: text) != nil) == isDay)
    }

    @Test("a day's text sorts as the day does")
    func textSortsAsDays() {
        let texts = ["2024-12-31", "2025-01-01", "2025-01-10", "2025-02-01", "2025-11-01"]
        #expect(texts.compactMap { Day(iso: $0) }.sorted().map(\.iso) == texts)
        #expect(Day(iso: "2025-03-01")?.description == "1 March 2025")
    }
}

struct FinancialYearTests {
    @Test(
        "a label names the year that follows the first",
        arguments: [
            ("2024-25", 2024 as Int?), ("2024/25", 2024), ("1999-00", 1999), ("2024-26", nil), ("2024-2025", nil),
            ("24-25", nil), ("2024", nil), ("", nil),
        ])
    func labels(label: String, startYear: Int?) {
        #expect(FinancialYear(label: label)?.startYear == startYear)
    }

    @Test(
        "a year runs from 1 April to 31 March",
        arguments: [("2024-03-31", "2023-24"), ("2024-04-01", "2024-25"), ("2025-03-31", "2024-25")])
    func containsDays(day: String, label: String) throws {
        let found = try #require(Day(iso: day))
        let year = try #require(FinancialYear(containing: found))
        #expect(year.label == label)
        #expect(FinancialYear(label: year.label) == year)
    }

    @Test("the return of March 2025 is that of collection year 2025 and uses the survey of 2024")
    func collectionAndSurvey() throws {
        let year = try #require(FinancialYear(label: "2024-25"))
        #expect((year.lastDay.iso, year.collectionYear, year.surveyYear) == ("2025-03-31", 2025, 2024))
    }
}
