import Plans

/// What a document says of itself before its actions: title, authors, who endorsed it, when, from which sources.
struct FrontMatter {
    private static let longestRegion = 40
    private static let longestTitleLine = 30
    private static let longestValue = 40

    let vocabulary: PlanVocabulary
    private(set) var plan = Plan()
    private(set) var placements: [Int: String] = [:]
    private var lines: [ReadLine]

    init(_ all: [ReadLine], vocabulary: PlanVocabulary, headings: Headings) {
        self.vocabulary = vocabulary
        let start = all.prefix(Self.longestRegion).firstIndex {
            $0.filled.count > 2 || headings.heading($0.text)?.basis == .number
        }
        lines = Array(all.prefix(start ?? Self.longestRegion)).filter { !$0.filled.isEmpty }
        readTitle()
        readLabels()
        readOrganisation()
        plan.years = plan.title.flatMap(PlanYears.find)
    }

    /// The first lines, as long as they look like a title.
    private mutating func readTitle() {
        var parts: [String] = []
        let named = lines.prefix(5).drop { OrganisationName.whole($0.text, vocabulary) != nil }
        for line in named {
            let isFirst = parts.isEmpty && TitleShape.isTitle(line, vocabulary: vocabulary)
            guard isFirst || isTitle(line, after: parts) else { break }
            parts.append(line.text)
            placements[line.number] = "title"
        }
        plan.title = parts.isEmpty ? nil : parts.joined(separator: " ")
    }

    private func isTitle(_ line: ReadLine, after parts: [String]) -> Bool {
        let (text, printed) = (line.text, PrintedText(line.text))
        let words = SentenceShape.words(text).count
        guard line.filled.count == 1, words <= Self.longestTitleLine, text.last != ".", label(text) == nil else {
            return false
        }
        let isNamed = vocabulary[.titles].first(in: printed) != nil
        guard let first = parts.first else { return isNamed || line.headingLevel == 1 }
        let isComplete = parts.contains { $0.lowercased().contains("plan") }
        return isComplete ? words <= 3 && PlanYears.find(text) != nil : isNamed && first != text
    }

    // MARK: Labels

    private enum Label { case authors, endorsedBy, published, sources }

    private func label(_ text: String) -> (label: Label, value: String)? {
        let printed = PrintedText(text)
        let lists: [(WordList, Label)] = [
            (.endorsementLabels, .endorsedBy), (.authorLabels, .authors), (.publicationLabels, .published),
            (.sourceLabels, .sources),
        ]
        for (list, label) in lists {
            guard let length = vocabulary[list].length(in: printed, at: 0) else { continue }
            let colon = printed.words.firstIndex { $0.folded == ":" }
            if let colon, colon <= length + 6 { return (label, printed.printed(colon + 1..<printed.count)) }
            if printed.count <= length + 6, text.last != "." { return (label, "") }
        }
        return nil
    }

    private mutating func readLabels() {
        var current: Label?
        for line in lines where placements[line.number] == nil {
            let parts = line.filled.map { line.cells[$0].line }
            if let found = label(parts.first ?? "") {
                current = found.label
                let values = ([found.value] + parts.dropFirst()).filter { !$0.isEmpty }
                for value in values { keep(value, current) }
                placements[line.number] = values.isEmpty ? "passage: label" : name(found.label)
                keepLabel(line)
            } else if let label = current, isValue(line) {
                keep(line.text, label)
                placements[line.number] = name(label)
                if label == .published { keepLabel(line) }
                if label == .published { current = nil }
            } else {
                current = nil
            }
        }
    }

    private mutating func keepLabel(_ line: ReadLine) {
        plan.passages.append(Plan.Passage(role: "label", text: line.text, line: line.number))
    }

    private func isValue(_ line: ReadLine) -> Bool {
        let words = SentenceShape.words(line.text).count
        return words <= Self.longestValue && line.text.last != "."
            && OrganisationName.whole(line.text, vocabulary) == nil
    }

    private mutating func keep(_ value: String, _ label: Label?) {
        switch label {
        case .authors: plan.authors.append(value)
        case .endorsedBy: plan.endorsedBy.append(value)
        case .sources: plan.sources.append(value)
        case .published: keepPublished(value)
        case nil: break
        }
    }

    private mutating func keepPublished(_ value: String) {
        let due = DuePhrase.read(value, published: nil, vocabulary: vocabulary, setting: .cell).due
        plan.published = due.end ?? due.start
    }

    private func name(_ label: Label) -> String {
        switch label {
        case .authors: "authors"
        case .endorsedBy: "endorsed-by"
        case .published: "published"
        case .sources: "sources"
        }
    }

    // MARK: Organisation

    private mutating func readOrganisation() {
        for line in lines where placements[line.number] == nil {
            guard let name = OrganisationName.whole(line.text, vocabulary) else { continue }
            (plan.organisation, placements[line.number]) = (name, "organisation")
            return
        }
        plan.organisation = plan.title.flatMap { OrganisationName.within($0, vocabulary) }
    }
}
