import Plans

/// Reads what a document says of itself.
package enum TitlePhrase {
    /// The line calls the document an action plan.
    package static func isTitle(_ text: String, vocabulary: PlanVocabulary) -> Bool {
        let text = PrintedText(text)
        return text.count <= 30 && vocabulary[.titles].first(in: text) != nil
    }

    /// `2023/24` for “2023-24” and “2023/2024”; `2023` where only that is printed; `2024-2026` for several years.
    package static func years(in text: String, vocabulary: PlanVocabulary) -> String? {
        let text = PrintedText(text)
        for index in text.indices {
            if let year = CalendarYear.financial(text, index, short: false) { return financial(year.start) }
            guard let year = CalendarYear.plain(text, index) else { continue }
            let isRange = ["-", "to", "/"].contains(text.folded(index + 1))
            if isRange, let last = CalendarYear.plain(text, index + 2), last > year { return "\(year)-\(last)" }
            return "\(year)"
        }
        return nil
    }

    private static func financial(_ year: Int) -> String {
        let next = (year + 1) % 100
        return "\(year)/\(next < 10 ? "0" : "")\(next)"
    }

    /// The word for the group that a text uses most.
    package static func groupLabel(in text: String, vocabulary: PlanVocabulary) -> String? {
        let printed = PrintedText(text)
        let counts = vocabulary[.groupLabels].phrases.map { label in
            (label, PhraseSet([label]).all(in: printed).count)
        }
        guard let best = counts.max(by: { $0.1 < $1.1 }), best.1 > 0 else { return nil }
        return counts.first { $0.1 == best.1 }?.0
    }

    /// What a label of the document stands before.
    package enum LabelKind: String, Sendable { case published, authors, endorsedBy, sources }

    /// “Publication Date:”, and what follows it in the same line.
    package static func label(_ text: String, vocabulary: PlanVocabulary) -> (kind: LabelKind, rest: String?)? {
        let printed = PrintedText(text)
        let lists: [(WordList, LabelKind)] = [
            (.publicationLabels, .published), (.authorLabels, .authors), (.endorsementLabels, .endorsedBy),
            (.sourceLabels, .sources),
        ]
        let found = lists.compactMap { list, kind in
            vocabulary[list].length(in: printed, at: 0).map { (kind, $0) }
        }.max { $0.1 < $1.1 }
        guard let found else { return nil }
        let colon = printed.words.firstIndex { $0.folded == ":" }
        guard colon != nil || printed.count <= found.1 + 7 else { return nil }
        let rest = colon.map { printed.printed($0 + 1..<printed.count) } ?? ""
        return (found.0, rest.isEmpty ? nil : rest)
    }

    /// The first date of a text: for the line after “Publication date”.
    package static func date(in text: String, vocabulary: PlanVocabulary) -> PartialDate? {
        let scanner = TimeScanner(
            text: PrintedText(text), vocabulary: vocabulary, published: nil, takesYearless: false)
        guard let time = scanner.all().first else { return nil }
        return time.isYearOnly ? PartialDate(year: time.end.year) : time.end
    }
}
