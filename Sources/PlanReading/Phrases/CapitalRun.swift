import Plans

/// Names of groups in running text: capitalised words that end in “Committee”, “Group”, “Board” …
enum CapitalRun {
    /// Words that a name goes on over; “the” begins one.
    private static let joins: Set<String> = ["and", "&", "of", "for", "-", "/", "'"]
    private static let leading: Set<String> = ["the", "and", "&", "of", "for", "-", "/", "'", "our", "at", "to"]

    static func runs(in text: PrintedText, vocabulary: PlanVocabulary) -> [String] {
        var (found, index, floor): ([String], Int, Int) = ([], 0, 0)
        while index < text.count {
            if let end = end(at: index, in: text, vocabulary),
                let name = name(floor..<end, ending: index, in: text, vocabulary)
            {
                found.append(name)
                (index, floor) = (end, end)
            } else {
                index += 1
            }
        }
        return found
    }

    /// The end of a name whose last words begin here.
    private static func end(at index: Int, in text: PrintedText, _ words: PlanVocabulary) -> Int? {
        guard text[index]?.isCapitalised == true || text[index - 1]?.isCapitalised == true else { return nil }
        if words[.notForums].length(in: text, at: index) != nil { return nil }
        let length = words[.forumEnds].length(in: text, at: index) ?? words[.forumNames].length(in: text, at: index)
        guard let length, !isFollowedByName(text, index + length) else { return nil }
        return bracketed(text, index + length) ?? index + length
    }

    /// “Board Assurance Framework”, “Group Director”: the word belongs to what follows.
    private static func isFollowedByName(_ text: PrintedText, _ index: Int) -> Bool {
        guard let next = text[index], next.kind == .word, !next.startsLine else { return false }
        return next.isCapitalised || ["member", "members", "meeting's", "chair", "level"].contains(next.folded)
    }

    /// “of Directors”, “(PEG)”.
    private static func bracketed(_ text: PrintedText, _ index: Int) -> Int? {
        guard text.folded(index) == "(", text.folded(index + 2) == ")", text[index + 1]?.isCapitalised == true else {
            return nil
        }
        return index + 3
    }

    private static func name(
        _ range: Range<Int>, ending last: Int, in text: PrintedText, _ words: PlanVocabulary
    ) -> String? {
        let end = range.upperBound
        var start = last
        while start > range.lowerBound, isPart(text, start - 1), text[start]?.startsLine != true { start -= 1 }
        while start < end, leading.contains(text.folded(start)) { start += 1 }
        if isVerb(text, start, words) { start += 1 }
        if words[.notBeforeForums].contains(word: text.folded(start)) { return nil }
        if start == last, words[.notBeforeForums].endsBefore(start, in: text) != nil { return nil }
        guard start < end, text[start]?.isCapitalised == true else { return nil }
        let name = text.printed(start..<end)
        return words[.groupWords].isWhole(PrintedText(name)) && words[.forumNames].first(in: PrintedText(name)) == nil
            ? nil : name
    }

    /// “Train group leaders”, “Ask Board”: the first word of a sentence, which says what is done.
    private static func isVerb(_ text: PrintedText, _ index: Int, _ words: PlanVocabulary) -> Bool {
        let isFirst = index == 0 || text[index]?.startsLine == true || [".", ";", ":"].contains(text.folded(index - 1))
        return isFirst && words[.countVerbs].contains(word: text.folded(index))
    }

    private static func isPart(_ text: PrintedText, _ index: Int) -> Bool {
        guard let word = text[index] else { return false }
        if word.folded == "," { return text[index - 1]?.isCapitalised == true && isListed(text, index) }
        return word.isCapitalised || joins.contains(word.folded) || word.folded == "(" || word.folded == ")"
    }

    /// “Equality, Diversity and Inclusion Group”: a comma within a name, with an “and” after it.
    private static func isListed(_ text: PrintedText, _ index: Int) -> Bool {
        guard text[index + 1]?.isCapitalised == true else { return false }
        return ["and", "&"].contains(text.folded(index + 2)) || text.folded(index + 2) == ","
    }
}
