import Plans
import Testing

struct NumberingGapTests {
    /// Actions with these numbers, each with the heading it stands under.
    static func plan(_ refs: [String?], under: [String] = []) -> [FollowedAction] {
        refs.enumerated().map { index, ref in
            var action = LintExample.sound("k\(index)", line: index + 1)
            action.occurrences[0].ref = ref
            action.occurrences[0].under = under.isEmpty ? [] : [Link(.wres, under[index], .direct)]
            return FollowedAction(action: action)
        }
    }

    @Test(arguments: [
        (["1", "2", "4"], ["Number 3 is missing before “4”."]),
        (["9", "10", "13."], ["Numbers 11 and 12 are missing before “13.”."]),
        (["1.1", "1.2", "1.4", "2.1"], ["Number 1.3 is missing before “1.4”."]),
        (["1.1", "1.2", "2.2"], ["Number 2.1 is missing before “2.2”."]),
    ])
    func givenAJumpThenTheMissingNumbersAreNamed(_ refs: [String], _ messages: [String]) throws {
        #expect(try LintExample.findings("numbering-gap", Self.plan(refs)).map(\.message) == messages)
    }

    @Test(arguments: [
        ["1", "2", "3"], ["1", "2", "1", "2", "3"], ["1.1", "1.2", "2.1"], ["4a", "4c"], ["1", "F 2", "3"],
        ["1", nil, "3"], ["1", "1"], [nil, nil],
    ])
    func givenNoJumpOrALostNumberThenNothingIsSaid(_ refs: [String?]) throws {
        #expect(try LintExample.findings("numbering-gap", Self.plan(refs)) == [])
    }

    @Test func givenAHeadingThatStartsAtTwoThenItsFirstIsMissing() throws {
        let actions = Self.plan(["1", "2", "3", "2"], under: ["1", "1", "1", "2"])
        #expect(try LintExample.findings("numbering-gap", actions).map(\.line) == [4])
    }
}
