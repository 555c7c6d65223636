import Plans

/// Finds the times that are printed in a text.
struct TimeScanner {
    let text: PrintedText
    let vocabulary: PlanVocabulary
    /// When the plan was published: gives a month without a year its year, with a doubt.
    let published: PartialDate?
    /// A month or quarter without a year counts.
    let takesYearless: Bool

    private static let rangeJoins: Set<String> = ["-", "to", "until", "till", "/", "through"]
    private static let pairJoins: Set<String> = ["and", "&"]

    func all() -> [PrintedTime] {
        var (found, index): ([PrintedTime], Int) = ([], 0)
        let impossible = ImpossibleTime(scanner: self).all()
        while index < text.count {
            if let words = impossible.first(where: { $0.contains(index) }) {
                index = words.upperBound
            } else if let time = range(at: index) {
                found.append(time)
                index = max(index + 1, time.words.upperBound)
            } else {
                index += 1
            }
        }
        return found
    }

    /// One time, or two that a dash or “to” makes a range.
    private func range(at index: Int) -> PrintedTime? {
        guard let first = time(at: index) else { return nil }
        let join = first.words.upperBound
        guard isJoin(text.folded(join), after: first), !isMoved(index) else { return first }
        guard let second = time(at: join + 1) ?? time(at: join + 2) else { return first }
        guard second.words.lowerBound == join + 1 || text.folded(join + 1) == "the" else { return first }
        return first.joined(to: second) ?? first
    }

    /// “revised from March to June 2024” is no range.
    private func isMoved(_ index: Int) -> Bool { vocabulary[.movedFrom].endsBefore(index, in: text) != nil }

    private func isJoin(_ word: String, after time: PrintedTime) -> Bool {
        if Self.rangeJoins.contains(word) { return true }
        guard Self.pairJoins.contains(word) else { return false }
        return time.kind == .quarter || text.folded(time.words.lowerBound - 1) == "between"
    }

    private func time(at index: Int) -> PrintedTime? {
        guard let word = text[index], word.kind != .mark || word.folded == "'" else { return nil }
        return DayScanner(scanner: self).time(at: index) ?? YearPartScanner(scanner: self).time(at: index)
            ?? QuarterScanner(scanner: self).time(at: index) ?? monthOrYear(at: index)
    }

    func monthOrYear(at index: Int) -> PrintedTime? { month(at: index) ?? years(at: index) }

    // MARK: Months

    func monthNumber(_ index: Int) -> Int? { vocabulary.number(.months, text.folded(index)) }

    private func month(at index: Int) -> PrintedTime? {
        if let cut = cutMonth(index) { return cut }
        guard let month = monthNumber(index), text[index]?.isCapitalised == true || isSafe(index) else { return nil }
        if let year = year(afterMonth: index + 1) {
            return monthTime(month, year.value, index..<year.end, doubt: year.doubt)
        }
        return paired(month, index) ?? yearless(month, index)
    }

    /// “Jan uary 2024”: a space that scanning put into the word.
    private func cutMonth(_ index: Int) -> PrintedTime? {
        guard text[index]?.kind == .word, text[index + 1]?.kind == .word, text[index + 1]?.isCapitalised == false,
            let month = vocabulary.number(.months, text.folded(index) + text.folded(index + 1)),
            let year = CalendarYear.plain(text, index + 2)
        else { return nil }
        return monthTime(month, year, index..<index + 3)
    }

    /// A month that is no other word either: not “may” or “march”.
    private func isSafe(_ index: Int) -> Bool {
        !["may", "march", "mar"].contains(text.folded(index)) || isYear(index + 1)
    }

    private func isYear(_ index: Int) -> Bool { CalendarYear.plain(text, index) != nil }

    func monthTime(_ month: Int, _ year: Int, _ words: Range<Int>, doubt: PhraseDoubt? = nil) -> PrintedTime? {
        guard let date = PartialDate(year: year, month: month) else { return nil }
        return PrintedTime(words: words, kind: .month, end: date, opening: date, doubt: doubt)
    }

    /// “April – June 2024”: the first has the year of the second.
    private func paired(_ month: Int, _ index: Int) -> PrintedTime? {
        let join = text.folded(index + 1)
        guard Self.rangeJoins.contains(join) || Self.pairJoins.contains(join) || join == "," else { return nil }
        guard let second = monthNumber(index + 2), let year = year(afterMonth: index + 3) else { return nil }
        return monthTime(month, month > second ? year.value - 1 : year.value, index..<index + 1)
    }

    private func yearless(_ month: Int, _ index: Int) -> PrintedTime? {
        guard takesYearless || vocabulary[.deadlineCues].endsBefore(index, in: text) != nil else { return nil }
        guard let year = Yearless.year(of: month, after: published) else { return nil }
        return monthTime(month, year, index..<index + 1, doubt: Yearless.doubt(text.printed(index..<index + 1), year))
    }

    /// The year after a month: `2024`, `, 2024`, `'24`, `-24`, `24`.
    func year(afterMonth index: Int) -> (value: Int, end: Int, doubt: PhraseDoubt?)? {
        let start = [",", "-", "/", "of"].contains(text.folded(index)) ? index + 1 : index
        if let year = CalendarYear.plain(text, start) { return (year, start + 1, nil) }
        if text.folded(start) == "'", let year = CalendarYear.short(text, start + 1) { return (year, start + 2, nil) }
        if text.folded(start).first == "'", let year = CalendarYear.apostrophed(text, start) {
            return (year, start + 1, nil)
        }
        guard let year = CalendarYear.short(text, start), text.folded(start + 1) != "%" else { return nil }
        if text.folded(index) == "-", text[index]?.isSpaced == false { return (year, start + 1, nil) }
        guard start == index else { return nil }
        let isShort = takesYearless && text.count == 2 && text.folded(index - 1).utf8.count == 3
        if year > 2031 || isShort { return (year, start + 1, nil) }
        return (year, start + 1, CalendarYear.doubt(text.printed(index - 1..<index + 1), year))
    }

    // MARK: Years

    /// “13/25/2024” is no date, and its last number is no year either.
    private func isPieceOfNumber(_ index: Int) -> Bool {
        ["/", "."].contains(text.folded(index - 1)) && text[index]?.isSpaced == false
            && text[index - 2]?.kind == .number
    }

    /// “2024/25”, “2024”.
    private func years(at index: Int) -> PrintedTime? {
        let named = vocabulary[.financialYear].length(in: text, at: index).map { index + $0 }
        if let year = CalendarYear.financial(text, named ?? index, short: named != nil) {
            guard let end = PartialDate(year: year.start + 1, month: 3) else { return nil }
            guard let opening = PartialDate(year: year.start, month: 4) else { return nil }
            return PrintedTime(words: index..<year.end, kind: .financialYear, end: end, opening: opening)
        }
        guard named == nil, let year = CalendarYear.plain(text, index), !isPieceOfNumber(index) else { return nil }
        guard let end = PartialDate(year: year, month: 12), let opening = PartialDate(year: year, month: 1) else {
            return nil
        }
        return PrintedTime(
            words: index..<index + 1, kind: .financialYear, end: end, opening: opening, isYearOnly: true)
    }
}
