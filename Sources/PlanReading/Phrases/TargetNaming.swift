import Plans

extension TargetSentence {
    /// The aim with its metric in the words of the sentence.
    func target(_ aim: Aim, line: Int?) -> Target {
        Target(
            metric: metric(aim), baseline: aim.baseline, target: aim.target, unit: aim.unit,
            by: aim.by ?? by(aim), text: printed, line: line)
    }

    private var printed: String { text.printed(trimmed(range)) }

    /// The words before the numbers, or after them where nothing stands before.
    private func metric(_ aim: Aim) -> String {
        let before = trimmed(range.lowerBound..<max(range.lowerBound, aim.words.lowerBound))
        if before.count > 1 { return text.printed(withoutOf(before)) }
        let start = min(aim.words.upperBound, range.upperBound)
        let after = trimmed(start..<max(start, dateStart(after: aim)))
        let whole = trimmed(range.lowerBound..<max(start, dateStart(after: aim)))
        return text.printed(after.isEmpty ? whole : after)
    }

    /// “1.1 by March 2027” is not about March 2027.
    private func dateStart(after aim: Aim) -> Int {
        let later = times.filter { range.contains($0.words.lowerBound) && $0.words.lowerBound >= aim.words.upperBound }
        let time = later.first { isNext($0, aim) } ?? later.last
        guard let time, trimmed(time.words.upperBound..<range.upperBound).isEmpty || isNext(time, aim) else {
            return range.upperBound
        }
        let cues = [WordList.deadlineCues, .timeCues].compactMap {
            vocabulary[$0].endsBefore(time.words.lowerBound, in: text)?.lowerBound
        }
        let isMarked = [",", "(", "-"].contains(text.folded(time.words.lowerBound - 1))
        return cues.min() ?? (isMarked ? time.words.lowerBound : range.upperBound)
    }

    /// “A ratio of” 1.1
    private func withoutOf(_ range: Range<Int>) -> Range<Int> {
        ["of", "to", "is"].contains(text.folded(range.upperBound - 1)) ? range.dropLast() : range
    }

    private func isNext(_ time: PrintedTime, _ aim: Aim) -> Bool { time.words.lowerBound <= aim.words.upperBound + 1 }

    /// The first time after the number that a cue makes its own: “by November 2024”, not “cases from 2022/23”.
    private func by(_ aim: Aim) -> PartialDate? {
        times.first { time in
            range.contains(time.words.lowerBound) && time.words.lowerBound >= aim.words.upperBound - 1
                && isAimedAt(time)
        }?.end
    }

    private func isAimedAt(_ time: PrintedTime) -> Bool {
        let start = time.words.lowerBound
        if [",", "(", "-", "*"].contains(text.folded(start - 1)) { return true }
        return [WordList.deadlineCues, .timeCues].contains { vocabulary[$0].endsBefore(start, in: text) != nil }
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range.clamped(to: text.indices)
        while !range.isEmpty, text[range.lowerBound]?.kind == .mark, text.folded(range.lowerBound) != "%" {
            range = range.dropFirst()
        }
        while !range.isEmpty, [".", ",", ";", ":", "(", "-", "•"].contains(text.folded(range.upperBound - 1)) {
            range = range.dropLast()
        }
        return range
    }
}
