import Plans

/// Quarters and halves of a financial year: `Q3/Q4 2023/24`, `2024/25 Q1`, `second half of 2024/25`.
struct QuarterScanner {
    let scanner: TimeScanner
    private var text: PrintedText { scanner.text }
    private static let joins: Set<String> = ["/", "-", "and", "&", "to", ","]
    private static let fillers: Set<String> = ["of", "(", ",", "in", "the", "-", ":", "for"]

    init(scanner: TimeScanner) { self.scanner = scanner }

    func time(at index: Int) -> PrintedTime? { half(index) ?? yearFirst(index) ?? quarterFirst(index) }

    /// `q3`, `Quarter 3`, `third quarter`.
    private func quarter(_ index: Int) -> (number: Int, end: Int)? {
        let word = text.folded(index)
        if word.utf8.count == 2, word.first == "q", let number = word.last?.wholeNumberValue {
            return checked(number, index + 1)
        }
        if let length = scanner.vocabulary[.quarter].length(in: text, at: index) {
            return numeral(index + length).flatMap { checked($0, index + length + 1) }
        }
        guard let number = scanner.vocabulary.number(.numerals, word), word != "one" else { return nil }
        return scanner.vocabulary[.quarter].length(in: text, at: index + 1).flatMap { checked(number, index + 1 + $0) }
    }

    private func checked(_ number: Int, _ end: Int) -> (number: Int, end: Int)? {
        (1...4).contains(number) ? (number, end) : nil
    }

    private func numeral(_ index: Int) -> Int? {
        Int(text.folded(index)) ?? scanner.vocabulary.number(.numerals, text.folded(index))
    }

    /// First and last of `Q3`, `Q3/Q4`, `Q1-3`.
    private func quarters(_ index: Int) -> (first: Int, last: Int, end: Int)? {
        guard let first = quarter(index) else { return nil }
        var (last, end) = (first.number, first.end)
        while Self.joins.contains(text.folded(end)) {
            guard let next = quarter(end + 1) ?? bare(end + 1), next.number > last else { break }
            (last, end) = (next.number, next.end)
        }
        return (first.number, last, end)
    }

    private func bare(_ index: Int) -> (number: Int, end: Int)? {
        guard text[index]?.kind == .number, text[index]?.isSpaced == false, let number = Int(text.folded(index)) else {
            return nil
        }
        return text.folded(index + 1) == "/" ? nil : checked(number, index + 1)
    }

    private func quarterFirst(_ index: Int) -> PrintedTime? {
        guard let found = quarters(index) else { return nil }
        var year = found.end
        while Self.fillers.contains(text.folded(year)), year < found.end + 3 { year += 1 }
        year += scanner.vocabulary[.financialYear].length(in: text, at: year) ?? 0
        if let financial = CalendarYear.financial(text, year, short: true) {
            let end =
                text.folded(financial.end) == ")" && text.folded(found.end) == "(" ? financial.end + 1 : financial.end
            return made(found.first, found.last, financial.start, index..<end)
        }
        if let plain = CalendarYear.plain(text, year) ?? apostrophed(year) {
            return ambiguous(found, plain, index..<year + 1)
        }
        return yearless(found, index)
    }

    private func apostrophed(_ index: Int) -> Int? {
        text.folded(index) == "'" ? CalendarYear.short(text, index + 1) : nil
    }

    /// “Q4 2024” does not say which year it is a quarter of.
    private func ambiguous(_ found: (first: Int, last: Int, end: Int), _ year: Int, _ words: Range<Int>) -> PrintedTime?
    {
        var time = made(found.first, found.last, year, words)
        let choices = [Self.name(year), "The calendar year \(year)", Self.name(year - 1)]
        time?.doubt = PhraseDoubt(
            "quarter-of-which-year",
            "“\(text.printed(words))” can be a quarter of the financial year or of the calendar year.",
            choices: choices)
        return time
    }

    private func yearless(_ found: (first: Int, last: Int, end: Int), _ index: Int) -> PrintedTime? {
        guard scanner.takesYearless, let published = scanner.published else { return nil }
        let year = (published.month ?? 4) < 4 ? published.year - 1 : published.year
        var time = made(found.first, found.last, year, index..<found.end)
        time?.doubt = PhraseDoubt(
            "date-without-year",
            "“\(text.printed(index..<found.end))” is printed without a year; \(Self.name(year)) was taken from the publication date.",
            choices: [Self.name(year), Self.name(year + 1)])
        return time
    }

    private static func name(_ year: Int) -> String {
        let next = (year + 1) % 100
        return "The financial year \(year)/\(next < 10 ? "0" : "")\(next)"
    }

    /// `2023/24 Q4`
    private func yearFirst(_ index: Int) -> PrintedTime? {
        guard let year = CalendarYear.financial(text, index, short: false) else { return nil }
        let start = ["-", ",", ":", "("].contains(text.folded(year.end)) ? year.end + 1 : year.end
        guard let found = quarters(start), !isFollowedByYear(found.end) else { return nil }
        return made(found.first, found.last, year.start, index..<found.end)
    }

    private func isFollowedByYear(_ index: Int) -> Bool {
        CalendarYear.plain(text, index) != nil || CalendarYear.plain(text, index + 1) != nil
    }

    private func made(_ first: Int, _ last: Int, _ year: Int, _ words: Range<Int>) -> PrintedTime? {
        guard let opening = month(first * 3 + 1, year), let end = month(last * 3 + 3, year) else { return nil }
        return PrintedTime(
            words: words, kind: .quarter, start: first == last ? nil : opening, end: end, opening: opening)
    }

    /// Months are counted from January of the year in which the financial year begins.
    private func month(_ month: Int, _ year: Int) -> PartialDate? {
        PartialDate(year: month > 12 ? year + 1 : year, month: month > 12 ? month - 12 : month)
    }

    private func half(_ index: Int) -> PrintedTime? {
        let halves: [(WordList, Int)] = [(.firstHalf, 0), (.secondHalf, 6)]
        for (list, offset) in halves {
            guard let length = scanner.vocabulary[list].length(in: text, at: index) else { continue }
            let year = text.folded(index + length) == "the" ? index + length + 1 : index + length
            if let financial = CalendarYear.financial(text, year, short: true) {
                return half(from: offset + 4, financial.start, index..<financial.end)
            }
            return CalendarYear.plain(text, year).flatMap { half(from: offset + 1, $0, index..<year + 1) }
        }
        return nil
    }

    private func half(from first: Int, _ year: Int, _ words: Range<Int>) -> PrintedTime? {
        guard let opening = month(first, year), let end = month(first + 5, year) else { return nil }
        return PrintedTime(words: words, kind: .quarter, end: end, opening: opening)
    }
}
