import Plans

/// Cuts a cell of leads into pieces.
struct LeadSplitter {
    let text: PrintedText
    let vocabulary: PlanVocabulary
    private static let strong: Set<String> = [";", "|", "•", "·"]
    private static let depths: [String: Int] = ["(": 1, "[": 1, ")": -1, "]": -1]

    /// Ranges of words, in order.
    var pieces: [Range<Int>] { cuts.pieces }

    /// Set where posts run together without a separator.
    var doubt: PhraseDoubt? {
        guard cuts.isGuessed else { return nil }
        let printed = pieces.map { "“\(text.printed($0).trimmed)”" }.joined(separator: " and ")
        return PhraseDoubt(
            "split-lead", "“\(text.text.trimmed)” holds no separator; it was read as \(printed).",
            choices: [printed, "“\(text.text.trimmed)” as one"])
    }

    private var cuts: (pieces: [Range<Int>], isGuessed: Bool) {
        var (pieces, start, depth, isGuessed): ([Range<Int>], Int, Int, Bool) = ([], 0, 0, false)
        for index in text.indices {
            let word = text.folded(index)
            depth = max(0, depth + (Self.depths[word] ?? 0))
            guard depth == 0, index > start || isSeparator(index, start) else { continue }
            if isSupport(index, start) {
                pieces.append(start..<index)
                start = index
                continue
            }
            if isSeparator(index, start) {
                pieces.append(start..<index)
                start = index + 1
            } else if isLineCut(index, start) || isRunTogether(index, start) {
                isGuessed = isGuessed || !isLineCut(index, start)
                pieces.append(start..<index)
                start = index
            }
        }
        pieces.append(min(start, text.count)..<text.count)
        return (pieces.filter { !$0.isEmpty }, isGuessed)
    }

    // MARK: Separators

    /// “Head of People with support from HR”
    private func isSupport(_ index: Int, _ start: Int) -> Bool {
        vocabulary[.supportCues].length(in: text, at: index) != nil && isSomebody(start..<trimmedEnd(start, index))
    }

    private func trimmedEnd(_ start: Int, _ index: Int) -> Int {
        text.folded(index - 1) == "," && index - 1 > start ? index - 1 : index
    }

    private func isSeparator(_ index: Int, _ start: Int) -> Bool {
        let word = text.folded(index)
        if Self.strong.contains(word) { return true }
        switch word {
        case "/": return isSomebody(start..<index) || isSpaced(index)
        case "&", "and", "+", "with": return joins(index, start)
        case ",": return joins(index, start) && !isPostOfPerson(index, start)
        default: return false
        }
    }

    private func isSpaced(_ index: Int) -> Bool {
        text[index]?.isSpaced == true && text[index + 1]?.isSpaced == true
    }

    /// Somebody stands on each side of the word.
    private func joins(_ index: Int, _ start: Int) -> Bool {
        let left = start..<index
        let right = index + 1..<sideEnd(index + 1)
        if isPerson(right) { return true }
        return isSomebody(left) && isSomebody(right) && !isPieceOfPost(left, right)
    }

    /// “Director of People and OD”: one word after “and” ends the post that began before it.
    private func isPieceOfPost(_ left: Range<Int>, _ right: Range<Int>) -> Bool {
        let word = PrintedText(text.printed(right))
        guard word.count == 1, vocabulary[.postWords].isWhole(word) == false else { return false }
        return left.contains { ["of", "for"].contains(text.folded($0)) }
    }

    /// “Sam Green, EDI Manager”
    private func isPostOfPerson(_ index: Int, _ start: Int) -> Bool {
        isPerson(start..<index) && !isPerson(index + 1..<sideEnd(index + 1))
    }

    private func isPerson(_ range: Range<Int>) -> Bool {
        LeadKind.isPerson(PrintedText(text.printed(range)), vocabulary)
    }

