import Plans

/// Brings the edits of a returned sheet into the plan as it is now.
struct SheetMerge {
    let sheet: ReturnedSheet
    let current: Plan
    /// What was in the plan once.
    let past: [Action]
    let words: TableWords
    let answers: [String: Int]
    let reader: FieldReader

    var actions: [String: Action] = [:]
    var added: [Action] = []
    var removed: Set<String> = []
    var keys: FreeKeys
    var questions: [Question] = []
    var undecided: Set<String> = []
    var faults: [RoundTripFault] = []
    var notices: [String] = []

    init(
        sheet: ReturnedSheet, current: Plan, removed: [Action], words: TableWords, answers: [String: Int],
        reader: FieldReader
    ) {
        (self.sheet, self.current, past, self.words) = (sheet, current, removed, words)
        keys = FreeKeys(taken: Set((current.actions + removed).map(\.key) + sheet.manifest.entries.map(\.key)))
        (self.answers, self.reader) = (answers, reader)
        actions = Dictionary(current.actions.map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    mutating func run() {
        guard !sheet.present.isEmpty else { return }
        let sorted = RowSorting(sheet: sheet)
        for entry in sheet.manifest.entries {
            takeEntry(entry, sorted.rows[entry.key] ?? [])
        }
        for row in sorted.new { add(row) }
        bringBack()
    }

    /// A new row with the words of an action that was removed is that action.
    private mutating func bringBack() {
        let matched = PlanMatching.rekey(new: Plan(actions: added), against: Plan(), removed: past)
        added = matched.plan.actions
        notices += matched.notices
    }

    func result(notices more: [String]) -> RoundTripResult {
        var plan = current
        plan.actions = current.actions.compactMap { removed.contains($0.key) ? nil : actions[$0.key] } + added
        return RoundTripResult(
            proposed: plan, questions: questions, undecided: undecided, faults: faults,
            notices: sheet.notices + notices + more,
            plan: sheet.manifest.plan, baseRevision: sheet.manifest.revision, layout: sheet.manifest.layout)
    }

    private mutating func takeEntry(_ entry: WorkbookManifest.Entry, _ rows: [ReturnedSheet.Row]) {
        guard actions[entry.key] != nil else {
            if rows.contains(where: { !edits($0, entry).isEmpty }) { reportGone(entry, rows) }
            return
        }
        guard !rows.isEmpty else { return askAboutRemoval(entry) }
        let kept = settleCopies(rows, entry)
        var edited: [PlanTable.Content: [CellEdit]] = [:]
        var seen: Set<[String]> = []
        for edit in kept.flatMap({ edits($0, entry) }) where seen.insert([edit.content.id, edit.text]).inserted {
            edited[edit.content, default: []].append(edit)
        }
        for content in sheet.manifest.columns.map(\.content) {
            if let choices = edited[content] { take(choices, of: entry, content) }
        }
        for row in kept { noteHeading(row, entry) }
    }

    /// The cells of a row that say something else than when they were written.
    func edits(_ row: ReturnedSheet.Row, _ entry: WorkbookManifest.Entry) -> [CellEdit] {
        row.texts.compactMap { content, text in
            guard !row.merged.contains(content), text != CanonicalText.of(entry.texts[content] ?? "") else {
                return nil
            }
            return CellEdit(content: content, text: text, line: row.line, place: row.place)
        }
    }

    private mutating func reportGone(_ entry: WorkbookManifest.Entry, _ rows: [ReturnedSheet.Row]) {
        faults.append(
            RoundTripFault(
                place: rows.first?.place ?? "", action: entry.key, text: entry.texts[.field(.text)] ?? "",
                message:
                    "Action \(entry.key) is no longer in the plan, so its edits were not taken. Add it again as a new "
                    + "row, with its key cleared, if it is still wanted."))
    }

    private mutating func noteHeading(_ row: ReturnedSheet.Row, _ entry: WorkbookManifest.Entry) {
        guard let heading = row.heading, let title = sheet.manifest.headingTitle else { return }
        let headings = sheet.manifest.headings
        let own = entry.headings.filter { (1...).contains($0) && $0 <= headings.count }.map { headings[$0 - 1].text }
        guard !own.contains(where: { CanonicalText.of($0) == heading }) else { return }
        notices.append(
            "The column “\(title)” in \(row.place) was changed, which changes nothing. Change the links of the action "
                + "in the register instead.")
    }
}

/// A cell that was edited.
struct CellEdit: Hashable {
    var content: PlanTable.Content
    var text: String
    var line: Int
    var place: String
}
