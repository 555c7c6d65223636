import Plans

/// A month, quarter, day or year as it is printed in a text.
struct PrintedTime {
    /// The words that it takes.
    var words: Range<Int>
    var kind: DueDate.Kind
    /// Where a range begins; nil for a single time.
    var start: PartialDate?
    var end: PartialDate
    /// Where it begins if it opens a range.
    var opening: PartialDate
    var isApproximate = false
    /// Only a calendar year is printed.
    var isYearOnly = false
    var doubt: PhraseDoubt?

    /// Both as one, from the opening of the first to the end of the second; nil where they do not follow each other.
    func joined(to other: PrintedTime) -> PrintedTime? {
        guard opening <= other.end else { return nil }
        var both = other
        both.words = words.lowerBound..<other.words.upperBound
        (both.start, both.opening) = (opening, opening)
        both.isApproximate = isApproximate || other.isApproximate
        both.doubt = doubt ?? other.doubt
        return both
    }

    /// The month in which it begins and ends moved: “early 2024”.
    func narrowed(_ words: Range<Int>, from first: (Int, Int), to last: (Int, Int)) -> PrintedTime? {
        guard let opening = PartialDate(year: first.0, month: first.1) else { return nil }
        guard let end = PartialDate(year: last.0, month: last.1) else { return nil }
        return PrintedTime(
            words: words, kind: .quarter, end: end, opening: opening, isApproximate: true, doubt: doubt)
    }
}
