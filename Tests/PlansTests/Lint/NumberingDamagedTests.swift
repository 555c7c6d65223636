import Plans
import Testing

struct NumberingDamagedTests {
    @Test(arguments: [
        (["1.1", "F 2", "1.3"], [2]), (["1.1", "1.2", nil, "1.4"], [3]),
    ])
    func givenANumberThatIsDamagedOrLostThenItsLineIsNamed(_ refs: [String?], _ lines: [Int]) throws {
        #expect(try LintExample.findings("numbering-damaged", NumberingGapTests.plan(refs)).map(\.line) == lines)
    }

    @Test(arguments: [
        ["1", "2", "3"], ["1", "1a", "2"], ["HIA 1", "HIA 2", "HIA 3"], [nil, nil, nil, "1"], ["(1)", "2.", "3)"],
    ])
    func givenNumbersOfOneKindThenNothingIsSaid(_ refs: [String?]) throws {
        #expect(try LintExample.findings("numbering-damaged", NumberingGapTests.plan(refs)) == [])
    }
}
