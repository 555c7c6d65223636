import Intake
import Plans
import Testing

@testable import PlanReading

/// The small readings that layouts are put together from.
struct PartsTests {
    @Test(arguments: [
        ("<p>One</p> <p>two</p>", "One two"), ("a <b>bold</b> step", "a bold step"),
        ("under < 5% and > 3%", "under < 5% and > 3%"),
        ("<name> here", "<name> here"), ("Learning &amp; development", "Learning & development"), ("a\u{A0} b", "a b"),
        ("<p", "<p"), ("<u>'</u>", "'"),
    ])
    func givenMarkupThenOnlyTagsGo(raw: String, text: String) { #expect(CleanText.line(raw) == text) }

    @Test(arguments: [
        ("1. Publish it", "1"), ("2.1 Publish it", "2.1"), ("(b) publish it", "b"), ("Action 4: Publish it", "4"),
        ("Action 1.2 – Publish it", "1.2"), ("10) Publish it", "10"),
    ])
    func givenANumberedSentenceThenTheNumberIsTaken(text: String, ref: String) {
        #expect(PrintedNumber(text, labels: ["action"])?.ref == ref)
    }

    @Test(arguments: ["2023 was a year", "5% of staff", "Publish it", "Action without a number", "a day"])
    func givenAPlainSentenceThenThereIsNoNumber(text: String) {
        #expect(PrintedNumber(text, labels: ["action"]) == nil)
    }

    @Test(arguments: [
        ("Red", nil, MatrixMark.direct), ("A", nil, .indirect), ("✓", nil, .direct), ("", "C00000", .direct),
        ("", "FFC000", .indirect),
        ("", "FFFF00", .indirect), ("", "00B050", .unreadable), ("", "F2F2F2", MatrixMark.none), ("", nil, .blank),
        ("White", nil, MatrixMark.none), ("see above", nil, .unreadable),
    ])
    func givenACellOfAMatrixThenItsMarkIsKnown(text: String, fill: String?, mark: MatrixMark) throws {
        let cell = ReadCell(SourceCell(text, fill: fill))
        #expect(MatrixMark(cell, vocabulary: try Words.vocabulary()) == mark)
    }

    @Test(arguments: [
        ("KPIs include: - rates by group; - exits by group", ["rates by group", "exits by group"]),
        ("Starts in May. Key metrics include: • one thing • another thing", ["one thing", "another thing"]),
        ("KPIs include: profile of staff, etc. number of exits", ["profile of staff, etc", "number of exits"]),
        ("It starts in May.", []),
    ])
    func givenACellThenItsIndicatorsAreListed(cell: String, kpis: [String]) throws {
        #expect(KPIList.read(cell, vocabulary: try Words.vocabulary()) == kpis)
    }

    @Test func givenASentenceAboutMoneyThenTheClauseIsTheCost() throws {
        let text = "Open a fund for study leave, funding has been secured and planning goes on, ongoing"
        let cost = CostClause.find(in: text, vocabulary: try Words.vocabulary())
        #expect(cost?.contains("funding has been secured and planning goes on") == true)
    }

    @Test(arguments: [
        ("Plan 2023/2024", "2023/24"), ("2025-26 plan", "2025/26"), ("For 2024", "2024"), ("No year", nil),
    ])
    func givenATitleThenItsYearsAreRead(title: String, years: String?) { #expect(PlanYears.find(title) == years) }

    @Test(arguments: [
        (
            "Publish the exits of every ward each year", "Continue to publish the exits of every ward each year",
            WordingLikeness.Verdict.same
        ),
        ("Publish the exits of every ward each year", "Publish exits", .different),
        (
            "Hold a listening event in March for porters and cleaners",
            "Hold a listening event in June for porters and cleaners", .perhaps
        ),
        ("Review complaints for themes and learning", "Train forty mentors in the north", .different),
        (
            "Give each EDI champion a day a month for the role",
            "Give each equality, diversity and inclusion champion a day a month for the role", .same
        ),
    ])
    func givenTwoWordingsThenTheirLikenessIsJudged(first: String, second: String, verdict: WordingLikeness.Verdict)
        throws
    {
        let vocabulary = try Words.vocabulary()
        let texts = [first, second].map { ContentWords($0, leaving: vocabulary[.continuing]) }
        let likeness = WordingLikeness(weights: WordWeights(texts, vocabulary: vocabulary))
        #expect(likeness.verdict(texts[0], texts[1]) == verdict)
    }
}
