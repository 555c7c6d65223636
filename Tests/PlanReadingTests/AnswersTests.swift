import PlanReading
import Plans
import Testing

/// Answers feed back into the reading.
struct AnswersTests {
    private static let plan = """
        Indicator 2
        Actions
        1. Train every chair of a panel in fair shortlisting, ongoing.
        Indicator 7
        Actions
        1. Continue to train every chair of a panel in fair shortlisting, ongoing.
        """

    @Test func givenNoAnswersThenTheDoubtIsAsked() throws {
        let read = try PlanText.read(Self.plan)
        #expect(read.plan.actions.count == 1)
        #expect(read.questions.first?.choices == ["Keep as one action", "Keep as separate actions"])
        #expect(read.questions.first?.action == "2.1")
    }

    @Test(arguments: [(0, 1), (1, 2)])
    func givenAnAnswerThenItIsFollowedAndNotAskedAgain(answer: Int, actions: Int) throws {
        let read = try PlanText.read(Self.plan, answers: ["same-action@6": answer])
        #expect(read.plan.actions.count == actions)
        #expect(read.questions.isEmpty)
    }

    @Test func givenAnAnswerThatIsNoChoiceThenTheQuestionStands() throws {
        #expect(try PlanText.read(Self.plan, answers: ["same-action@6": 7]).doubts == ["same-action@6"])
    }

    @Test func givenACutLeadThenAYesMendsAllItsRows() throws {
        let plan = """
            Activity\tLead\tDue Date
            Map the careers of all porters\tHead of Estates\tMay 2025
            Offer them a place on a course\t\tJune 2025
            Thank them in the newsletter\tand Facilities\tJuly 2025
            """
        let asked = try PlanText.read(plan)
        #expect(asked.doubts.contains("lead-cut@4"))
        #expect(
            asked.plan.actions.map { $0.leads.unspecified.map(\.text) } == [
                ["Head of Estates"], [], ["and Facilities"],
            ])
        let mended = try PlanText.read(plan, answers: ["lead-cut@4": 1])
        #expect(mended.plan.actions.allSatisfy { !$0.leads.all.isEmpty })
    }
}
