import Plans

extension ActionMaker {
    /// The first column that says when: one for dates, then timelines, then the action itself.
    func due(of draft: Draft, _ printed: PrintedAction) -> DueReading {
        let texts: [(PlanField, PhraseSetting)] = [
            (.due, .cell), (.kpi, .running), (.action, .running), (.target, .cell), (.start, .cell),
        ]
        let isOpen = draft.text(.due).map { vocabulary[.notYet].isWhole(PrintedText($0)) } ?? false
        let hasCell = draft.text(.due) != nil
        for (field, setting) in texts
        where !(field == .start && isOpen) && !(field == .target && hasCell) {
            guard let text = field == .action ? printed.dated : draft.text(field) else { continue }
            var reading = DuePhrase.read(text, published: published, vocabulary: vocabulary, setting: setting)
            let line = draft.fields[field]?.first?.line ?? draft.lines.lowerBound
            guard reading.due.kind != .none else {
                let impossible = reading.doubts.filter { !$0.choices.isEmpty }
                ask(impossible, line: line)
                if field == .due, !impossible.isEmpty { return DueReading(due: reading.due) }
                continue
            }
            if field == .start { reading.due.isStart = true }
            ask(reading.doubts, line: line)
            return field == .due ? chosen(of: reading, line: line) : reading
        }
        return undated(draft, printed)
    }

    /// A cell of due dates should hold one.
    private func chosen(of reading: DueReading, line: Int) -> DueReading {
        let dated = reading.parts.filter { $0.due.end != nil }
        guard dated.count > 1, let last = dated.max(by: { ($0.due.end?.iso ?? "") < ($1.due.end?.iso ?? "") }) else {
            return reading
        }
        let first = dated.min { ($0.due.end?.iso ?? "") < ($1.due.end?.iso ?? "") } ?? last
        guard first.due.end != last.due.end else { return reading }
        let names = [last, first].map { $0.due.end?.description ?? "" }
        let question = Question(
            line: line, code: "several-dates",
            text: "Line \(line) holds \(dated.count) due dates. Which one is the action due by?",
            choices: ["The last: \(names[0])", "The first: \(names[1])"])
        return inquiry.decide(question) == 0 ? reading : DueReading(due: first.due, parts: reading.parts)
    }

    private func undated(_ draft: Draft, _ printed: PrintedAction) -> DueReading {
        let text = draft.text(.due)
        guard text == nil, isOngoing(draft, printed) else { return DueReading(due: DueDate(.none, text: text)) }
        return DueReading(due: DueDate(.ongoing, text: "ongoing"))
    }

    /// A state that is “ongoing” says that there is no end; one “in progress” does not.
    private func isOngoing(_ draft: Draft, _ printed: PrintedAction) -> Bool {
        guard printed.status.status == .ongoing, printed.status.isPrinted else { return false }
        guard let cell = draft.text(.status) else { return true }
        return vocabulary[.ongoing].first(in: PrintedText(cell)) != nil
    }
}
