import Plans

/// Dates that no calendar has, `31/02/2026`, `31 June 2026`, `Q5 2025/26`: no part of them is a time of its own.
struct ImpossibleTime {
    private static let separators: Set<String> = ["/", "-", "."]
    private static let lastMonth = 12
    private static let leapYear = 2024

    let scanner: TimeScanner
    private var text: PrintedText { scanner.text }

    /// All of them, in the order of the text.
    func all() -> [Range<Int>] {
        let days = DayScanner(scanner: scanner)
        let names = text.words.indices.filter { [.number, .word].contains(text[$0]?.kind) }
        return names.compactMap { index in words(at: index).flatMap { days.time(at: index) == nil ? $0 : nil } }
    }

    func doubt(_ words: Range<Int>) -> PhraseDoubt {
        PhraseDoubt(
            "date-not-read",
            "“\(text.printed(words))” is not a date of any calendar. Please give the date that is meant.",
            choices: ["Leave the date open", "I shall give the date"])
    }

    private func words(at index: Int) -> Range<Int>? {
        numeric(index) ?? iso(index) ?? dotted(index) ?? dayFirst(index) ?? monthFirst(index) ?? quarter(index)
    }

    private func number(_ index: Int, of digits: ClosedRange<Int>) -> Int? {
        guard text[index]?.kind == .number, digits.contains(text.folded(index).utf8.count) else { return nil }
        return Int(text.folded(index))
    }

    /// `31/02/2026`
    private func numeric(_ index: Int) -> Range<Int>? {
        guard number(index, of: 1...2) != nil, Self.separators.contains(text.folded(index + 1)),
            text.folded(index + 1) == text.folded(index + 3), CalendarYear.plain(text, index + 4) != nil,
            number(index + 2, of: 1...2) != nil || scanner.monthNumber(index + 2) != nil
        else { return nil }
        return index..<index + 5
    }

    /// `2026-04-31`, `2026-13`
    private func iso(_ index: Int) -> Range<Int>? {
        guard let year = CalendarYear.plain(text, index), text.folded(index + 1) == "-",
            let month = number(index + 2, of: 2...2), text[index + 2]?.isSpaced == false
        else { return nil }
        if text.folded(index + 3) == "-", number(index + 4, of: 2...2) != nil { return index..<index + 5 }
        return (Self.lastMonth + 1...max(Self.lastMonth + 1, year % 100)).contains(month) ? index..<index + 3 : nil
    }

    /// `31.02.2026`, which is one word.
    private func dotted(_ index: Int) -> Range<Int>? {
        let parts = text.folded(index).split(separator: ".")
        guard parts.count == 3, parts[2].utf8.count == 4, parts.allSatisfy({ Int($0) != nil }) else { return nil }
        return index..<index + 1
    }

    /// `31 June 2026`, `31st of June`
    private func dayFirst(_ index: Int) -> Range<Int>? {
        guard let day = day(index) else { return nil }
        let place = ["of", "-"].contains(text.folded(index + 1)) ? index + 2 : index + 1
        guard let month = scanner.monthNumber(place) else { return nil }
        let year = scanner.year(afterMonth: place + 1)
        return isTooMuch(day, month, year?.value) ? index..<(year?.end ?? place + 1) : nil
    }

    /// `June 31st, 2026`
    private func monthFirst(_ index: Int) -> Range<Int>? {
        guard let month = scanner.monthNumber(index), let day = day(index + 1) else { return nil }
        let place = text.folded(index + 2) == "," ? index + 3 : index + 2
        guard let year = CalendarYear.plain(text, place), isTooMuch(day, month, year) else { return nil }
        return index..<place + 1
    }

    private func day(_ index: Int) -> Int? {
        var word = text.folded(index)
        for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) { word.removeLast(2) }
        return word.utf8.count <= 2 ? Int(word) : nil
    }

    /// Beyond the days of the month; numbers beyond any month are counts, unless the cell is one of dates.
    private func isTooMuch(_ day: Int, _ month: Int, _ year: Int?) -> Bool {
        guard (29...31).contains(day) || scanner.takesYearless else { return false }
        return PartialDate(year: year ?? Self.leapYear, month: month, day: day) == nil
    }

    /// `Q5 2025/26`, `Quarter 5 of 2026`, `2025/26 Q5`
    private func quarter(_ index: Int) -> Range<Int>? {
        if let year = CalendarYear.financial(text, index, short: false) {
            return quarterEnd(year.end).map { index..<$0 }
        }
        guard let end = quarterEnd(index) else { return nil }
        let year = ["of", ",", "-", "("].contains(text.folded(end)) ? end + 1 : end
        if let financial = CalendarYear.financial(text, year, short: true) { return index..<financial.end }
        return CalendarYear.plain(text, year).map { _ in index..<year + 1 }
    }

    private func quarterEnd(_ index: Int) -> Int? {
        let word = text.folded(index)
        if word.first == "q", let number = Int(word.dropFirst()), !(1...4).contains(number) { return index + 1 }
        guard let length = scanner.vocabulary[.quarter].length(in: text, at: index) else { return nil }
        guard let number = number(index + length, of: 1...2), !(1...4).contains(number) else { return nil }
        return index + length + 1
    }
}
