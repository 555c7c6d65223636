import Plans

/// A number of a text that is a quantity: not a band, a date, a reference or a length of time.
struct Figure {
    let value: Double
    /// Percent, percentage points, or nil for a bare number.
    let unit: Unit?
    /// Its words, with the unit.
    let words: Range<Int>
    /// It is printed with decimals.
    let isDecimal: Bool
}

/// Finds the quantities of a text.
struct FigureScanner {
    let text: PrintedText
    let vocabulary: PlanVocabulary
    /// Times that are printed: their numbers are no quantities.
    let times: [PrintedTime]

    init(text: PrintedText, vocabulary: PlanVocabulary) {
        (self.text, self.vocabulary) = (text, vocabulary)
        times = TimeScanner(text: text, vocabulary: vocabulary, published: nil, takesYearless: false).all()
    }

    func all() -> [Figure] { text.indices.compactMap(figure) }

    func figure(at index: Int) -> Figure? {
        guard let word = text[index], word.kind == .number || isNumeral(word) else { return nil }
        guard let value = value(word), value.isFinite, !times.contains(where: { $0.words.contains(index) }) else {
            return nil
        }
        let isDecimal = word.folded.contains(".")
        if let length = vocabulary[.percentagePoints].length(in: text, at: index + 1) {
            return Figure(
                value: value, unit: .percentagePoints, words: index..<index + 1 + length, isDecimal: isDecimal)
        }
        if let length = percent(index + 1) {
            return Figure(value: value, unit: .percent, words: index..<index + 1 + length, isDecimal: isDecimal)
        }
        guard !isLabelled(index), !isPeriod(index), !isInRange(index), !isReference(index) else { return nil }
        return Figure(value: value, unit: nil, words: index..<index + 1, isDecimal: isDecimal)
    }

    private func isNumeral(_ word: PrintedWord) -> Bool {
        word.kind == .word && (vocabulary.number(.numerals, word.folded) ?? 0) > 0 && word.folded.allSatisfy(\.isLetter)
            && !["first", "second", "third", "fourth"].contains(word.folded)
    }

    private func value(_ word: PrintedWord) -> Double? {
        if let number = vocabulary.number(.numerals, word.folded) { return Double(number) }
        return Double(word.folded.filter { $0 != "," })
    }

    private func percent(_ index: Int) -> Int? {
        switch text.folded(index) {
        case "%", "percent": 1
        case "per": text.folded(index + 1) == "cent" ? 2 : nil
        default: nil
        }
    }

    /// “Band 9”, “action 5.1”, “Bands 5 and 6”.
    private func isLabelled(_ index: Int) -> Bool {
        var start = index
        while start > 1, ["-", "to", "and", "&", ",", "/"].contains(text.folded(start - 1)),
            text[start - 2]?.kind == .number, text.folded(start - 1) != "," || text[start - 1]?.isSpaced == false
        {
            start -= 2
        }
        return vocabulary[.numberLabels].endsBefore(start, in: text) != nil || text.folded(index - 1) == "#"
    }

    private func isPeriod(_ index: Int) -> Bool {
        let next = text.folded(index + 1) == "-" ? index + 2 : index + 1
        return vocabulary[.numberPeriods].length(in: text, at: next) != nil && !isTimes(index)
    }

    private func isTimes(_ index: Int) -> Bool { vocabulary[.timesLikely].length(in: text, at: index + 1) != nil }

    /// “1-9”, “1 – 9”: a range of bands or ages, unless it is of percentages.
    private func isInRange(_ index: Int) -> Bool {
        text.folded(index + 1) == "-" && text[index + 2]?.kind == .number && percent(index + 3) == nil
            || text.folded(index - 1) == "-" && text[index - 2]?.kind == .number
    }

    /// “3 x”, “24/7”, “1.”, at the beginning.
    private func isReference(_ index: Int) -> Bool {
        if ["/", ":"].contains(text.folded(index + 1)) || ["/", "x"].contains(text.folded(index - 1)) { return true }
        let isFirst = index == 0 || text[index]?.startsLine == true
        return isFirst && [".", ")"].contains(text.folded(index + 1))
    }
}
