import Plans

/// What makes a number an aim in a cell of targets or measures, where no verb need stand beside it.
extension TargetSentence {
    private static let wordsOfPost = 4

    /// Where the words begin that make the number an aim of its cell; nil where they do not.
    func cellCue(before figure: Figure) -> Int? {
        let start = figure.words.lowerBound
        guard setting == .cell else { return isForStaff(figure) || isAfterVerb(figure) ? start : nil }
        guard !isStartingPoint(figure), !isWhole(figure) else { return nil }
        if figure.unit != nil || figure.isDecimal && (isRatio || isUnderRatio) { return start }
        return isFirst(figure) ? start : nil
    }

    /// “27.6% to 24.6%”, “1.67 to 1.40”: two of a kind with nothing but “to” between them.
    func isPlainPair(_ first: Figure, _ second: Figure) -> Bool {
        let isNext = second.words.lowerBound == first.words.upperBound + 1
        let isOfOneKind = first.unit == second.unit && (first.unit != nil || first.isDecimal && second.isDecimal)
        let isAim = setting == .cell || contains(.increase) || contains(.decrease) || contains(.targetCues)
        return isNext && isOfOneKind && isAim
    }

    /// “of 14” after “3”, “out of 14”: what the number before it is a part of.
    func isWhole(_ figure: Figure) -> Bool {
        guard text.folded(figure.words.lowerBound - 1) == "of", figure.unit == nil else { return false }
        let before = text[figure.words.lowerBound - 2]
        return before?.kind == .number || before?.folded == "out"
    }

    /// “currently 12%”, “12% now”, “above 2.0”, “than 2”.
    private func isStartingPoint(_ figure: Figure) -> Bool {
        vocabulary[.now].endsBefore(figure.words.lowerBound, in: text) != nil
            || vocabulary[.now].length(in: text, at: figure.words.upperBound) != nil
            || text.folded(figure.words.lowerBound - 1) == "from"
    }

    /// Nothing but bounds stands before it in its sentence.
    private func isFirst(_ figure: Figure) -> Bool {
        let before = range.lowerBound..<max(range.lowerBound, figure.words.lowerBound)
        return before.allSatisfy { index in
            text[index]?.kind == .mark || vocabulary[.bounds].contains(word: text.folded(index))
                || vocabulary[.increase].contains(word: text.folded(index))
                || vocabulary[.decrease].contains(word: text.folded(index))
        }
    }

    /// “Match 25 colleagues with …”: the second word of a sentence.
    private func isAfterVerb(_ figure: Figure) -> Bool {
        let index = figure.words.lowerBound
        guard figure.unit == nil, figure.value > 1, index == range.lowerBound + 1 else { return false }
        return text[index - 1]?.isCapitalised == true && text[figure.words.upperBound]?.kind == .word
    }

    /// “workshops for 500 staff”
    private func isForStaff(_ figure: Figure) -> Bool {
        guard figure.unit == nil, figure.value > 1 else { return false }
        guard ["to", "for"].contains(text.folded(figure.words.lowerBound - 1)) else { return false }
        let next = figure.words.upperBound..<figure.words.upperBound + Self.wordsOfPost
        return next.contains { index in
            let word = text.folded(index)
            return word == "staff"
                || [WordList.staffWords, .postWords].contains { vocabulary[$0].contains(word: word) }
        }
    }
}
