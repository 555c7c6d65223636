import Plans

/// Tells whether a row is the rest of the one above, which a page break cut.
struct RowJoining {
    let vocabulary: PlanVocabulary
    let inquiry: Inquiry

    private enum Judgement { case separate, doubtful, joined }

    /// Adds the row to the last one, if it is its rest.
    func join(_ row: Draft, to drafts: inout [Draft]) -> Bool {
        guard let last = drafts.last, last.section.number == row.section.number, !last.columns.isEmpty else {
            return false
        }
        switch judge(row, after: last) {
        case .separate: return false
        case .joined: break
        case .doubtful: guard confirm(row, last) else { return false }
        }
        drafts[drafts.count - 1].join(row)
        return true
    }

    private func judge(_ row: Draft, after last: Draft) -> Judgement {
        guard row.fields[.indicator] == nil || row.columns.isEmpty, row.fields[.theme] == nil else { return .separate }
        guard row.text(.ref) == nil else { return .separate }
        let cut = row.fields.keys.filter { isCut($0, row, last) }
        guard let action = row.text(.action) else {
            guard row.text(.objective) == nil else { return .separate }
            return cut.isEmpty ? .doubtful : .joined
        }
        return judge(action, row, last, cut: Set(cut))
    }

    private func judge(_ action: String, _ row: Draft, _ last: Draft, cut: Set<PlanField>) -> Judgement {
        let before = StatusPhrase.read(last.text(.action) ?? "", vocabulary: vocabulary)
        let now = StatusPhrase.read(action, vocabulary: vocabulary)
        let closes = now.isPrinted && now.status != .notStated && !before.isPrinted
        if closes, !SentenceShape.hasWords(now.rest) { return .joined }
        if cut.contains(.action), last.text(.ref) != nil { return .joined }
        if hasOwnCells(row, last) { return .separate }
        if cut.contains(.action) { return .joined }
        if closes, !cut.isEmpty { return .joined }
        if SentenceShape.startsLower(action), !cut.isEmpty { return .joined }
        let isAlone = row.fields.count == 1 && last.text(.ref) != nil
        if isAlone, SentenceShape.isUnfinished(last.text(.action) ?? "") { return .doubtful }
        return .separate
    }

    /// A date or a lead of its own, beside those of the row above.
    private func hasOwnCells(_ row: Draft, _ last: Draft) -> Bool {
        [PlanField.due, .lead, .accountable, .responsible].contains { field in
            guard let now = row.text(field), last.text(field) != nil else { return false }
            return !SentenceShape.startsLower(now)
        }
    }

    /// Its words in this field go on from those above.
    private func isCut(_ field: PlanField, _ row: Draft, _ last: Draft) -> Bool {
        guard let now = row.text(field), let before = last.text(field) else { return false }
        if SentenceShape.startsWithBullet(now), SentenceShape.expectsMore(before) || before.contains(" - ") {
            return true
        }
        if field == .action, SentenceShape.expectsMore(before) { return true }
        return SentenceShape.startsLower(now) && SentenceShape.isUnfinished(before)
    }

    private func confirm(_ row: Draft, _ last: Draft) -> Bool {
        let (line, above) = (row.lines.lowerBound, last.lines.upperBound)
        let question = Question(
            line: line, code: "row-joined",
            text: "Line \(line) has no number and no action of its own. Does it go on from line \(above)?",
            choices: ["It belongs to the row above", "It is a row of its own"])
        return inquiry.decide(question) == 0
    }
}
