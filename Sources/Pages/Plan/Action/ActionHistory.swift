import Plans

/// Something that was reported, with who and when.
struct UpdateLine: Sendable {
    let updateHead: String
    let updateRating: RatingView?
    let updateStatus: String?
    let updateText: String
    let updateGoToGreen: String?

    init(_ update: Update) {
        updateHead = "\(Instant.words(update.at)), \(Words.line(update.by))"
        updateRating = update.rating.map { RatingView($0) }
        updateStatus = update.status.map(\.word)
        updateText = Words.lines(update.note)
        updateGoToGreen = update.goToGreen.map(Words.lines)
    }

    init(_ evidence: Evidence) {
        updateHead = "\(Instant.words(evidence.at)), \(Words.line(evidence.by))"
        (updateRating, updateStatus, updateGoToGreen) = (nil, nil, nil)
        updateText = Words.lines(evidence.text)
    }
}

/// A weakness of the text, with how to mend it.
struct WeaknessLine: Sendable {
    let severityWord: String
    let severityKind: String
    let weaknessMessage: String
    let weaknessQuote: String
    let weaknessMend: String
    let weaknessLine: String?

    init(_ finding: LintFinding) {
        (severityWord, severityKind) = (finding.severity.word, finding.severity.rawValue)
        (weaknessMessage, weaknessMend) = (Words.lines(finding.message), Words.lines(finding.mend))
        weaknessQuote = Words.lines(finding.offendingText)
        weaknessLine = finding.line.map { "Line \($0)" }
    }
}

/// One printing of the action in its document.
struct OccurrenceLine: Sendable {
    let occurrenceHead: String
    let occurrenceWording: String
    let occurrenceUnder: String?
    let occurrenceCells: [HeadlinePanel.Fact]

    init(_ occurrence: Action.Occurrence, _ names: PlanNames) {
        let (first, last) = (occurrence.lines.lowerBound, occurrence.lines.upperBound)
        let place = first == last ? "Line \(first)" : "Lines \(first) to \(last)"
        occurrenceHead = place + (occurrence.ref.map { ", printed as \(Words.line($0))" } ?? "")
        occurrenceWording = Words.lines(occurrence.wording)
        let under = occurrence.under.map { Words.line(names.title(of: $0)) }
        occurrenceUnder = under.isEmpty ? nil : "Under \(under.joined(separator: ", "))"
        occurrenceCells = occurrence.cells.sorted { $0.key < $1.key }.map {
            HeadlinePanel.Fact(
                factName: ActionField(rawValue: $0.key)?.title ?? PlanWords.capitalised(Words.line($0.key)),
                factText: Words.lines($0.value))
        }
    }
}
