import Plans

/// The cell of an action taken apart: number, label, text, status.
struct PrintedAction {
    private static let longestLabel = 3

    /// All words of the cell.
    let wording: String
    private(set) var ref: String?
    private(set) var label: String?
    let text: String
    let status: StatusReading
    /// The text with what its brackets say of time.
    let dated: String
    private(set) var namesHighImpactAction = false

    init(_ draft: Draft, vocabulary: PlanVocabulary) {
        wording = draft.text(.action) ?? ""
        var rest = SentenceShape.withoutBullet(wording)
        if let number = PrintedNumber(rest, labels: Set(vocabulary[.actionNumbers].phrases)) {
            (ref, rest) = (number.ref, number.rest)
        }
        if let printed = draft.text(.ref) { ref = printed }
        let named = Self.highImpactAction(rest, vocabulary)
        if let cut = named ?? Self.label(rest) {
            (label, rest) = (String(rest[..<cut]), String(rest[rest.index(after: cut)...].drop { $0 == " " }))
        }
        let words = StatusPhrase.read(rest, vocabulary: vocabulary)
        let cell = draft.text(.status).map { StatusPhrase.read($0, vocabulary: vocabulary, setting: .cell) }
        (status, text, dated) = (cell.flatMap { $0.isPrinted ? $0 : nil } ?? words, words.rest, rest)
        let under = draft.section.links.contains { $0.framework == .hia } || draft.fields[.highImpactAction] != nil
        let objective = PrintedText(draft.text(.objective) ?? "")
        namesHighImpactAction =
            named != nil || under
            || vocabulary[.highImpactAction].length(in: objective, at: 0) != nil
    }

    /// “HIGH IMPACT ACTION 3: …”
    private static func highImpactAction(_ text: String, _ vocabulary: PlanVocabulary) -> String.Index? {
        let printed = PrintedText(text)
        guard let length = vocabulary[.highImpactAction].length(in: printed, at: 0) else { return nil }
        guard printed[length]?.kind == .number, let mark = printed[length + 1], [":", "-"].contains(mark.folded) else {
            return nil
        }
        return mark.range.lowerBound
    }

    /// “Project: …”
    private static func label(_ text: String) -> String.Index? {
        guard let colon = text.prefix(40).firstIndex(of: ":") else { return nil }
        let words = SentenceShape.words(String(text[..<colon]))
        let follows = SentenceShape.hasWords(String(text[colon...]))
        return follows && words.count == 1 && words[0].count > 2 ? colon : nil
    }
}
