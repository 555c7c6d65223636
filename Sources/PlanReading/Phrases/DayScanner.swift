import Plans

/// Exact days: `31 March 2024`, `31/03/2024`, `2024-03-31`, `March 31st, 2024`.
struct DayScanner {
    let scanner: TimeScanner
    private var text: PrintedText { scanner.text }
    private static let separators: Set<String> = ["/", "-", "."]

    init(scanner: TimeScanner) { self.scanner = scanner }

    func time(at index: Int) -> PrintedTime? {
        iso(index) ?? dotted(index) ?? numeric(index) ?? dayFirst(index) ?? monthFirst(index) ?? monthNumber(index)
    }

    private func day(_ index: Int) -> Int? {
        var word = text.folded(index)
        for ending in ["st", "nd", "rd", "th"] where word.hasSuffix(ending) { word.removeLast(2) }
        return word.utf8.count <= 2 ? Int(word).flatMap { (1...31).contains($0) ? $0 : nil } : nil
    }

    private func made(_ year: Int, _ month: Int, _ day: Int, _ words: Range<Int>) -> PrintedTime? {
        guard let date = PartialDate(year: year, month: month, day: day) else { return nil }
        return PrintedTime(words: words, kind: .date, end: date, opening: date)
    }

    /// Only 2024-03-31, 2024-03 and what Excel makes of them: 2024-03-31T00:00:00.
    private func iso(_ index: Int) -> PrintedTime? {
        guard let year = CalendarYear.plain(text, index), text.folded(index + 1) == "-" else { return nil }
        guard text.folded(index + 2).utf8.count == 2, let month = Int(text.folded(index + 2)) else { return nil }
        let last = text.folded(index + 4).prefix { $0.isASCII && $0.isNumber }
        if text.folded(index + 3) == "-", last.utf8.count == 2, let day = Int(last) {
            return made(year, month, day, index..<timeEnd(index + 5))
        }
        guard month != (year + 1) % 100, text[index + 2]?.isSpaced == false else { return nil }
        return scanner.monthTime(month, year, index..<index + 3)
    }

    /// Past a time of day that is joined to the date: `00:00:00`.
    private func timeEnd(_ index: Int) -> Int {
        var end = index
        while text.folded(end) == ":", text[end + 1]?.kind == .number { end += 2 }
        if text[end]?.kind == .number, text.folded(end + 1) == ":" { return timeEnd(end + 1) }
        return end
    }

    /// `31.03.2024`, which is one word.
    private func dotted(_ index: Int) -> PrintedTime? {
        let parts = text.folded(index).split(separator: ".").compactMap { Int($0) }
        guard parts.count == 3, text.folded(index).filter({ $0 == "." }).count == 2 else { return nil }
        return made(full(parts[2]), parts[1], parts[0], index..<index + 1)
    }

    private func full(_ year: Int) -> Int { year < 100 ? 2000 + year : year }

    /// `31/03/2024`, `31-Mar-24`. Day and month change places where only that makes a date.
    private func numeric(_ index: Int) -> PrintedTime? {
        guard let day = day(index), Self.separators.contains(text.folded(index + 1)) else { return nil }
        guard text.folded(index + 1) == text.folded(index + 3), let year = yearNumber(index + 4) else { return nil }
        let words = index..<timeEnd(index + 5)
        if let month = scanner.monthNumber(index + 2) { return made(year, month, day, words) }
        guard let month = Int(text.folded(index + 2)) else { return nil }
        return made(year, month, day, words) ?? swapped(year, day, month, words)
    }

    private func yearNumber(_ index: Int) -> Int? {
        CalendarYear.plain(text, index) ?? CalendarYear.short(text, index)
    }

    private func swapped(_ year: Int, _ month: Int, _ day: Int, _ words: Range<Int>) -> PrintedTime? {
        var time = made(year, month, day, words)
        time?.doubt = PhraseDoubt(
            "month-before-day", "“\(text.printed(words))” was read with the month first; no other date is possible.")
        return time
    }

    /// `31st of March 2024`; without a year only where the year is known from elsewhere.
    private func dayFirst(_ index: Int) -> PrintedTime? {
        guard let day = day(index) else { return nil }
        let month = ["of", "-"].contains(text.folded(index + 1)) ? index + 2 : index + 1
        guard let number = scanner.monthNumber(month) else { return nil }
        if let year = scanner.year(afterMonth: month + 1) { return made(year.value, number, day, index..<year.end) }
        guard let year = Yearless.year(of: number, after: scanner.published) else { return nil }
        var time = made(year, number, day, index..<month + 1)
        time?.doubt = Yearless.doubt(text.printed(index..<month + 1), year)
        return time
    }

    /// `March 31st, 2024`
    private func monthFirst(_ index: Int) -> PrintedTime? {
        guard let month = scanner.monthNumber(index), let day = day(index + 1) else { return nil }
        let year = text.folded(index + 2) == "," ? index + 3 : index + 2
        guard let number = CalendarYear.plain(text, year) else { return nil }
        return made(number, month, day, index..<year + 1)
    }

    /// `03/2024`
    private func monthNumber(_ index: Int) -> PrintedTime? {
        guard text[index]?.kind == .number, let month = Int(text.folded(index)), (1...12).contains(month) else {
            return nil
        }
        guard text.folded(index + 1) == "/", let year = CalendarYear.plain(text, index + 2) else { return nil }
        guard CalendarYear.financial(text, index + 2, short: false) == nil else { return nil }
        return scanner.monthTime(month, year, index..<index + 3)
    }
}
