import Catalogue
import Plans
import Testing

struct LinterTests {
    private static func poor(_ key: String, line: Int) -> FollowedAction {
        var action = LintExample.sound(key, line: line)
        (action.leads, action.due, action.measure, action.metric, action.targets) = (Leads(), .none, nil, nil, [])
        return FollowedAction(action: action)
    }

    @Test func givenASoundPlanThenNothingIsFound() throws {
        let context = try LintExample.context([FollowedAction(action: LintExample.sound("1.1"))])
        #expect(Linter.run(context) == [])
    }

    @Test func givenAnEmptyPlanThenNothingIsFound() throws {
        #expect(Linter.run(try LintExample.context([], plan: Plan())) == [])
    }

    @Test func givenSeveralWeaknessesThenTheyComeByLineAndCode() throws {
        let context = try LintExample.context([Self.poor("b", line: 9), Self.poor("a", line: 3)])
        let found = Linter.run(context)
        #expect(found.map(\.line) == [3, 3, 3, 9, 9, 9])
        #expect(found.prefix(3).map(\.code) == ["no-date", "no-lead", "no-measure"])
        #expect(Linter.run(context) == found)
    }

    @Test func givenARuleSwitchedOffOrRaisedThenThePlanSettingsHold() throws {
        let context = try LintExample.context([Self.poor("a", line: 3)]) {
            $0.levels = ["no-date": .off, "no-lead": .advice]
        }
        #expect(Linter.run(context).map(\.severity) == [.advice, .problem])
    }

    @Test func givenAnActionThatWasEnteredHereThenItComesLast() throws {
        var entered = Self.poor("z", line: 1)
        entered.action.occurrences = []
        let found = Linter.run(try LintExample.context([entered, Self.poor("a", line: 3)]))
        #expect(found.last?.action == "z" && found.last?.line == nil)
    }

    @Test func givenAnythingAsTextThenTheLinterEnds() throws {
        let texts = ["", " ", "(", "–", "…", "\u{0}\u{FFFD}", "'", "99999999999999999999", "%", "[[[[", "and", "\r\n,"]
        let actions = texts.map { text in
            var action = Self.poor(text, line: 1).action
            (action.text, action.objective, action.metric, action.ref) = (text, text, text, text)
            action.leads = Leads(unspecified: [Lead(text, kind: .role)])
            action.targets = [aim(.infinity, .nan, .percent, text), aim(1e300, -1e300, .ratio, text)]
            action.occurrences[0].ref = text
            return FollowedAction(action: action)
        }
        let context = try LintExample.context(actions)
        #expect(!Linter.run(context).isEmpty)
        #expect(context.smartScores().count == texts.count)
    }
}
