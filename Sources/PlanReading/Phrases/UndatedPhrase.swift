import Plans

/// What is said of the time without a date: ongoing, waiting for something, a period without an anchor.
struct UndatedPhrase {
    let text: PrintedText
    let vocabulary: PlanVocabulary
    let setting: PhraseSetting
    private static let before: Set<String> = [",", ".", "(", "-", ":", ";", "/", "["]
    private static let after: Set<String> = [",", ".", ")", "-", ";", "/", "]", ":"]

    // MARK: Ongoing

    /// The word as printed. In running text it stands alone between marks; “an ongoing need” says nothing of the action.
    var ongoing: Range<Int>? {
        let places = vocabulary[.ongoing].all(in: text)
        if setting == .cell { return places.first ?? vocabulary[.recurring].first(in: text) }
        return places.first { place in
            let isFirst = place.lowerBound == 0 || Self.before.contains(text.folded(place.lowerBound - 1))
            return (isFirst || text[place.lowerBound]?.startsLine == true) && isEnd(place.upperBound)
        }
    }

    private func isEnd(_ index: Int) -> Bool {
        guard let word = text[index] else { return true }
        return word.startsLine || Self.after.contains(word.folded)
    }

    // MARK: Something outside

    /// The words, and what it waits for.
    var external: (words: Range<Int>, waitsFor: Range<Int>)? {
        labelled ?? (setting == .cell ? inCell : trailing)
    }

    /// “timescale – when …”
    private var labelled: (words: Range<Int>, waitsFor: Range<Int>)? {
        for label in vocabulary[.timescale].all(in: text) {
            var index = label.upperBound
            while text[index]?.kind == .mark, index < label.upperBound + 2 { index += 1 }
            guard let length = cue(at: index) else { continue }
            return (label.lowerBound..<sentenceEnd(index), index + length..<sentenceEnd(index))
        }
        return nil
    }

    /// “as soon as possible” is no event that is waited for.
    private func cue(at index: Int) -> Int? {
        guard vocabulary[.unanchored].length(in: text, at: index) == nil else { return nil }
        return vocabulary[.externalCues].length(in: text, at: index)
            ?? vocabulary[.followingCues].length(in: text, at: index)
    }

    private var inCell: (words: Range<Int>, waitsFor: Range<Int>)? {
        for index in text.indices {
            guard let length = cue(at: index) else { continue }
            return (index..<sentenceEnd(index), index + length..<sentenceEnd(index))
        }
        return nil
    }

    /// “…, once the policy is agreed.” at the end of the text.
    private var trailing: (words: Range<Int>, waitsFor: Range<Int>)? {
        for index in text.indices where [",", "-", "("].contains(text.folded(index - 1)) {
            guard vocabulary[.unanchored].length(in: text, at: index) == nil,
                let length = vocabulary[.externalCues].length(in: text, at: index)
            else { continue }
            let clause = index..<sentenceEnd(index)
            guard (clause.upperBound..<text.count).allSatisfy({ text[$0]?.kind == .mark }) else { continue }
            guard length > 1 || isEvent(clause.dropFirst()) else { continue }
            return (clause, index + length..<clause.upperBound)
        }
        return nil
    }

    private func isEvent(_ clause: Range<Int>.SubSequence) -> Bool {
        let lists: [WordList] = [.futureCues, .pastCues]
        return lists.contains { vocabulary[$0].first(in: text, within: clause.startIndex..<clause.endIndex) != nil }
    }

    private func sentenceEnd(_ index: Int) -> Int {
        var end = index
        while let word = text[end], ![".", ";", ")"].contains(word.folded) { end += 1 }
        return end
    }

    // MARK: A period

    /// “over the next year”, “within 6 months”, “in year 1”.
    var relative: (words: Range<Int>, months: Int?)? {
        for index in text.indices {
            if let found = period(at: index) { return found }
            if let length = vocabulary[.unanchored].length(in: text, at: index) { return (withCue(index, length), nil) }
        }
        return nil
    }

    private func withCue(_ index: Int, _ length: Int) -> Range<Int> {
        let cue = ["in", "by", "within", "during"].contains(text.folded(index - 1)) ? index - 1 : index
        return cue..<index + length
    }

    private func period(at index: Int) -> (words: Range<Int>, months: Int?)? {
        let cue = vocabulary[.relativeCues].length(in: text, at: index)
        guard cue != nil || setting == .cell else { return nil }
        let start = index + (cue ?? 0)
        let word = text.folded(start)
        guard let number = vocabulary.number(.numerals, word) ?? Int(word), (1...120).contains(number) else {
            return nil
        }
        let unit = text.folded(start + 1) == "-" ? start + 2 : start + 1
        guard let length = vocabulary[.periods].length(in: text, at: unit) else { return nil }
        let months =
            text.folded(unit).hasPrefix("month") ? number : text.folded(unit).hasPrefix("year") ? number * 12 : nil
        return (index..<unit + length, months)
    }

    /// The period counts from publication: “within 6 months of publication”.
    func isFromPublication(_ words: Range<Int>) -> Bool {
        (words.upperBound...words.upperBound + 2).contains { vocabulary[.publication].length(in: text, at: $0) != nil }
    }

    /// It says that the work is done.
    var isDone: Bool { vocabulary.statuses[.complete]?.isWhole(text) == true }

    var isNotYet: Bool { vocabulary[.notYet].isWhole(text) }
}
