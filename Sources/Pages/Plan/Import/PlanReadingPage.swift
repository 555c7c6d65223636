import Indicators
import Plans

/// What was understood of a document, what is in doubt, and what would change, before any of it is kept.
package struct PlanReadingPage: Page {
    package static let template = "plan-reading"

    package let heading = "Check what was read"
    let menu = PlanMenu(.reading)
    let documentName: String
    let documentKind: String
    let planTitle: String
    let mistakeText: String?
    let readingNotices: [String]
    let hasReadingNotices: Bool
    let verdict: String
    let account: [AccountLine]
    let accountSentence: String
    let understood: [HeadlinePanel.Fact]
    let unplaced: TableView?
    let questions: [QuestionField]
    let questionsHeading: String
    let hasQuestions: Bool
    let actions: TableView?
    let baselines: TableView?
    let difference: DifferencePanel?
    let canAccept: Bool
    let acceptText: String
    /// Asked where a plan is held: a later version of it, or a further plan.
    let kindOptions: [QuestionField.Option]
    let hasKindOptions: Bool
    let seenKind: String
    let seenRevision: String?
    let answersPath: String
    let acceptPath: String
    let cancelPath: String
    package let jsonPath: String? = nil

    package var section: Section? { .plan }

    package init(_ reading: Reading) {
        let (plan, accounting) = (reading.read.plan, reading.read.accounting)
        (documentName, documentKind) = (Words.line(reading.document), reading.format)
        planTitle = Words.line(plan.title ?? "A plan without a title")
        mistakeText = reading.mistake.map(Words.lines)
        (readingNotices, hasReadingNotices) = (reading.notices.map(Words.lines), !reading.notices.isEmpty)
        account = AccountLine.lines(accounting)
        accountSentence =
            "\(PlanWords.count(accounting.lines, "line")) = \(Figures.count(accounting.placed.count)) placed + "
            + "\(Figures.count(accounting.unplaced.count)) not placed. Blank lines are not counted."
        understood = ReadingFacts.understood(plan)
        unplaced = ReadingFacts.unplaced(accounting)
        questions = reading.read.questions.enumerated().map { QuestionField($1, number: $0 + 1, reading.answers) }
        hasQuestions = !questions.isEmpty
        questionsHeading = PlanWords.count(questions.count, "question")
        (actions, baselines) = (ReadingFacts.actions(plan), ReadingFacts.baselines(plan))
        difference = reading.difference.map { DifferencePanel($0, reading) }
        let isSame = (reading.difference?.isEmpty ?? false) && reading.metadataChanges.isEmpty
        canAccept = !plan.actions.isEmpty && !isSame
        verdict = Self.verdict(plan, isSame: isSame, reading)
        acceptText = reading.difference == nil ? "Accept this plan" : "Accept the ticked changes"
        (kindOptions, hasKindOptions) = (Self.kindOptions(reading), reading.kind != "first")
        (seenKind, seenRevision) = (reading.kind, reading.revision.map(String.init))
        answersPath = SiteURL.planAnswers.path(reading.token)
        acceptPath = SiteURL.planAccept.path(reading.token)
        cancelPath = SiteURL.planCancel.path(reading.token)
    }

    private static func kindOptions(_ reading: Reading) -> [QuestionField.Option] {
        let kinds = [("version", "A later version of the plan that is held"), ("further", "A further plan")]
        return kinds.map { value, text in
            QuestionField.Option(
                optionID: "kind-\(value)", optionValue: value, optionText: text, isChosen: reading.kind == value,
                isAssumed: false)
        }
    }

    private static func verdict(_ plan: Plan, isSame: Bool, _ reading: Reading) -> String {
        if plan.actions.isEmpty { return "No action was found in this document, so there is nothing to accept." }
        if isSame { return "This document says what the plan already says. Accepting it would change nothing." }
        if reading.difference != nil {
            return "Nothing has been changed yet. Look at each change, then accept those that are ticked, or cancel."
        }
        let found = "\(PlanWords.count(plan.actions.count, "action")) found. Nothing has been kept yet."
        return reading.isFurther ? found + " The plan that is held stays as it is, beside this one." : found
    }
}
