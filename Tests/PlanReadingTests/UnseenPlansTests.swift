import PlanReading
import Plans
import Testing

/// Plans that no rule was made for: how well they are read, field by field, and that no word of them is lost.
struct UnseenPlansTests {
    @Test(arguments: UnseenPlan.all)
    func givenAPlanOfItsOwnLayoutThenItAgreesWithItsKey(plan: UnseenPlan) throws {
        let read = try Self.read(plan)
        let key = try plan.key()
        let agreement = KeyAgreement(key, read.plan)
        print("\(plan.name): \(agreement.table), questions \(read.questions.count)")
        #expect(agreement.found.share >= 0.95)
        #expect(agreement.indicators.share >= 0.95)
        #expect(agreement.due.share >= 0.9)
        #expect(agreement.status.share >= 0.9)
        #expect(agreement.leads.share >= 0.9)
        #expect(agreement.targets.share >= 0.8)
        #expect(agreement.joined.share >= 0.95)
        #expect(read.plan.actions.count == key.groups.count)
    }

    @Test(arguments: UnseenPlan.all)
    func givenSuchAPlanThenNoWordOfItIsLost(plan: UnseenPlan) throws {
        let trouble = AccountingTests.trouble(try Self.read(plan), try plan.document())
        #expect(trouble == nil, "\(trouble ?? "")")
    }

    @Test(arguments: UnseenPlan.all)
    func givenItsAnswersThenNothingIsAskedAgain(plan: UnseenPlan) throws {
        let document = try plan.document()
        let reader = PlanReader(vocabulary: try Words.vocabulary())
        let first = reader.read(document)
        let answers = Dictionary(first.questions.map { ($0.id, $0.assumed) }, uniquingKeysWith: { old, _ in old })
        let second = reader.read(document, answers: answers)
        #expect(second.questions.isEmpty)
        #expect(second.plan == first.plan)
    }

    @Test func thereArePlansToRead() {
        #expect(UnseenPlan.all.count >= 20)
    }

    private static func read(_ plan: UnseenPlan) throws -> ReadPlan {
        PlanReader(vocabulary: try Words.vocabulary()).read(try plan.document())
    }
}
