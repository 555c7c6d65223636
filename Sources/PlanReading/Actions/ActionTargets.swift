import Plans

extension ActionMaker {
    private static let longestMeasure = 25
    private static let columns: [PlanField] = [.metric, .target, .kpi, .measure, .objective, .action]

    /// What the cells of an action want to reach. A number in a column of measures needs no verb to be a target.
    func targets(of draft: Draft, _ printed: PrintedAction) -> [Target] {
        var targets: [Target] = []
        for field in Self.columns {
            let text = field == .action ? printed.text : draft.text(field)
            guard let text, let line = draft.fields[field]?.first?.line else { continue }
            guard let setting = setting(of: field, text) else { continue }
            let found = TargetPhrase.read(
                text, line: line, context: draft.section.links, vocabulary: vocabulary, setting: setting)
            targets += found.filter { new in !targets.contains { $0.says(the: new) || $0.holds(new) } }
        }
        let agreed = agreed(targets, line: draft.lines.lowerBound)
        return BaselineCell(draft.text(.baseline), vocabulary: vocabulary).starting(agreed)
    }

    /// Long texts beside the targets are sentences about them; nil where their numbers are none.
    private func setting(of field: PlanField, _ text: String) -> PhraseSetting? {
        switch field {
        case .metric, .target: .cell
        case .kpi, .measure: SentenceShape.wordCount(text) <= Self.longestMeasure ? .cell : nil
        default: .running
        }
    }

    /// Objective and metric that name other numbers for the same thing.
    private func agreed(_ targets: [Target], line: Int) -> [Target] {
        let numbers = targets.filter { $0.target != nil && $0.baseline != nil }
        guard let first = numbers.first,
            let other = numbers.first(where: { $0.unit == first.unit && !$0.says(the: first) })
        else { return targets }
        let question = Question(
            line: first.line ?? line, code: "conflicting-targets",
            text:
                "The action names two targets: “\(first.text.shortened)” and “\(other.text.shortened)”. Do both hold?",
            choices: ["Both hold", "Only the first", "Only the second"])
        switch inquiry.decide(question) {
        case 1: return targets.filter { $0 != other }
        case 2: return targets.filter { $0 != first }
        default: return targets
        }
    }
}

extension Target {
    /// The same numbers in the same unit.
    func says(the other: Target) -> Bool {
        target != nil && (baseline, target, unit) == (other.baseline, other.target, other.unit)
    }

    /// The other says less: the same number without where it starts from.
    fileprivate func holds(_ other: Target) -> Bool {
        other.target != nil && other.baseline == nil && (target, unit) == (other.target, other.unit)
    }
}
