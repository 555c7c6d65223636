import Plans

extension OutlineReader {
    private static let longestObjective = 70

    /// A line that is no row of a table.
    mutating func paragraph(_ line: ReadLine) {
        let text = line.text
        if line.headingLevel == nil, let cut = HeadingShape.junction(in: text, headings: facts.shortLines) {
            openTheme(String(text[..<cut]), line: line.number)
            return sentence(String(text[cut...]), line: line, isWhole: false)
        }
        if isFurniture(line) { return outline.keep(text, role: "page", line: line.number) }
        if highImpactHeading(line) || numbered(line) || labelled(text, line: line) || indicatorHeading(line) { return }
        if goesOn(text, line: line) || opensList(line) || bracketHeading(line) { return }
        if HeadingShape.isHeading(line) { return heading(text, line: line) }
        sentence(text, line: line, isWhole: true)
    }

    // MARK: Actions

    /// A numbered or bulleted line under a heading that has actions.
    private mutating func numbered(_ line: ReadLine) -> Bool {
        let text = line.text
        let isBullet = SentenceShape.startsWithBullet(text)
        guard isBullet || PrintedNumber(text, labels: Set(vocabulary[.actionNumbers].phrases)) != nil else {
            return false
        }
        if !isBullet, numberedHeading(line) { return true }
        guard takesActions(isBullet: isBullet, line: line) else { return bulletText(line, isBullet: isBullet) }
        if !isBullet, indicatorHeading(line) { return true }
        let labels = InlineLabels(text, vocabulary: vocabulary)
        var draft = Draft(line: line.number, fields: [:], section: sectionForAction())
        draft.add(labels.head, line: line.number, to: .action)
        for piece in labels.pieces { draft.add(piece.value, line: line.number, to: piece.field, label: piece.label) }
        outline.drafts.append(draft)
        return true
    }

    private func takesActions(isBullet: Bool, line: ReadLine) -> Bool {
        if section.opensActions || !section.links.isEmpty { return true }
        guard !facts.hasActionTables, let theme = section.theme else { return false }
        guard isBullet, !section.hasActions else { return true }
        let question = Question(
            line: line.number, code: "list-of-actions",
            text: "A list stands under “\(theme)” from line \(line.number) on. Are these actions?",
            choices: ["They are actions", "They are not"], assumed: facts.namesIndicators ? 1 : 0)
        return inquiry.decide(question) == 0
    }

    private mutating func bulletText(_ line: ReadLine, isBullet: Bool) -> Bool {
        guard isBullet else { return false }
        outline.keep(line.text, role: "overview", line: line.number)
        return true
    }

    /// A sentence that a page break, or the width of the page, cut.
    private mutating func goesOn(_ text: String, line: ReadLine) -> Bool {
        guard let last = outline.drafts.last, last.section.number == section.number, line.headingLevel == nil else {
            return false
        }
        guard let field = last.lastField(on: last.lines.upperBound), let before = last.text(field) else { return false }
        let isNear = line.number - last.lines.upperBound <= 3
        guard isNear, SentenceShape.isUnfinished(before), SentenceShape.startsLower(text) else { return false }
        let question = Question(
            line: line.number, code: "row-joined",
            text: "Line \(line.number) begins in the middle of a sentence. Does it go on from line "
                + "\(last.lines.upperBound)?",
            choices: ["It belongs to the action above", "It stands alone"])
        guard line.number == last.lines.upperBound + 1 || inquiry.decide(question) == 0 else { return false }
        outline.drafts[outline.drafts.count - 1].add(text, line: line.number, to: field)
        return true
    }

    /// “We will:”, where a list follows.
    private mutating func opensList(_ line: ReadLine) -> Bool {
        guard facts.introductions.contains(line.number), !facts.hasActionTables, section.theme != nil else {
            return false
        }
        section.opensActions = true
        outline.keep(line.text, role: "label", line: line.number)
        return true
    }

    // MARK: Headings and text

    mutating func indicatorHeading(_ line: ReadLine) -> Bool {
        let text = line.text
        guard let heading = headings.heading(text) else { return false }
        let isKnown = !section.hasActions && heading.items.allSatisfy(section.indicators.contains)
        let describes = heading.basis == .wording && !section.hasActions && !section.indicators.isEmpty
        if isKnown || describes { return describe(text, line: line) }
        if heading.basis == .wording, !confirms(heading, line: line) { return false }
        openIndicators(heading, line: line.number)
        outline.keep(text, role: "indicator-heading", line: line.number)
        keepBaselines(in: text, line: line.number)
        return true
    }

    private mutating func describe(_ text: String, line: ReadLine) -> Bool {
        let printed = PrintedText(text)
        let isGoal =
            vocabulary[.increase].length(in: printed, at: 0) ?? vocabulary[.decrease].length(in: printed, at: 0)
        if isGoal != nil {
            goal(text, line: line.number)
        } else {
            outline.keep(text, role: "indicator-description", line: line.number)
            keepBaselines(in: text, line: line.number)
        }
        return true
    }

    /// The description of an indicator without its heading: most likely the heading is lost.
    private func confirms(_ heading: IndicatorHeading, line: ReadLine) -> Bool {
        guard printsNumbers else { return true }
        let item = heading.items.joined(separator: ", ")
        let question = Question(
            line: line.number, code: "lost-heading",
            text: "Line \(line.number) describes indicator \(item), but its heading is missing. Do the actions that "
                + "follow belong to indicator \(item)?",
            choices: ["Yes, to indicator \(item)", "No, it is part of the text"])
        return inquiry.decide(question) == 0
    }

    private mutating func heading(_ text: String, line: ReadLine) {
        if !section.indicators.isEmpty, !section.hasActions {
            return outline.keep(text, role: "heading", line: line.number)
        }
        if !section.links.isEmpty, !section.hasActions, section.objective == nil {
            section.objective = text
            return outline.keep(text, role: "objective", line: line.number)
        }
        openTheme(text, line: line.number)
    }

    private mutating func sentence(_ text: String, line: ReadLine, isWhole: Bool) {
        let number = line.number
        if section.hasActions { return outline.keep(text, role: "label", line: number) }
        if !section.indicators.isEmpty { _ = describe(text, line: line); return }
        remember(text, line: number)
        if section.objective != nil, !section.objectiveIsNamed { section.becomeProse() }
        if section.theme != nil, section.objective == nil, facts.hasActionTables || section.opensActions,
            SentenceShape.words(text).count <= Self.longestObjective
        {
            section.objective = text
            return outline.keep(text, role: "objective", line: number)
        }
        outline.keep(text, role: "introduction", line: number)
    }

    private mutating func goal(_ text: String, line: Int) {
        let targets = TargetPhrase.read(text, line: line, context: section.links, vocabulary: vocabulary)
        outline.goals.append(
            Plan.Goal(under: section.links.last, text: text, targets: targets, line: line))
        outline.placements.place(line, in: "goal")
        keepBaselines(in: text, line: line)
    }
}
