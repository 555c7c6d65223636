import Testing

@testable import Catalogue
@testable import Plans

/// Faults in the files of rules are named by file and key.
struct PlanRulesTests {
    @Test(arguments: [
        ("plans/rating.yaml", "dated: {amber: 90, red: 270}", "dated: {amber: 90, red: 80}", "Red cannot come before"),
        ("plans/rating.yaml", "step: amber", "step: green", "\"green\" is not known."),
        ("plans/rating.yaml", "moves: 3", "moves: 0", "not a whole number from 1"),
        ("plans/rating.yaml", "tolerance: 10", "tolerance: 101", "not a whole number from 0 to 100"),
        ("plans/ladder.yaml", "after: 14}", "after: 400}", "in the order of their days"),
        ("plans/ladder.yaml", "to: forum", "to: committee", "\"committee\" is not known."),
        ("plans/ladder.yaml", "plans: []", "plans: [{title: A}]", "The key is missing."),
        ("plans/forums.yaml", "aliases: [Nomination Committee]", "aliases: [Governors]", "Another forum is called"),
        ("plans/forums.yaml", "cadence: as-needed", "cadence: often", "\"often\" is not known."),
        ("plans/calendar.yaml", "on: {month: 3, day: 30}", "on: {month: 2, day: 30}", "The month has no such day."),
        ("plans/calendar.yaml", "annual: [9]", "annual: [13]", "not a whole number from 1 to 12"),
    ])
    func givenAFaultThenItIsNamed(_ path: String, _ right: String, _ wrong: String, _ message: String) throws {
        var files = EmbeddedFiles.all
        let text = try #require(files[path])
        try #require(text.contains(right))
        files[path] = text.replacing(right, with: wrong, maxReplacements: 1)
        let faults = #expect(throws: CatalogueFaults.self) { try Catalogue.load(builtIn: files, overrides: nil) }
        #expect(faults?.faults.contains { $0.file == path && $0.message.contains(message) } == true)
    }

    @Test func givenALadderOfOnePlanThenItIsReadBesideTheStandard() throws {
        var files = EmbeddedFiles.all
        let own = """
            plans:
              - title: Race plan
                from: amber
                steps: [{to: forum, after: 7}]
                go-to-green: {pauses: 0, most: 0}
                moved-date: continues
            """
        files["plans/ladder.yaml"] = files["plans/ladder.yaml"]?.replacing("plans: []", with: own)
        let ladders = try Catalogue.load(builtIn: files, overrides: nil).planRules.ladders
        #expect(ladders.ladder(for: Plan(title: "Race plan")).steps == [.init(holder: .forum, after: 7)])
        #expect(ladders.ladder(for: Plan(title: "Race plan")).from == .amber && ladders.standard.from == .red)
    }

    @Test func givenTheBuiltInForumsThenEveryIndicatorTheyReviewExists() throws {
        let catalogue = try Catalogue.load()
        let ids = Set(catalogue.planRules.forums.forums.flatMap(\.indicators))
        #expect(ids.allSatisfy { catalogue.indicator($0) != nil })
        #expect(catalogue.planRules.forums.forums.allSatisfy { catalogue.planRules.forums.forum(named: $0.name) == $0 })
    }
}
