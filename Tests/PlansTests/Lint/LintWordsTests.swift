import Testing

@testable import Plans

struct LintWordsTests {
    @Test(arguments: [
        ("Review the forms.", ["review", "the", "forms"]), ("don’t 'quote' this", ["don't", "quote", "this"]),
        ("from 6.4% to 10%", ["from", "6.4%", "to", "10%"]), ("end–start—here…", ["end", "start", "here"]),
        ("non-clinical/8a", ["non", "clinical", "8a"]), ("a\u{00A0}b", ["a", "b"]), ("Ángel", ["ángel"]), ("'''", []),
        ("3. Then", ["3", "then"]),
    ])
    func givenATextThenItsWordsAreThese(_ text: String, _ words: [String]) {
        #expect(LintWords.of(text) == words)
    }

    @Test(arguments: [
        (["6.4%"], [6.4]), (["3", "per", "cent"], [3]), (["3", "percent"], [3]), (["3", "per"], []),
        (["8a%", "1.2.3%", "%"], []),
    ])
    func givenWordsThenThePercentagesAreThese(_ words: [String], _ numbers: [Double]) {
        #expect(LintNumbers.percentages(in: words) == numbers)
    }

    @Test(arguments: [(52.0, "52"), (1.5, "1.5"), (1.236, "1.24"), (-3, "-3")])
    func givenAFigureThenItIsWrittenShortly(_ figure: Double, _ text: String) {
        #expect(LintNumbers.text(figure) == text)
    }
}
