import Plans

/// Years as they are printed.
enum CalendarYear {
    private static let known = 1990...2099

    /// `2024`
    static func plain(_ text: PrintedText, _ index: Int) -> Int? {
        guard let word = text[index], word.folded.utf8.count == 4 else { return nil }
        guard word.kind == .number || word.folded.first == "2" else { return nil }
        return Int(undamaged(word.folded)).flatMap { known.contains($0) ? $0 : nil }
    }

    /// `2O23`: scanning takes the round letter for the digit.
    private static func undamaged(_ year: String) -> String { String(year.map { $0 == "o" ? "0" : $0 }) }

    /// `24`, only for years from 2020 on: below that it is a day or a count.
    static func short(_ text: PrintedText, _ index: Int) -> Int? {
        guard let word = text[index], word.kind == .number, word.folded.utf8.count == 2 else { return nil }
        return Int(word.folded).flatMap { (18...60).contains($0) ? 2000 + $0 : nil }
    }

    /// `'24` as one word.
    static func apostrophed(_ text: PrintedText, _ index: Int) -> Int? {
        Int(text.folded(index).dropFirst()).flatMap { (10...60).contains($0) ? 2000 + $0 : nil }
    }

    /// `2024/25`, `2024-2025`, `FY24/25`; with `short` also `24/25`.
    static func financial(_ text: PrintedText, _ index: Int, short isShort: Bool) -> (start: Int, end: Int)? {
        if let named = named(text, index) { return named }
        guard let first = plain(text, index) ?? (isShort ? self.short(text, index) : nil) else { return nil }
        guard ["/", "-"].contains(text.folded(index + 1)), let second = text[index + 2] else { return nil }
        guard follows(second.folded, first) else { return nil }
        return (first, index + 3)
    }

    private static func follows(_ second: String, _ first: Int) -> Bool {
        guard let number = Int(second) else { return false }
        return number == first + 1 || (second.utf8.count <= 2 && number == (first + 1) % 100)
            || (second.utf8.count == 1 && number == (first + 1) % 10)
    }

    /// `FY24/25` and `FY25`, which ends in 2025.
    private static func named(_ text: PrintedText, _ index: Int) -> (start: Int, end: Int)? {
        let word = text.folded(index)
        guard word.hasPrefix("fy"), let number = Int(word.dropFirst(2)) else { return nil }
        let year = number < 100 ? 2000 + number : number
        guard known.contains(year) else { return nil }
        if text.folded(index + 1) == "/" || text.folded(index + 1) == "-", follows(text.folded(index + 2), year) {
            return (year, index + 3)
        }
        return (year - 1, index + 1)
    }

    static func doubt(_ printed: String, _ year: Int) -> PhraseDoubt {
        PhraseDoubt(
            "day-or-year", "“\(printed)” can be a month of \(year) or a day of the month.",
            choices: ["A month of \(year)", "A day"])
    }
}

/// Times that are printed without their year.
enum Yearless {
    /// The next such month after publication.
    static func year(of month: Int, after published: PartialDate?) -> Int? {
        guard let published else { return nil }
        return month < (published.month ?? 1) ? published.year + 1 : published.year
    }

    static func doubt(_ printed: String, _ year: Int) -> PhraseDoubt {
        PhraseDoubt(
            "date-without-year", "“\(printed)” is printed without a year; \(year) was taken from the publication date.",
            choices: ["\(year)", "\(year + 1)"])
    }
}
