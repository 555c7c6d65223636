import Plans

/// Tells a heading that names indicators from other text, also where its number or some of its letters are lost.
package enum IndicatorPhrase {
    /// A text of more words is no heading, even where several run together.
    private static let longest = 200

    /// Nil where the text is no heading.
    package static func heading(_ text: String, vocabulary: PlanVocabulary) -> IndicatorHeading? {
        let text = PrintedText(text)
        guard text.count > 0, text.count <= longest else { return nil }
        let reader = HeadingReader(text: text, vocabulary: vocabulary)
        return reader.numbered ?? repaired(text, vocabulary) ?? reader.damaged ?? reader.worded
    }

    /// “lndicator 2”, “Indicator l”: letters that scanning takes for each other.
    private static func repaired(_ text: PrintedText, _ vocabulary: PlanVocabulary) -> IndicatorHeading? {
        guard let first = text[0], let second = text[1], first.kind == .word else { return nil }
        let spelling = PlanVocabulary.undamaged([first.folded])
        guard
            let word = vocabulary[.indicator].phrases.first(where: { PlanVocabulary.undamaged([$0]) == spelling })
        else { return nil }
        let isOne = ["l", "i"].contains(second.folded)
        guard isOne || first.folded != word, isOne || second.kind == .number else { return nil }
        let rest = isOne ? "1 " + text.printed(2..<text.count) : text.printed(1..<text.count)
        let reader = HeadingReader(text: PrintedText(word + " " + rest), vocabulary: vocabulary)
        guard var heading = reader.numbered else { return nil }
        heading.isDamaged = true
        return heading
    }
}

struct HeadingReader {
    let text: PrintedText
    let vocabulary: PlanVocabulary

    // MARK: By number

    /// “WRES Indicator 3”, “Indicators 5 to 8”, “3. Relative likelihood of …”
    var numbered: IndicatorHeading? {
        var items: [String] = []
        var end = 0
        for index in text.indices {
            guard let length = vocabulary[.indicator].length(in: text, at: index), isStart(index) else { continue }
            let numbers = Numbering.list(in: text, from: index + length, allowed: 1...9)
            guard let last = numbers.last else { continue }
            let after = past(last, from: index + length)
            guard isHeadingGoingOn(after) else { continue }
            items += numbers.filter { !items.contains($0) }
            end = max(end, after)
        }
        if items.isEmpty { return bareNumber }
        return IndicatorHeading(
            items: items, basis: .number, isDamaged: false, remainder: remainder(from: end))
    }

    /// At the beginning of the text, a line, or after the end of another heading.
    private func isStart(_ index: Int) -> Bool {
        let first = text.words.firstIndex { $0.kind == .word } ?? 0
        return index <= first || text[index]?.startsLine == true
    }

    private func past(_ number: String, from start: Int) -> Int {
        (start..<min(text.count, start + 20)).first { text.folded($0) == number }.map { $0 + 1 } ?? start
    }

    /// What follows the number is a mark, nothing, a capital, or the description: not “Indicator 7 will improve”.
    private func isHeadingGoingOn(_ index: Int) -> Bool {
        guard let next = text[index] else { return true }
        if next.startsLine { return true }
        if [":", "-", ".", ")", "|", "("].contains(next.folded) { return true }
        return next.isCapitalised || next.folded == "%"
    }

    /// “3. Relative likelihood of …”: the number counts where title or description of that indicator follows.
    private var bareNumber: IndicatorHeading? {
        guard let first = text[0], first.kind == .number, let wording = wording(first.folded) else { return nil }
        guard [".", ")", ":", "-"].contains(text.folded(1)) || text[1]?.isCapitalised == true else { return nil }
        let start = text[1]?.kind == .mark ? 2 : 1
        let match = HeadingMatch(text: text, start: start, vocabulary: vocabulary)
        let score = match.score(of: wording)
        guard score.common >= 2, score.precision >= 0.5 || isTitle(wording, start) else {
            return isTitle(wording, start)
                ? IndicatorHeading(items: [wording.item], basis: .number, isDamaged: score.precision < 1) : nil
        }
        let also = match.items.filter { $0 != wording.item && match.isClear($0) }
        return IndicatorHeading(
            items: [wording.item] + (also.count > 0 && match.isLong ? also : []), basis: .number,
            isDamaged: score.recall < 0.5, remainder: remainder(from: start))
    }

    private func wording(_ item: String) -> IndicatorWording? { vocabulary.indicators.first { $0.item == item } }

    /// A short title, perhaps with the group before it, and little more.
    private func isTitle(_ wording: IndicatorWording, _ start: Int) -> Bool {
        let from = start + (vocabulary[.bme].length(in: text, at: start) ?? 0)
        guard let length = wording.titles.length(in: text, at: from) else { return false }
        return text.count - from - length <= 3
    }

    // MARK: Damaged

    /// A piece of the word “indicator” and a piece of a title.
    var damaged: IndicatorHeading? {
        guard let first = text[0], first.kind == .word, text.count <= 12 else { return nil }
        let isPiece =
            first.folded.utf8.count >= 5
            && ("indicators".hasPrefix(first.folded) || "indicator".hasSuffix(first.folded))
        guard isPiece, text[1]?.isCapitalised == true else { return nil }
        let rest = text.words.dropFirst().filter { $0.kind == .word }.map(\.folded)
        let items = vocabulary.indicators.filter { wording in
            wording.titles.phrases.contains { begins($0, rest) }
        }
        guard items.count == 1 else { return nil }
        return IndicatorHeading(items: items.map(\.item), basis: .wording, isDamaged: true)
    }

    /// The last word may be cut off.
    private func begins(_ title: String, _ words: [String]) -> Bool {
        let wanted = PrintedText(title).words.filter { $0.kind == .word }.map(\.folded)
        guard !words.isEmpty, words.count <= wanted.count, let last = words.last,
            last.utf8.count >= 4 || words.count > 1
        else {
            return false
        }
        return zip(words.dropLast(), wanted).allSatisfy(==) && wanted[words.count - 1].hasPrefix(last)
    }

    // MARK: By wording

    /// The description alone.
    var worded: IndicatorHeading? {
        guard text.count >= 2, !isAim else { return nil }
        let match = HeadingMatch(text: text, start: 0, vocabulary: vocabulary)
        let items = match.items
        guard !items.isEmpty else { return nil }
        return IndicatorHeading(
            items: items, basis: .wording, isDamaged: match.isDamaged(items), remainder: remainder(from: 0))
    }

    /// “Increase the percentage of …” is an aim and no heading; so is “Fair recruitmentReduce the percentage of …”.
    private var isAim: Bool {
        let first = text.words.firstIndex { $0.kind == .word } ?? 0
        if vocabulary[.countVerbs].length(in: text, at: first) != nil { return true }
        let verbs = vocabulary[.increase].phrases + vocabulary[.decrease].phrases
        return (first..<first + 5).contains { index in
            verbs.contains { text.folded(index) == $0 || ($0.utf8.count > 5 && text.folded(index).hasSuffix($0)) }
        }
    }

    // MARK: What follows

    /// The text from its first figures on, with the year before them.
    private func remainder(from start: Int) -> String? {
        guard let cut = HeadingMatch(text: text, start: start, vocabulary: vocabulary).cut else { return nil }
        let rest = text.printed(cut..<text.count)
        return rest.isEmpty ? nil : rest
    }
}
