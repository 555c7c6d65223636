import Plans

/// Cells of leads that were merged over several rows are cut between them when the table is copied: the end of a post
/// then stands alone, rows below its beginning. Nothing is mended without a yes.
struct CutLeads {
    private static let farthest = 3

    let vocabulary: PlanVocabulary
    let inquiry: Inquiry

    /// The drafts, with the whole lead in all rows of a cut where somebody said so.
    func mend(_ drafts: [Draft]) -> [Draft] {
        var drafts = drafts
        for field in [PlanField.lead, .accountable, .responsible] {
            for index in drafts.indices.dropFirst() {
                guard let end = drafts[index].text(field), isEnd(end) else { continue }
                guard let start = start(of: field, before: index, in: drafts) else { continue }
                join(field, from: start, to: index, &drafts)
            }
        }
        return drafts
    }

    /// It begins in lower case, or is a word that is neither post nor group nor department.
    private func isEnd(_ text: String) -> Bool {
        if SentenceShape.startsLower(text) { return true }
        let printed = PrintedText(text)
        let lists: [WordList] = [.postStarts, .postWords, .groupWords, .toBeConfirmed, .nobody]
        let isKnown =
            lists.contains { vocabulary[$0].first(in: printed) != nil } || vocabulary[.departments].isWhole(printed)
        return printed.count == 1 && !isKnown && text.contains(where: \.isLowercase)
    }

    private func start(of field: PlanField, before index: Int, in drafts: [Draft]) -> Int? {
        let above = drafts.indices[..<index].suffix(Self.farthest).reversed()
        let start = above.first { drafts[$0].text(field) != nil }
        return start.flatMap { drafts[$0].section.number == drafts[index].section.number ? $0 : nil }
    }

    private func join(_ field: PlanField, from start: Int, to end: Int, _ drafts: inout [Draft]) {
        guard let first = drafts[start].text(field), let last = drafts[end].text(field) else { return }
        let (line, above) = (drafts[end].lines.lowerBound, drafts[start].lines.lowerBound)
        let question = Question(
            line: line, code: "lead-cut",
            text:
                "“\(last)” on line \(line) may be the end of “\(first)” on line \(above), cut by a merged cell. Is it?",
            choices: ["Keep both as printed", "Read “\(first) \(last)” on lines \(above) to \(line)"])
        guard inquiry.decide(question) == 1 else { return }
        let whole = "\(first) \(last)"
        for index in start...end { drafts[index].mended[field] = whole }
    }
}
