import Plans
import Testing

struct SMARTScoreTests {
    private func letters(_ example: LintExample, _ reach: TargetOutlook.Reach? = nil) throws -> String {
        try score(example, reach).letters
    }

    private func score(_ example: LintExample, _ reach: TargetOutlook.Reach? = nil) throws -> SMARTScore {
        let action = example.action
        let outlooks = reach.map { reach in
            action.targets.map { TargetOutlook(action: "1.1", target: $0, reach: reach, reason: "It is slow.") }
        }
        let context = try LintExample.context([FollowedAction(action: action)], outlook: outlooks ?? [])
        return try #require(context.smartScore(of: "1.1"))
    }

    @Test func givenASoundActionWithinReachThenAllFiveAreMet() throws {
        #expect(try letters(.unchanged, .yes) == "S M A R T")
        #expect(try score(.unchanged, .yes).met == 5)
    }

    static let examples: [(LintExample, String)] = [
        (.unchanged, "S M a R T"),
        (LintExample("no lead") { $0.leads = Leads() }, "s M ? R T"),
        (
            LintExample("two leads") {
                $0.leads = Leads(unspecified: [Lead("Chief Nurse", kind: .role), Lead("Chair", kind: .role)])
            }, "s M a R T"
        ),
        (LintExample("a duty of others") { $0.text = "Managers must have an objective." }, "s M a R T"),
        (
            LintExample("a heading") {
                $0.text = "Fair panels at every band"
                $0.leads = Leads()
            }, "– M ? R T"
        ),
        (LintExample("no target") { $0.targets = [] }, "S m a R T"),
        (LintExample("no baseline") { $0.targets = [aim(nil, 1.2, .ratio, "To 1.2")] }, "S m a R T"),
        (LintExample("no measure") { ($0.measure, $0.metric, $0.targets) = (nil, nil, []) }, "S – a R T"),
        (LintExample("money") { $0.cost = "£2,000, approved" }, "S M A R T"),
        (LintExample("indirect") { $0.links = [Link(.wres, "2", .indirect)] }, "S M a r T"),
        (LintExample("an objective alone") { $0.links = [] }, "S M a r T"),
        (LintExample("nothing it serves") { ($0.links, $0.objective) = ([], nil) }, "S M a – T"),
        (LintExample("ongoing") { $0.due = DueDate(.ongoing) }, "S M a R –"),
        (LintExample("a start") { $0.due = DueDate(.started, start: PartialDate(year: 2025)) }, "S M a R t"),
        (LintExample("words for a date") { $0.due = DueDate(.none, text: "in the coming year") }, "S M a R ?"),
        (LintExample("no date") { $0.due = .none }, "S M a R –"),
    ]

    @Test(arguments: examples)
    func givenAnActionThenItsLettersAreThese(_ example: LintExample, _ letters: String) throws {
        #expect(try self.letters(example) == letters)
    }

    @Test func givenATargetOutOfReachThenItIsNotAchievableAndTheReasonIsGiven() throws {
        let mark = try score(.unchanged, .no).mark(.achievable)
        #expect(mark?.sign == "–" && mark?.reason.contains("It is slow.") == true)
    }

    @Test func givenAMatrixWithoutMarksThenRelevanceCannotBeTold() throws {
        let action = LintExample("no marks") { ($0.links, $0.objective) = ([], nil) }.action
        let context = try LintExample.context([FollowedAction(action: action)], plan: Plan(layout: .matrix))
        #expect(context.smartScore(of: "1.1")?.mark(.relevant)?.sign == "?")
    }

    @Test func givenAnyScoreThenEachReasonIsASentence() throws {
        for (example, _) in Self.examples {
            for mark in try score(example).marks { #expect(mark.reason.hasSuffix(".")) }
        }
    }

    @Test func givenAnActionThatIsNotThereThenThereIsNoScore() throws {
        #expect(try LintExample.context([]).smartScore(of: "1.1") == nil)
    }
}
