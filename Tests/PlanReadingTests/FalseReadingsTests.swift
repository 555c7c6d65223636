import Intake
import Plans
import PlanReading
import Testing

/// What looks like a target, a forum or an action, and is none.
struct FalseReadingsTests {
    @Test(arguments: [
        "Train group 9 of managers", "Coach team 4 in fair recruitment", "Brief every board",
        "Ask each Board for its data",
        "Board members to meet colleagues", "Every board and all Boards to agree",
    ])
    func givenNoForumWhenReadThenNoneIsFound(text: String) throws {
        #expect(ForumPhrase.forums(in: text, vocabulary: try Words.vocabulary()).isEmpty)
    }

    @Test(arguments: [
        ("Train Workforce Committee in the data", ["Workforce Committee"]),
        ("Report to a Fair Hiring Working Group", ["Fair Hiring Working Group"]), ("Report to the Board", ["Board"]),
    ])
    func givenAForumWhenReadThenItHasItsName(text: String, expected: [String]) throws {
        #expect(ForumPhrase.forums(in: text, vocabulary: try Words.vocabulary()) == expected)
    }

    @Test(arguments: ["Train group 9 of managers", "Coach team 4 in fair recruitment", "Hold session 3 on rotas"])
    func givenTheNumberOfAGroupWhenReadThenItIsNoTarget(text: String) throws {
        #expect(TargetPhrase.read(text, line: 1, vocabulary: try Words.vocabulary()).isEmpty)
    }

    @Test(arguments: [
        ("A ratio of 1.1 by March 2027", "A ratio"), ("98.5% by March 2027", "98.5%"),
        ("Recruit 12 mentors by May 2026", "mentors"),
    ])
    func givenADateAfterTheNumberWhenReadThenTheMetricIsNotTheDate(text: String, metric: String) throws {
        let words = try Words.vocabulary()
        let targets = TargetPhrase.read(text, line: 1, vocabulary: words, setting: .cell)
        #expect(targets.map(\.metric) == [metric])
    }
}
