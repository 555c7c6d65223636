import Plans

/// An aim of a sentence, before it is named.
struct Aim {
    var baseline: Double?
    var target: Double?
    var unit: Unit
    /// The words that say it.
    var words: Range<Int>
    var by: PartialDate?
}

/// Finds the aims of one sentence. The first of the ways that applies is taken, as each says more than the next.
struct TargetSentence {
    let text: PrintedText
    let range: Range<Int>
    let figures: [Figure]
    let times: [PrintedTime]
    let vocabulary: PlanVocabulary
    var setting = PhraseSetting.running
    /// What the sentence stands under is printed as a ratio.
    var isUnderRatio = false

    var aims: [Aim] {
        let pairs = fromTo
        if !pairs.isEmpty { return pairs }
        if let stated = nowAndThen { return [stated] }
        if let parity { return [parity] }
        if let zero { return [zero] }
        return figures.compactMap(single)
    }

    func contains(_ list: WordList) -> Bool { vocabulary[list].first(in: text, within: range) != nil }

    // MARK: From … to …

    private var fromTo: [Aim] {
        var found: [Aim] = []
        for (first, second) in zip(figures, figures.dropFirst()) {
            guard startsAim(first) || isPlainPair(first, second), reaches(first, second) else { continue }
            found.append(
                Aim(
                    baseline: first.value, target: second.value, unit: unit(of: first, second),
                    words: max(range.lowerBound, first.words.lowerBound - 1)..<second.words.upperBound))
        }
        return found + unsettled
    }

    private func startsAim(_ figure: Figure) -> Bool {
        let before = figure.words.lowerBound - 1
        return text.folded(before) == "from" || ["currently", "at"].contains(text.folded(before))
            || text.folded(before - 1) == "from" || text.folded(before) == "being" && hasFrom(before)
    }

    private func hasFrom(_ index: Int) -> Bool { (range.lowerBound..<index).contains { text.folded($0) == "from" } }

    /// “to” stands just before the second, and few words between the two.
    private func reaches(_ first: Figure, _ second: Figure) -> Bool {
        var before = second.words.lowerBound - 1
        while vocabulary[.bounds].contains(word: text.folded(before)), before > first.words.upperBound { before -= 1 }
        let isTo =
            ["to", "towards"].contains(text.folded(before))
            || text.folded(before) == "-" && text.folded(before + 1) == ">"
        return isTo && second.words.lowerBound - first.words.upperBound < 16
    }

    /// “from x5 to x6 to be agreed”: words that a number cannot be taken from.
    private var unsettled: [Aim] {
        guard let agreed = vocabulary[.toBeAgreed].first(in: text, within: range), figures.isEmpty else { return [] }
        let isAim = contains(.targetCues) || contains(.increase) || contains(.decrease)
        guard isAim else { return [] }
        return [Aim(unit: .text, words: agreed)]
    }

    private func unit(of figures: Figure...) -> Unit {
        if let unit = figures.compactMap(\.unit).first { return unit }
        return isRatio || figures.contains(where: \.isDecimal) ? .ratio : .count
    }

    var isRatio: Bool { contains(.ratioWords) }

    // MARK: Now … then …

    /// “(52% now, 55% in 2023/24)”
    private var nowAndThen: Aim? {
        guard let now = figures.first(where: { vocabulary[.now].length(in: text, at: $0.words.upperBound) != nil })
        else {
            return nil
        }
        let before = setting == .cell ? figures.last { $0.words.upperBound < now.words.lowerBound } : nil
        guard let next = figures.first(where: { $0.words.lowerBound > now.words.upperBound }) ?? before else {
            return nil
        }
        let start = min(now.words.lowerBound, next.words.lowerBound)
        return Aim(
            baseline: now.value, target: next.value, unit: unit(of: now, next),
            words: start..<max(now.words.upperBound, next.words.upperBound))
    }

    // MARK: Parity and zero

    private var parity: Aim? {
        guard let place = vocabulary[.parity].first(in: text, within: range) else { return nil }
        let start = figures.first(where: isTimes)
        guard setting == .cell || isRatio || contains(.targetCues) || start != nil else { return nil }
        let isCellOfRatio = setting == .cell && isUnderRatio
        let isStated =
            isCellOfRatio || start != nil || contains(.targetCues) || contains(.increase) || contains(.decrease)
        guard isStated else { return nil }
        return Aim(baseline: start?.value, target: 1, unit: .ratio, words: place)
    }