    private func sideEnd(_ start: Int) -> Int {
        var (end, depth) = (start, 0)
        while end < text.count {
            depth += Self.depths[text.folded(end)] ?? 0
            if depth == 0,
                ["&", "and", ",", "/", "+", "with"].contains(text.folded(end)) || Self.strong.contains(text.folded(end))
            {
                return end
            }
            if end > start, text[end]?.startsLine == true { return end }
            end += 1
        }
        return end
    }

    /// A post, a group or a person in full, and not a piece of one: “Equality” alone is none.
    private func isSomebody(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty else { return false }
        let printed = PrintedText(text.printed(range))
        if vocabulary[.postStarts].length(in: printed, at: 0) != nil { return true }
        if endsInPostOrGroup(printed) || vocabulary[.toBeConfirmed].isWhole(printed) { return true }
        if vocabulary[.departments].isWhole(printed), printed.count == 1 { return isAcronym(printed) }
        return LeadKind.isPerson(printed, vocabulary) || printed.words.contains { $0.folded == "(" }
    }

    private func isAcronym(_ printed: PrintedText) -> Bool {
        printed.text.allSatisfy { $0.isUppercase } && printed.text.count > 1
    }

    private func endsInPostOrGroup(_ printed: PrintedText) -> Bool {
        let end = printed.words.lastIndex { $0.kind != .mark }.map { $0 + 1 } ?? 0
        return vocabulary[.postWords].endsBefore(end, in: printed) != nil
            || vocabulary[.groupWords].endsBefore(end, in: printed) != nil
    }

    // MARK: Without a separator

    /// A new line begins a new lead, unless the line before is unfinished.
    private func isLineCut(_ index: Int, _ start: Int) -> Bool {
        guard text[index]?.startsLine == true, text[index]?.folded != "(" else { return false }
        if ["of", "and", "&", "for", "the", "-", ","].contains(text.folded(index - 1)) { return false }
        return isSomebody(start..<index) && isSomebody(index..<sideEnd(index))
    }

    /// A second “Head of …” begins, or a post follows the name of a group.
    private func isRunTogether(_ index: Int, _ start: Int) -> Bool {
        guard text[index]?.isCapitalised == true, text[index]?.kind == .word else { return false }
        let before = text[index - 1]
        guard before?.kind == .word || before?.folded == ")" else { return false }
        guard !vocabulary[.postAdjectives].contains(word: before?.folded ?? "") else { return false }
        if vocabulary[.postStarts].length(in: text, at: index) != nil { return isWholeBefore(start..<index) }
        if before?.folded == ")" {
            return LeadKind.isPerson(PrintedText(text.printed(index..<min(text.count, index + 2))), vocabulary)
        }
        return followsGroup(index) && startsSomebody(index) || isNamedGroup(index, start)
    }

    /// “Head of Learning ABC Committee”: a group by its short name follows a whole post.
    private func isNamedGroup(_ index: Int, _ start: Int) -> Bool {
        guard index - start > 2, vocabulary[.postStarts].length(in: text, at: start) != nil else { return false }
        guard let word = text[index], word.folded.utf8.count > 2,
            isAcronym(PrintedText(text.printed(index..<index + 1)))
        else {
            return false
        }
        return vocabulary[.forumEnds].length(in: text, at: index + 1) != nil
    }

    /// What stands before is a lead on its own: more than an adjective, and not the person whose post this is.
    private func isWholeBefore(_ range: Range<Int>) -> Bool {
        !isPerson(range) && (range.count > 1 || isAcronym(PrintedText(text.printed(range))))
    }

    private func followsGroup(_ index: Int) -> Bool {
        let ends: [WordList] = [.forumEnds, .teamEnds]
        return ends.contains { vocabulary[$0].endsBefore(index, in: text) != nil }
            && text[index - 1]?.isCapitalised == true
    }

    private func startsSomebody(_ index: Int) -> Bool {
        vocabulary[.postStarts].length(in: text, at: index) != nil
            || (index + 1..<text.count).contains { endsGroup($0) } && text.count - index > 1
    }

    private func endsGroup(_ index: Int) -> Bool { vocabulary[.groupWords].length(in: text, at: index) != nil }
}
