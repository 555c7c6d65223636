import Plans

/// Reads what a text says of the state of an action.
package enum StatusPhrase {
    /// - Parameter setting: a status cell counts as a whole; in running text only brackets and trailing words do.
    package static func read(
        _ text: String, vocabulary: PlanVocabulary, setting: PhraseSetting = .running
    ) -> StatusReading {
        setting == .cell ? cell(text, vocabulary) : running(text, vocabulary)
    }

    /// The order in which words win where several are printed: “ongoing – deferred from last year”.
    private static let order: [ActionStatus] = [.deferred, .new, .complete, .ongoing]

    private static func cell(_ text: String, _ vocabulary: PlanVocabulary) -> StatusReading {
        let printed = PrintedText(text)
        guard let found = status(in: printed, printed.indices, vocabulary) else { return share(printed) }
        return StatusReading(
            status: found.status, note: note(printed, found, printed.indices), rest: "", isPrinted: true)
    }

    /// “100%”, “50”, “0%”: how much of the work is done. Digits as small as 1 to 4 are codes of their own.
    private static func share(_ text: PrintedText) -> StatusReading {
        let isPercent = text.count == 2 && text.folded(1) == "%"
        guard let share = Int(text.folded(0)), (0...100).contains(share), text.count == 1 || isPercent,
            isPercent || share == 0 || share > 4
        else { return StatusReading(rest: text.text) }
        let status: ActionStatus = share == 0 ? .new : share == 100 ? .complete : .ongoing
        return StatusReading(status: status, rest: "", isPrinted: true)
    }

    private typealias Found = (status: ActionStatus, words: Range<Int>)

    /// The word that stands first wins; “deferred” wins over all.
    private static func status(in text: PrintedText, _ range: Range<Int>, _ vocabulary: PlanVocabulary) -> Found? {
        let found: [Found] = order.compactMap { status in
            vocabulary.statuses[status]?.first(in: text, within: range).map { (status, $0) }
        }
        if let deferred = found.first, deferred.status == .deferred { return deferred }
        let first = found.min { ($0.words.lowerBound, -$0.words.count) < ($1.words.lowerBound, -$1.words.count) }
        return first.map { negated($0, text, vocabulary) }
    }

    /// “not yet complete” is ongoing.
    private static func negated(_ found: Found, _ text: PrintedText, _ vocabulary: PlanVocabulary) -> Found {
        let isNegated = vocabulary[.negations].endsBefore(found.words.lowerBound, in: text) != nil
        return found.status == .complete && isNegated ? (.ongoing, found.words) : found
    }

    private static func note(_ text: PrintedText, _ found: Found, _ range: Range<Int>) -> String? {
        guard found.words.count < range.count else { return nil }
        let start = found.status == .deferred ? found.words.lowerBound : found.words.upperBound
        var rest = start..<range.upperBound
        while !rest.isEmpty, text[rest.lowerBound]?.kind == .mark { rest = rest.dropFirst() }
        while !rest.isEmpty, [".", ")", ",", "-"].contains(text.folded(rest.upperBound - 1)) { rest = rest.dropLast() }
        return rest.isEmpty ? nil : text.printed(rest)
    }

    private static func running(_ text: String, _ vocabulary: PlanVocabulary) -> StatusReading {
        let printed = PrintedText(text)
        for brackets in Brackets.all(in: printed).reversed() {
            guard let found = status(in: printed, brackets.inner, vocabulary) else { continue }
            guard found.words.lowerBound == brackets.inner.lowerBound || found.status == .deferred else { continue }
            guard brackets.inner.count <= found.words.count + 25, !isDescription(printed, brackets) else { continue }
            return StatusReading(
                status: found.status, note: note(printed, found, brackets.inner),
                rest: Brackets.removing(brackets, from: printed), isPrinted: true)
        }
        return trailing(text, printed, vocabulary)
    }

    /// “(New starters)” in the middle of a sentence is no status: a word that is one stands alone or before a mark.
    private static func isDescription(_ text: PrintedText, _ brackets: Brackets) -> Bool {
        let isEnd = (brackets.whole.upperBound..<text.count).allSatisfy { text[$0]?.kind == .mark }
        let endsSentence = [".", ":", ";"].contains(text.folded(brackets.whole.upperBound))
        let next = text[brackets.whole.upperBound]
        return brackets.inner.count > 2 && !isEnd && !endsSentence && next?.isCapitalised != true
    }

    /// “…, ongoing.” and what follows from the words.
    private static func trailing(_ text: String, _ printed: PrintedText, _ vocabulary: PlanVocabulary) -> StatusReading
    {
        let undated = UndatedPhrase(text: printed, vocabulary: vocabulary, setting: .running)
        if undated.ongoing != nil { return StatusReading(status: .ongoing, rest: text, isPrinted: true) }
        let due = DuePhrase.read(text, published: nil, vocabulary: vocabulary).due
        if due.kind == .started { return StatusReading(status: .ongoing, rest: text) }
        return StatusReading(status: isContinuing(printed, vocabulary) ? .ongoing : .notStated, rest: text)
    }

    /// “continue to” near the beginning: later in the text it is about something else.
    private static func isContinuing(_ text: PrintedText, _ vocabulary: PlanVocabulary) -> Bool {
        vocabulary[.continuing].first(in: text, within: 0..<8) != nil
    }
}
