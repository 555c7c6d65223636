import Plans

/// What somebody chose, held against what there is to choose.
extension PlanProposal {
    /// - Throws: `PlanRefusal.unknownChoice`, which names what there is.
    func check(_ choices: PlanImportChoices) throws {
        let counts = Dictionary(asked.map { ($0.id, $0.choices.count) }, uniquingKeysWith: max)
        for (id, choice) in choices.answers.sorted(by: { $0.key < $1.key }) {
            guard let count = counts[id] else { throw PlanRefusal.unknownChoice(id, known: counts.keys.sorted()) }
            guard (0..<count).contains(choice) else {
                throw PlanRefusal.unknownChoice("\(id)=\(choice &+ 1)", known: (0..<count).map { "\(id)=\($0 + 1)" })
            }
        }
        let known = changes
        if let unknown = choices.except.subtracting(known).min() {
            throw PlanRefusal.unknownChoice(unknown, known: known)
        }
    }

    /// What each change is called where it is left out.
    private var changes: [String] {
        difference.added.map { "\($0.key):added" } + difference.removed.map { "\($0.key):removed" }
            + difference.changed.map(\.id) + facts.map(\.id) + (order == nil ? [] : [Self.orderID])
    }

    /// `plan:order`
    static let orderID = "plan:order"

    /// The questions that are kept: what is open, and what was answered.
    func questions(answeredBy answers: [String: Int]) -> [Question] {
        let open = Set(questions.map(\.id))
        let keys = Set(proposed.actions.map(\.key))
        let settled = asked.filter { answers[$0.id] != nil && !open.contains($0.id) }.map { question in
            var question = question
            question.action = question.action.flatMap { keys.contains($0) ? $0 : nil }
            return question
        }
        return questions + settled
    }
}

extension FieldChange {
    /// `2.1:due`: what it is called where one change is left out.
    package var id: String { "\(action):\(field.rawValue)" }
}
