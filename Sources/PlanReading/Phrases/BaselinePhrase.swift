import Plans

/// Reads the figures that a plan quotes as where it starts from.
package enum BaselinePhrase {
    /// - Parameter indicator: `1` to `9`, where the text stands under one.
    package static func read(
        _ text: String, indicator: String?, line: Int?, vocabulary: PlanVocabulary
    ) -> [Baseline] {
        let text = PrintedText(text)
        let scanner = FigureScanner(text: text, vocabulary: vocabulary)
        let reader = BaselineReader(text: text, vocabulary: vocabulary, figures: scanner.all(), times: scanner.times)
        return reader.baselines.map { baseline in
            var baseline = baseline
            (baseline.indicator, baseline.line) = (indicator, line)
            return baseline
        }
    }
}

struct BaselineReader {
    let text: PrintedText
    let vocabulary: PlanVocabulary
    let figures: [Figure]
    let times: [PrintedTime]

    var baselines: [Baseline] {
        let ratios = figures.filter(isRatio)
        if !ratios.isEmpty { return ratios.map(ratio) }
        return pairs ?? figures.filter { $0.unit == .percent }.map(value)
    }

    // MARK: Ratios

    /// “1.52 times more likely”, and “1.82 when international recruitment is removed” beside it.
    private func isRatio(_ figure: Figure) -> Bool {
        guard figure.unit == nil else { return false }
        if vocabulary[.timesLikely].length(in: text, at: figure.words.upperBound) != nil { return true }
        if vocabulary[.withoutInternational].length(in: text, at: figure.words.upperBound) != nil { return true }
        return figure.isDecimal && isAfterRatioWord(figure)
    }

    private func isAfterRatioWord(_ figure: Figure) -> Bool {
        let start = figure.words.lowerBound
        return (max(0, start - 4)..<start).contains {
            vocabulary[.ratioWords].contains(word: text.folded($0))
        }
    }

    private func ratio(_ figure: Figure) -> Baseline {
        let isWithout = vocabulary[.withoutInternational].length(in: text, at: figure.words.upperBound) != nil
        return Baseline(
            label: isWithout ? after(figure) : sentence(figure), ratio: figure.value, year: year(before: figure),
            unit: .ratio)
    }

    // MARK: Two groups

    /// “18.5% BME and 14.6 White”, “BME 28%, White 21%”; several pairs where a text holds several.
    private var pairs: [Baseline]? {
        let named = figures.compactMap { figure in group(of: figure).map { (figure, $0) } }
        var (found, index): ([Baseline], Int) = ([], 0)
        while index + 1 < named.count {
            let (first, second) = (named[index], named[index + 1])
            guard first.1 != second.1, first.0.unit != nil || second.0.unit != nil else {
                index += 1
                continue
            }
            let bme = first.1 == .bme ? first.0 : second.0
            let white = first.1 == .bme ? second.0 : first.0
            found.append(
                Baseline(
                    label: label(first.0), white: white.value, bme: bme.value, year: year(before: first.0),
                    unit: .percent))
            index += 2
        }
        return found.isEmpty ? nil : found
    }

    /// The group that stands next to a number: after it, or before it where the text begins so.
    private func group(of figure: Figure) -> WordList? {
        guard figure.unit == .percent || figure.unit == nil && figure.isDecimal || figure.unit == nil else {
            return nil
        }
        return isGroupFirst ? near(before: figure) : near(after: figure)
    }

    private var isGroupFirst: Bool {
        guard let first = figures.first else { return false }
        return near(after: first) == nil && near(before: first) != nil
            || ["=", ":", "-"].contains(text.folded(first.words.lowerBound - 1)) && near(before: first) != nil
    }

    private func near(after figure: Figure) -> WordList? {
        let limit = figures.first { $0.words.lowerBound >= figure.words.upperBound }?.words.lowerBound ?? text.count
        let mark = (figure.words.upperBound..<limit).first { [",", "(", ";", ":"].contains(text.folded($0)) } ?? limit
        return group(in: figure.words.upperBound..<min(mark, figure.words.upperBound + 5), isLast: false)
    }

    private func near(before figure: Figure) -> WordList? {
        let limit = figures.last { $0.words.upperBound <= figure.words.lowerBound }?.words.upperBound ?? 0
        return group(in: max(limit, figure.words.lowerBound - 5)..<figure.words.lowerBound, isLast: true)
    }

    private func group(in range: Range<Int>, isLast: Bool) -> WordList? {
        guard range.lowerBound <= range.upperBound else { return nil }
        let places = [WordList.bme, .white].compactMap { list in
            (isLast ? vocabulary[list].last(in: text, within: range) : vocabulary[list].first(in: text, within: range))
                .map { (list, $0.lowerBound) }
        }
        return (isLast ? places.max { $0.1 < $1.1 } : places.min { $0.1 < $1.1 })?.0
    }

    // MARK: Other percentages

    /// “13.9% Trust overall”
    private func value(_ figure: Figure) -> Baseline {
        let group = group(of: figure)
        var baseline = Baseline(label: after(figure), year: year(before: figure), unit: .percent)
        switch group {
        case .bme: baseline.bme = figure.value
        case .white: baseline.white = figure.value
        default: baseline.value = figure.value
        }
        return baseline
    }

    // MARK: Words

    private func after(_ figure: Figure) -> String {
        var end = figure.words.upperBound
        while end < text.count, ![",", "(", ";", ")"].contains(text.folded(end)), !isStop(end) { end += 1 }
        let words = text.printed(figure.words.upperBound..<end)
        return words.isEmpty ? sentence(figure) : words
    }

    private func isStop(_ index: Int) -> Bool { text.folded(index) == "." && text[index + 1]?.isSpaced ?? true }

    private func sentence(_ figure: Figure) -> String {
        let place = Sentences.all(in: text).first { $0.contains(figure.words.lowerBound) } ?? text.indices
        return text.printed(place)
    }

    private func label(_ figure: Figure) -> String {
        let place = Sentences.all(in: text).first { $0.contains(figure.words.lowerBound) } ?? text.indices
        let before = text.printed(place.lowerBound..<figure.words.lowerBound).trimmed
        return before.isEmpty ? text.printed(place) : before
    }

    /// The year that was printed last before the number.
    private func year(before figure: Figure) -> String? {
        let before = times.last { $0.words.upperBound <= figure.words.lowerBound }
        return (before ?? times.first).map { text.printed($0.words) }
    }
}
