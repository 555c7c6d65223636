import Plans

/// Reads who leads. A cell is split where it joins posts, people and groups, and only there.
package enum LeadPhrase {
    package static func read(_ cell: String, vocabulary: PlanVocabulary) -> LeadReading {
        let cell = PrintedText(cell)
        let splitter = LeadSplitter(text: cell, vocabulary: vocabulary)
        var reading = LeadReading()
        for piece in splitter.pieces {
            let printed = cell.printed(piece).trimmed
            guard !printed.isEmpty, !isNobody(printed, vocabulary) else { continue }
            reading.leads.append(LeadKind.lead(printed, vocabulary: vocabulary))
        }
        if let doubt = splitter.doubt, reading.leads.count > 1 { reading.doubts.append(doubt) }
        reading.doubts += damaged(cell)
        return reading
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
