import Plans

/// What a printed time says of the work.
enum TimeRole {
    case deadline, start, started
    /// From then on.
    case open
    /// A piece of it that is over.
    case finished
}

struct DatedPhrase {
    var time: PrintedTime
    var role: TimeRole
    /// With the words that give it its role.
    var words: Range<Int>
    var isFixed: Bool
}

/// Tells from the words around a time what it says.
struct TimeRoles {
    let text: PrintedText
    let vocabulary: PlanVocabulary
    let setting: PhraseSetting
    private static let boundaries: Set<String> = [".", ";", ":", ",", "(", ")", "•", "·", "-", "?"]
    /// How far before a time its verb can stand: “commenced in this organisation in 2021”.
    private static let reach = 6

    /// Nil where the time only describes something.
    func dated(_ time: PrintedTime) -> DatedPhrase? {
        let lower = beforeMarks(time.words.lowerBound)
        if isDescription(time, lower) { return nil }
        let cue = cue(before: lower)
        let verbEnd = beforeMarks(cue?.range.lowerBound ?? lower)
        let verb = verb(before: verbEnd)
        guard let role = role(time, cue?.list, verb, lower) else { return nil }
        let start = min(cue?.range.lowerBound ?? lower, role == .deadline ? .max : verb?.range.lowerBound ?? .max)
        let words = min(start, time.words.lowerBound)..<time.words.upperBound
        return DatedPhrase(time: time, role: role, words: words, isFixed: isFixed(words))
    }

    /// Steps back over an asterisk and the like.
    private func beforeMarks(_ index: Int) -> Int {
        var index = index
        while ["*", "'", "\"", "[", "the"].contains(text.folded(index - 1)) { index -= 1 }
        return index
    }

    private func isFixed(_ words: Range<Int>) -> Bool {
        words.contains { text.folded($0) == "*" } || text.folded(words.lowerBound - 1) == "*"
            || text.folded(words.upperBound) == "*"
    }

    // MARK: Descriptions

    private func isDescription(_ time: PrintedTime, _ lower: Int) -> Bool {
        if vocabulary[.movedFrom].endsBefore(lower, in: text) != nil { return true }
        if vocabulary[.slippage].endsBefore(lower, in: text, longest: 6) != nil { return true }
        guard setting == .running else { return false }
        if vocabulary[.dataBefore].endsBefore(lower, in: text) != nil { return true }
        return vocabulary[.dataAfter].length(in: text, at: time.words.upperBound) != nil
    }

    // MARK: Cues

    private func cue(before index: Int) -> (list: WordList, range: Range<Int>)? {
        for list in [WordList.deadlineCues, .since, .fromCues, .timeCues] {
            if let range = vocabulary[list].endsBefore(index, in: text) { return (list, range) }
        }
        return nil
    }

    private enum Verb { case start, started, finished, past }

    /// The nearest verb before the time, in the same clause.
    private func verb(before index: Int) -> (kind: Verb, range: Range<Int>)? {
        for end in stride(from: index, to: max(0, index - Self.reach), by: -1) {
            if let found = verb(endingAt: end) { return found }
            if Self.boundaries.contains(text.folded(end - 1)) || text[end]?.startsLine == true && end < index {
                return nil
            }
        }
        return nil
    }

    private func verb(endingAt end: Int) -> (kind: Verb, range: Range<Int>)? {
        if let range = vocabulary[.startVerbs].endsBefore(end, in: text) { return (.start, range) }
        if let range = vocabulary[.startedVerbs].endsBefore(end, in: text) {
            return isFuture(range.lowerBound) ? nil : (.started, range)
        }
        if let range = vocabulary[.finishedVerbs].endsBefore(end, in: text) {
            return isFuture(range.lowerBound) ? nil : (.finished, range)
        }
        let word = text.folded(end - 1)
        guard word.hasSuffix("ed"), word.utf8.count > 4, !isFuture(end - 1), !isPlanned(end - 1) else { return nil }
        return isPast(end - 1) ? (.past, end - 1..<end) : nil
    }

    /// “to be launched”, “will then be launched”.
    private func isFuture(_ index: Int) -> Bool {
        (index - 1...index).contains { vocabulary[.futureCues].endsBefore($0, in: text) != nil }
    }

    private func isPlanned(_ index: Int) -> Bool { vocabulary[.plannedWords].length(in: text, at: index) != nil }

    private func isPast(_ index: Int) -> Bool {
        (index - 2...index).contains { vocabulary[.pastCues].endsBefore($0, in: text) != nil }
    }

    // MARK: Roles

    private func role(
        _ time: PrintedTime, _ cue: WordList?, _ verb: (kind: Verb, range: Range<Int>)?, _ lower: Int
    ) -> TimeRole? {
        if isOpen(time, cue) { return .open }
        if cue == .since { return .started }
        if verb?.kind == .start { return .start }
        if cue == .deadlineCues { return .deadline }
        switch verb?.kind {
        case .started: return .started
        case .finished: return time.isYearOnly && setting == .running ? nil : .finished
        case .past: return setting == .cell ? .deadline : nil
        default: break
        }
        if cue == .fromCues { return isDescribedFrom(time, lower) ? nil : .open }
        if setting == .cell { return .deadline }
        return cue == .timeCues ? .deadline : trailing(time, lower)
    }

    /// “March 2024 onwards”; “by March 2024 and ongoing” still has an end.
    private func isOpen(_ time: PrintedTime, _ cue: WordList?) -> Bool {
        guard let length = vocabulary[.onwards].length(in: text, at: time.words.upperBound) else { return false }
        return cue != .deadlineCues || length == 1
    }

    /// “interviews from 2022/23”: in running text a year after “from” tells which, not when.
    private func isDescribedFrom(_ time: PrintedTime, _ lower: Int) -> Bool {
        guard setting == .running, time.kind == .financialYear else { return false }
        let before = text.folded(lower - 2)
        return !(before == "," || before == "(" || before == "")
    }

    /// A time without a cue: “…, April 2024.”, “… – Q4 2023/24”, “(March 2024)”.
    private func trailing(_ time: PrintedTime, _ lower: Int) -> TimeRole? {
        let before = text[lower - 1]
        let startsHere =
            before == nil || text[lower]?.startsLine == true
            || [",", "-", ":", "(", ";", ".", "["].contains(before?.folded ?? "")
        guard endsClause(time.words.upperBound) else {
            return startsHere && text.folded(time.words.upperBound) == ":" ? .deadline : nil
        }
        guard time.kind != .financialYear else { return trailingYear(time, before) }
        if startsHere { return .deadline }
        let word = before?.folded ?? ""
        guard before?.kind == .word, !(word.hasSuffix("ed") && !isFuture(lower - 1) && !isPlanned(lower - 1)) else {
            return nil
        }
        return .deadline
    }

    private func trailingYear(_ time: PrintedTime, _ before: PrintedWord?) -> TimeRole? {
        guard !time.isYearOnly || before?.folded == "*" else { return nil }
        return [",", "-", ":"].contains(before?.folded ?? "") ? .deadline : nil
    }

    private func endsClause(_ index: Int) -> Bool {
        guard let word = text[index] else { return true }
        return word.startsLine || [".", ")", ";", ",", "]", "*"].contains(word.folded)
    }
}
