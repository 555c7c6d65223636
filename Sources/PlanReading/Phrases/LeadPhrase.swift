import Plans

/// Reads who leads. A cell is split where it joins posts, people and groups, and only there.
package enum LeadPhrase {
    package static func read(_ cell: String, vocabulary: PlanVocabulary) -> LeadReading {
        let cell = PrintedText(cell)
        let splitter = LeadSplitter(text: cell, vocabulary: vocabulary)
        var reading = LeadReading()
        for piece in splitter.pieces {
            let printed = cell.printed(withoutCue(piece, cell, vocabulary)).trimmed
            guard !printed.isEmpty, !isNobody(printed, vocabulary) else { continue }
            reading.leads.append(LeadKind.lead(printed, vocabulary: vocabulary))
        }
        if let doubt = splitter.doubt, reading.leads.count > 1 { reading.doubts.append(doubt) }
        reading.doubts += damaged(cell)
        return reading
    }

    /// “supported by the EDI team”: who is meant is what follows; so with the article of a second lead.
    private static func withoutCue(
        _ piece: Range<Int>, _ text: PrintedText, _ vocabulary: PlanVocabulary
    ) -> Range<Int> {
        var start = piece.lowerBound
        if let cue = vocabulary[.supportCues].length(in: text, at: start) { start += cue }
        if text.folded(start) == "the", start > 0 { start += 1 }
        return min(start, piece.upperBound)..<piece.upperBound
    }

    /// Who stands in brackets at the end of a sentence, beside a date: “(May 2025, Head of People)”.
    /// - Parameter alone: also where no date stands there.
    package static func bracketed(in sentence: String, alone: Bool, vocabulary: PlanVocabulary) -> [Lead] {
        let text = PrintedText(sentence)
        guard let brackets = Brackets.all(in: text).last else { return [] }
        let rest = text.printed(brackets.whole.upperBound..<text.count)
        let isLast = !SentenceShape.hasWords(rest)
        let isJoined = [",", "-", ";", ":"].contains(text.folded(brackets.whole.upperBound))
        guard isLast || isJoined && isWhen(rest, vocabulary) else { return [] }
        let alone = alone || !isLast
        let pieces = text.printed(brackets.inner).split { [",", ";", "–"].contains($0) }.map { String($0).trimmed }
        let others = pieces.filter { !isTime($0, vocabulary) }
        guard alone || others.count < pieces.count else { return [] }
        guard !others.isEmpty, others.allSatisfy({ isPost($0, vocabulary) }) else { return [] }
        return others.flatMap { read($0, vocabulary: vocabulary).leads }
    }

    /// “… (Head of People) – by March 2026”: nothing but a time follows the brackets.
    private static func isWhen(_ text: String, _ vocabulary: PlanVocabulary) -> Bool {
        PrintedText(text).count <= longestTime && isTime(text, vocabulary)
    }

    private static let longestTime = 8

    private static func isTime(_ text: String, _ vocabulary: PlanVocabulary) -> Bool {
        let isCadence = vocabulary.cadences.values.contains { $0.isWhole(PrintedText(text)) }
        return isCadence
            || DuePhrase.read(text, published: nil, vocabulary: vocabulary, setting: .cell).due.kind != .none
    }

    private static func isPost(_ text: String, _ vocabulary: PlanVocabulary) -> Bool {
        let printed = PrintedText(text)
        guard printed[0]?.isCapitalised == true else { return false }
        return [WordList.postStarts, .postWords, .groupWords, .departments].contains {
            vocabulary[$0].first(in: printed) != nil
        }
    }

    private static func isNobody(_ printed: String, _ vocabulary: PlanVocabulary) -> Bool {
        let text = PrintedText(printed)
        return vocabulary[.nobody].isWhole(text) || text.words.allSatisfy { $0.kind == .mark }
    }

    /// Brackets that do not close: the end of the name or post is lost.
    private static func damaged(_ cell: PrintedText) -> [PhraseDoubt] {
        let opened = cell.words.filter { ["(", "["].contains($0.folded) }.count
        let closed = cell.words.filter { [")", "]"].contains($0.folded) }.count
        guard opened != closed else { return [] }
        return [PhraseDoubt("lead-damaged", "The name or post “\(cell.text.trimmed)” seems to be cut off.")]
    }
}

extension String {
    /// Without white space and separators around it.
    var trimmed: String {
        var rest = Substring(self)
        while let first = rest.first, first.isWhitespace || "•·;,/|".contains(first) { rest.removeFirst() }
        while let last = rest.last, last.isWhitespace || ";,/|".contains(last) { rest.removeLast() }
        return String(rest)
    }
}
