import Plans

/// A document that was read again, with the keys that its actions had. Where one may be an action that is held, and
/// may be another, that is asked.
struct MatchedPlan {
    private(set) var plan: Plan
    private(set) var questions: [Question] = []

    init(_ new: Plan, against held: Plan, answers: [String: Int]) {
        let (plan, doubts) = PlanMatching.rekey(new: new, against: held)
        self.plan = plan
        for doubt in doubts {
            guard let place = self.plan.actions.firstIndex(where: { $0.key == doubt.new }) else { continue }
            let question = Self.question(doubt, self.plan.actions[place], held)
            switch answers[question.id] {
            case nil: questions.append(question)
            case 1: self.plan.actions[place].key = doubt.old
            default: break
            }
        }
    }

    private static func question(_ doubt: PlanMatching.Doubt, _ new: Action, _ held: Plan) -> Question {
        let old = held.action(doubt.old)?.text ?? ""
        return Question(
            line: new.firstLine ?? 0, code: "held-action",
            text: "“\(new.text)” resembles action \(doubt.old), “\(old)”. Is it the same piece of work?",
            choices: ["No, it is a new action", "Yes, it is \(doubt.old)"], action: doubt.new)
    }
}
