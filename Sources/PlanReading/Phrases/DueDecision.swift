import Plans

/// Makes one due date, and its parts, of all that a text says.
struct DueDecision {
    let text: PrintedText
    let dated: [DatedPhrase]
    let undated: UndatedPhrase
    let published: PartialDate?
    let setting: PhraseSetting
    /// Dates that no calendar has.
    let impossible: [PhraseDoubt]

    var reading: DueReading {
        var reading = DueReading(due: due, parts: parts, doubts: impossible + dated.compactMap(\.time.doubt))
        if setting == .cell, impossible.isEmpty, reading.due.kind == .none { reading.doubts += unread }
        return reading
    }

    private func phrases(_ roles: TimeRole...) -> [DatedPhrase] { dated.filter { roles.contains($0.role) } }

    private var due: DueDate {
        let planned = phrases(.deadline, .start)
        let started = phrases(.started)
        if !planned.isEmpty, started.isEmpty || planned.contains(where: { $0.role == .deadline }) {
            return latest(planned)
        }
        if let first = earliest(started) { return value(first) }
        if let first = earliest(phrases(.open)) { return value(first) }
        return withoutDate ?? phrases(.finished).max { $0.time.end < $1.time.end }.map(value) ?? period
    }

    private func latest(_ phrases: [DatedPhrase]) -> DueDate {
        phrases.max { $0.time.end < $1.time.end }.map(value) ?? .none
    }

    private func earliest(_ phrases: [DatedPhrase]) -> DatedPhrase? {
        phrases.min { $0.time.opening < $1.time.opening }
    }

    private func value(_ phrase: DatedPhrase) -> DueDate {
        let words = text.printed(phrase.words)
        switch phrase.role {
        case .open, .started:
            return DueDate(
                phrase.role == .open ? .ongoing : .started, start: phrase.time.start ?? startOf(phrase.time),
                isFixedNationally: phrase.isFixed, text: words, isStart: true, isApproximate: phrase.time.isApproximate)
        case .deadline, .start, .finished:
            return DueDate(
                phrase.time.kind, start: phrase.time.start, end: phrase.time.end, isFixedNationally: phrase.isFixed,
                text: words, isStart: phrase.role == .start, isApproximate: phrase.time.isApproximate)
        }
    }

    /// “commenced in 2021” keeps the year as it is printed.
    private func startOf(_ time: PrintedTime) -> PartialDate {
        time.isYearOnly ? PartialDate(year: time.end.year) ?? time.opening : time.opening
    }

    // MARK: Without a date

    private var withoutDate: DueDate? {
        if let ongoing = undated.ongoing { return DueDate(.ongoing, text: text.printed(ongoing)) }
        guard let external = undated.external else { return nil }
        return DueDate(
            .external, text: text.printed(external.words), waitsFor: text.printed(external.waitsFor))
    }

    private var period: DueDate {
        guard !undated.isNotYet else { return DueDate(.none, text: text.printed(text.indices)) }
        guard let relative = undated.relative else {
            return setting == .cell && text.count > 0 ? DueDate(.none, text: text.printed(text.indices)) : .none
        }
        return fromPublication(relative) ?? DueDate(.none, text: text.printed(relative.words))
    }

    private func fromPublication(_ relative: (words: Range<Int>, months: Int?)) -> DueDate? {
        guard undated.isFromPublication(relative.words), let published, let month = published.month else { return nil }
        guard let months = relative.months else { return nil }
        let count = published.year * 12 + month - 1 + months
        guard let end = PartialDate(year: count / 12, month: count % 12 + 1) else { return nil }
        return DueDate(.month, end: end, text: text.printed(relative.words))
    }

    /// A cell that is not empty and gives no time.
    private var unread: [PhraseDoubt] {
        guard text.count > 0, !undated.isNotYet, !undated.isDone, undated.relative == nil else { return [] }
        return [PhraseDoubt("date-not-read", "No date could be read in “\(text.text.prefix(80))”.")]
    }

    // MARK: Parts

    private var parts: [Action.Part] {
        guard dated.count > 1 || (dated.count == 1 && undated.ongoing != nil && dated[0].role == .finished) else {
            return []
        }
        return dated.indices.map { Action.Part(partText($0), due: value(dated[$0])) } + ongoingPart
    }

    /// The rest of the work, where only a piece of it has a date.
    private var ongoingPart: [Action.Part] {
        guard dated.count == 1, let ongoing = undated.ongoing else { return [] }
        let words = trimmed(sentenceStart(ongoing.lowerBound, 0)..<ongoing.lowerBound)
        guard !words.isEmpty else { return [] }
        return [Action.Part(text.printed(words), due: DueDate(.ongoing, text: text.printed(ongoing)))]
    }

    /// What stands between the date before and this one, in its own sentence; else what follows it.
    private func partText(_ index: Int) -> String {
        let place = dated[index].words
        let floor = index > 0 ? dated[index - 1].time.words.upperBound : 0
        let before = trimmed(sentenceStart(place.lowerBound, floor)..<place.lowerBound)
        if !before.isEmpty { return text.printed(before) }
        let ceiling = index + 1 < dated.count ? dated[index + 1].words.lowerBound : text.count
        let after = trimmed(place.upperBound..<max(place.upperBound, ceiling))
        return after.isEmpty ? text.printed(place) : text.printed(after)
    }

    private func sentenceStart(_ index: Int, _ floor: Int) -> Int {
        var start = index
        while start > floor, ![".", ";"].contains(text.folded(start - 1)) || start == index { start -= 1 }
        return start
    }

    private func trimmed(_ range: Range<Int>) -> Range<Int> {
        var range = range.clamped(to: text.indices)
        while !range.isEmpty, text[range.lowerBound]?.kind == .mark { range = range.dropFirst() }
        while !range.isEmpty, text[range.upperBound - 1]?.kind == .mark { range = range.dropLast() }
        return range
    }
}
