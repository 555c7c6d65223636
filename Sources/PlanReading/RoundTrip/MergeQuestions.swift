import Plans

/// What only a person can decide. Whatever is assumed until then changes nothing that is in the plan.
extension SheetMerge {
    /// The index of the choice that holds: the answer, or what is assumed.
    /// - Parameter isLoss: what is assumed loses what somebody wrote.
    mutating func ask(_ question: Question, isLoss: Bool = false) -> Int {
        questions.append(question)
        if let answer = answers[question.id], question.choices.indices.contains(answer) { return answer }
        if isLoss { undecided.insert(question.id) }
        return question.assumed
    }

    mutating func askAboutRemoval(_ entry: WorkbookManifest.Entry) {
        let question = Question(
            line: 0, code: "row-removed-\(entry.key)",
            text:
                "The row of action \(entry.key), “\(Self.short(entry.texts[.field(.text)] ?? ""))”, is not in the file. "
                + "Is the action to be removed from the plan?",
            choices: ["Keep the action", "Remove the action"], action: entry.key)
        if ask(question) == 1 { removed.insert(entry.key) }
    }

    /// More rows with one key than were written: a row that was copied to make a new action of it.
    mutating func settleCopies(
        _ rows: [ReturnedSheet.Row], _ entry: WorkbookManifest.Entry
    ) -> [ReturnedSheet.Row] {
        let surplus = rows.count - max(1, entry.headings.count)
        guard surplus > 0 else { return rows }
        let base = CanonicalText.of(entry.texts[.field(.text)] ?? "")
        let changed = rows.indices.filter { index in
            let row = rows[index]
            return !row.merged.contains(.field(.text)) && row.texts[.field(.text)].map { $0 != base } ?? false
        }
        let copies = Set(changed.suffix(surplus))
        let choices = ["Add it as a new action", "Take it as a change of action \(entry.key)", "Leave it out"]
        var kept = rows.indices.filter { !copies.contains($0) }.map { rows[$0] }
        for row in copies.sorted().map({ rows[$0] }) {
            let question = Question(
                line: row.line, code: "row-copied",
                text:
                    "The key \(entry.key) stands in more rows than were given out, and in \(row.place) with other words: "
                    + "“\(Self.short(row.texts[.field(.text)] ?? ""))”. What is this row?",
                choices: choices, action: entry.key)
            switch ask(question) {
            case 0: add(row)
            case 1: kept.append(row)
            default: break
            }
        }
        return kept
    }

    mutating func take(_ edits: [CellEdit], of entry: WorkbookManifest.Entry, _ content: PlanTable.Content) {
        guard let action = actions[entry.key], let first = edits.first else { return }
        let now = CanonicalText.of(content.text(of: action, words: words))
        let base = CanonicalText.of(entry.texts[content] ?? "")
        if entry.cut.contains(content) { return reportCut(first, entry.key) }
        var choices = edits.filter { $0.text != now }
        guard !choices.isEmpty else { return }
        if edits.count > 1 || now != base {
            let question = conflict(choices, key: entry.key, now: now, changedSince: now != base)
            let answer = ask(question, isLoss: true)
            guard answer > 0, choices.indices.contains(answer - 1) else { return }
            choices = [choices[answer - 1]]
        }
        if let choice = choices.first { apply(choice, to: entry.key) }
    }

    private func conflict(_ edits: [CellEdit], key: String, now: String, changedSince: Bool) -> Question {
        let title = sheet.manifest.columns.first { $0.content == edits.first?.content }?.title ?? ""
        let reason =
            changedSince
            ? "“\(title)” of action \(key) was changed in the file, and in the plan since the file was written."
            : "“\(title)” of action \(key) was changed in two rows of the file, and differently."
        let choices =
            ["Keep what the plan says: \(Self.quoted(now))"]
            + edits.map { "Take \($0.place): \(Self.quoted($0.text))" }
        return Question(
            line: edits.first?.line ?? 0,
            code: "\(changedSince ? "edited-since" : "edited-twice")-\(edits.first?.content.id ?? "")",
            text: reason + " Which holds?", choices: choices, action: key)
    }

    private mutating func reportCut(_ edit: CellEdit, _ key: String) {
        faults.append(
            RoundTripFault(
                place: edit.place, action: key, field: edit.content.field, text: edit.text,
                message: "This text was too long for a cell and had been cut, so the edit was not taken. Change it in "
                    + "Parity."))
    }

    private static func quoted(_ text: String) -> String { text.isEmpty ? "nothing" : "“\(text)”" }

    static func short(_ text: String) -> String { text.count > 80 ? "\(text.prefix(77))…" : text }
}