    func isTimes(_ figure: Figure) -> Bool {
        vocabulary[.timesLikely].length(in: text, at: figure.words.upperBound) != nil
    }

    private var zero: Aim? {
        guard figures.isEmpty, let place = vocabulary[.zero].first(in: text, within: range) else { return nil }
        guard place.count > 1 || vocabulary[.targetCues].first(in: text, within: range) != nil else { return nil }
        guard text.folded(place.upperBound) != "tolerance", text.folded(place.upperBound) != "-" else { return nil }
        return Aim(target: 0, unit: isRatio ? .ratio : .percentagePoints, words: place)
    }

    // MARK: One number

    private func single(_ figure: Figure) -> Aim? {
        guard !isTimes(figure), !isThreshold(figure), !isUndirected(figure) else { return nil }
        guard !isWhole(figure), let start = cue(before: figure) ?? cellCue(before: figure) else { return nil }
        let unit = figure.unit ?? (figure.isDecimal && (isRatio || isUnderRatio) ? .ratio : .count)
        return Aim(target: figure.value, unit: unit, words: start..<figure.words.upperBound)
    }

    /// “greater than 2”, “above 1.25”: where something is looked at, not what is to be reached.
    private func isThreshold(_ figure: Figure) -> Bool {
        let before = text.folded(figure.words.lowerBound - 1)
        let isAbove =
            before == ">" || ["greater", "higher", "worse"].contains(text.folded(figure.words.lowerBound - 2))
        return isAbove && !contains(.targetCues)
    }

    /// A bare number one stands for an article: “with one of the leads”.
    private func isUndirected(_ figure: Figure) -> Bool {
        figure.unit == nil && figure.value == 1
            && vocabulary[.atLeast].endsBefore(figure.words.lowerBound, in: text) == nil
    }

    /// Where the words begin that make the number an aim.
    private func cue(before figure: Figure) -> Int? {
        let start = figure.words.lowerBound
        for list in [WordList.atLeast, .targetCues] {
            if let place = vocabulary[list].endsBefore(skipping(start), in: text) { return place.lowerBound }
        }
        if let place = counted(start) { return place }
        if contains(.increase) || contains(.decrease) { return directed(figure) }
        if let place = vocabulary[.approximately].endsBefore(start, in: text), figure.unit == nil {
            return place.lowerBound
        }
        if contains(.targetCues), figure.unit != nil || figure.isDecimal && isRatio { return start }
        return isDemand(figure) ? start : nil
    }

    /// “95% of panels to include …”
    private func isDemand(_ figure: Figure) -> Bool {
        guard figure.unit == .percent, figure.words.lowerBound <= range.lowerBound + 1 else { return false }
        return (figure.words.upperBound..<range.upperBound).contains {
            ["to", "will", "must", "should"].contains(text.folded($0))
        }
    }

    private func skipping(_ index: Int) -> Int {
        var index = index
        while [":", "-", "is", "of", "a", "the", "to", "=", "be", "around", "*", "≥", ">"].contains(
            text.folded(index - 1))
        { index -= 1 }
        return index
    }

    /// “deliver 6 workshops”, “review 50% of cases”, “development of around 25 or more champions”.
    private func counted(_ index: Int) -> Int? {
        var start = index
        if let place = vocabulary[.approximately].endsBefore(start, in: text) { start = place.lowerBound }
        for end in stride(from: start, to: max(range.lowerBound, start - 2), by: -1) {
            if let place = vocabulary[.countVerbs].endsBefore(end, in: text), place.lowerBound >= range.lowerBound {
                return place.lowerBound
            }
        }
        return nil
    }

    /// “by 10%”, “to 19%”, “3% increase”.
    private func directed(_ figure: Figure) -> Int? {
        let start = figure.words.lowerBound
        let end = figure.words.upperBound
        if ["by", "to"].contains(text.folded(skippingBounds(start) - 1)) { return skippingBounds(start) - 1 }
        let follows = [WordList.increase, .decrease].contains { vocabulary[$0].length(in: text, at: end) != nil }
        let precedes = [WordList.increase, .decrease].contains { vocabulary[$0].endsBefore(start, in: text) != nil }
        return follows || precedes || text.folded(start - 1) == "of" ? start : nil
    }

    private func skippingBounds(_ index: Int) -> Int {
        var index = index
        while vocabulary[.bounds].contains(word: text.folded(index - 1)) { index -= 1 }
        return index
    }
}
