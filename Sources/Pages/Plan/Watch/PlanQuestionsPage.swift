import Plans

/// Readings of the document that are in doubt: those that nobody has looked at, then those that are settled.
package struct PlanQuestionsPage: Page {
    package static let template = "plan-questions"

    /// One question with the choice that holds.
    package struct Entry: Sendable {
        package var id: String
        package var text: String
        package var choices: [String]
        /// Index of the choice that the plan follows: what was answered, else what was assumed.
        package var holds: Int
        package var isOpen: Bool
        /// Line of the document.
        package var line: Int
        /// The action it is about; nil where it is about several, or one that is no longer in the plan.
        package var actionKey: String?
        /// Who settled it; nil where that is not known.
        package var answeredBy: String?
        /// When it was settled: `2024-05-01T09:30:00Z`.
        package var answeredAt: String?

        package init(
            id: String, text: String, choices: [String], holds: Int, isOpen: Bool, line: Int,
            actionKey: String? = nil, answeredBy: String? = nil, answeredAt: String? = nil
        ) {
            (self.id, self.text, self.choices, self.holds) = (id, text, choices, holds)
            (self.isOpen, self.line, self.actionKey) = (isOpen, line, actionKey)
            (self.answeredBy, self.answeredAt) = (answeredBy, answeredAt)
        }
    }

    struct Open: Sendable {
        let field: QuestionField
        let editPath: String?
        let editText: String
    }

    package let heading = "Questions"
    let caption: String
    let menu: PlanMenu
    let notice: ImportsPage.Notice?
    let mistakeText: String?
    let questionsNote: String
    let questionsPath = SiteURL.planQuestions.path()
    let open: [Open]
    let hasOpen: Bool
    let settled: TableView?
    let settledSummary: String
    package let jsonPath: String? = nil

    package var section: Section? { .plan }

    /// - Parameters:
    ///   - questions: all of the plan, in the order of its document.
    ///   - mistake: why the answers were not kept, in a sentence.
    package init(
        _ context: PlanContext, questions: [Entry], notice: ImportsPage.Notice? = nil, mistake: String? = nil
    ) {
        (caption, menu, self.notice) = (context.caption, PlanMenu(.questions), notice)
        mistakeText = mistake.map(Words.lines)
        let waiting = questions.filter(\.isOpen)
        open = waiting.enumerated().map { place, entry in
            Open(
                field: QuestionField(entry, number: place + 1),
                editPath: entry.actionKey.map { SiteURL.planEdit.path($0) },
                editText: "Edit action \(Words.line(entry.actionKey ?? ""))")
        }
        hasOpen = !open.isEmpty
        let closed = questions.filter { !$0.isOpen }
        questionsNote =
            waiting.isEmpty
            ? "No question is open." : "\(PlanWords.count(waiting.count, "question is", "questions are")) open."
        settledSummary = PlanWords.count(closed.count, "settled question")
        settled = Self.table(closed)
    }

    private static func table(_ entries: [Entry]) -> TableView? {
        guard !entries.isEmpty else { return nil }
        return TableView(
            caption: "Settled questions", hidesCaption: true, columns: ["Question", "Line", "Answer", "Settled"],
            words: [1, 2, 3],
            lines: entries.map { entry in
                let answer = entry.choices.indices.contains(entry.holds) ? entry.choices[entry.holds] : "Not known"
                let parts = [entry.answeredAt.map(Instant.words), entry.answeredBy.map(Words.line)]
                let who = parts.compactMap(\.self).joined(separator: ", ")
                return TableView.Line(
                    head: Words.lines(entry.text), link: entry.actionKey.map { SiteURL.planAction.path($0) },
                    cells: [String(entry.line), Words.lines(answer), who.isEmpty ? "When it was read" : who])
            })
    }
}
