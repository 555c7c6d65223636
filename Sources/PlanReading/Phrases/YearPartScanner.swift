import Plans

/// Loose times: `early 2024`, `end of 2023`, `spring 2024`, `end of March 2024`.
struct YearPartScanner {
    let scanner: TimeScanner
    private var text: PrintedText { scanner.text }
    private static let fillers: Set<String> = ["of", "the", "-", "in"]

    init(scanner: TimeScanner) { self.scanner = scanner }

    func time(at index: Int) -> PrintedTime? { season(index) ?? part(index) }

    private func season(_ index: Int) -> PrintedTime? {
        guard let last = scanner.vocabulary.number(.seasons, text.folded(index)) else { return nil }
        let start = [",", "of"].contains(text.folded(index + 1)) ? index + 2 : index + 1
        let financial = CalendarYear.financial(text, start, short: false)
        guard let year = CalendarYear.plain(text, start) else { return nil }
        let shift = last > 12 ? 1 : 0
        let words = index..<(financial?.end ?? start + 1)
        guard let opening = PartialDate(year: year, month: last > 12 ? 12 : last - 2) else { return nil }
        guard let end = PartialDate(year: year + shift, month: last > 12 ? last - 12 : last) else { return nil }
        return PrintedTime(words: words, kind: .quarter, end: end, opening: opening, isApproximate: true)
    }

    /// Months from the first of the year: opening and end of “early”, “mid”, “late”, “beginning of” and “end of”.
    private static let parts: [(WordList, Int, Int)] = [
        (.early, 0, 2), (.mid, 3, 5), (.late, 9, 11), (.beginningOf, 0, 2), (.endOf, 11, 11),
    ]

    private func part(_ index: Int) -> PrintedTime? {
        for (list, first, last) in Self.parts {
            guard let length = scanner.vocabulary[list].length(in: text, at: index) else { continue }
            var inner = index + length
            while Self.fillers.contains(text.folded(inner)), inner < index + length + 3 { inner += 1 }
            if let time = whole(inner, from: index, isEnd: list == .endOf, first, last) { return time }
        }
        return nil
    }

    private func whole(_ inner: Int, from index: Int, isEnd: Bool, _ first: Int, _ last: Int) -> PrintedTime? {
        let plain = TimeScanner(
            text: text, vocabulary: scanner.vocabulary, published: scanner.published, takesYearless: true)
        guard let time = plain.plainTime(at: inner) else { return nil }
        var same = time
        same.words = index..<time.words.upperBound
        guard time.kind == .financialYear, !isEnd || time.isYearOnly else {
            same.isApproximate = time.isApproximate || !isEnd
            return same
        }
        let start = time.opening
        return time.narrowed(same.words, from: month(start, first), to: month(start, last))
    }

    private func month(_ start: PartialDate, _ offset: Int) -> (Int, Int) {
        let month = (start.month ?? 1) - 1 + offset
        return (start.year + month / 12, month % 12 + 1)
    }
}

extension TimeScanner {
    /// A time without a loose word before it.
    func plainTime(at index: Int) -> PrintedTime? {
        guard let word = text[index], word.kind != .mark else { return nil }
        return DayScanner(scanner: self).time(at: index) ?? QuarterScanner(scanner: self).time(at: index)
            ?? monthOrYear(at: index)
    }
}
