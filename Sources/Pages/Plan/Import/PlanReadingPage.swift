import Indicators
import Plans

/// What was understood of a document, what is in doubt, and what would change, before any of it is kept.
package struct PlanReadingPage: Page {
    package static let template = "plan-reading"

    /// The document and what the reader has said of it so far.
    package struct Reading: Sendable {
        package var token: String
        package var document: String
        /// What kind of document it is, in words: “Word document”.
        package var format: String
        package var read: ReadPlan
        /// Question id to the choice that was made; others are as assumed.
        package var answers: [String: Int]
        /// What would change in the plan that is held; nil where none is.
        package var difference: PlanDifference?
        /// Keys whose nationally fixed date the document moves: these changes will be refused.
        package var refused: Set<String>
        package var mistake: String?
        /// What was left aside or could not be taken over, each a sentence.
        package var notices: [String] = []
        /// Reasons that were entered for moved dates, by key of the action.
        package var reasons: [String: String]

        package init(
            token: String, document: String, format: String, read: ReadPlan, answers: [String: Int] = [:],
            difference: PlanDifference? = nil, refused: Set<String> = [], mistake: String? = nil,
            reasons: [String: String] = [:]
        ) {
            (self.token, self.document, self.format, self.read) = (token, document, format, read)
            (self.answers, self.difference, self.refused) = (answers, difference, refused)
            (self.mistake, self.reasons) = (mistake, reasons)
        }
    }

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
    let answersPath: String
    let acceptPath: String
    let cancelPath: String
    package let jsonPath: String? = nil

    package var section: Section? { .plan }

    package init(_ reading: Reading) {
        let (plan, accounting) = (reading.read.plan, reading.read.accounting)
        (documentName, documentKind) = (Words.shown(reading.document), reading.format)
        planTitle = Words.shown(plan.title ?? "A plan without a title")
        mistakeText = reading.mistake
        (readingNotices, hasReadingNotices) = (reading.notices.map(Words.shown), !reading.notices.isEmpty)
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
        let isSame = reading.difference?.isEmpty ?? false
        canAccept = !plan.actions.isEmpty && !isSame
        verdict = Self.verdict(plan, isSame: isSame, isChange: reading.difference != nil)
        acceptText = reading.difference == nil ? "Accept this plan" : "Accept these changes"
        answersPath = SiteURL.planAnswers.path(reading.token)
        acceptPath = SiteURL.planAccept.path(reading.token)
        cancelPath = SiteURL.planCancel.path(reading.token)
    }

    private static func verdict(_ plan: Plan, isSame: Bool, isChange: Bool) -> String {
        if plan.actions.isEmpty { return "No action was found in this document, so there is nothing to accept." }
        if isSame { return "This document says what the plan already says. Accepting it would change nothing." }
        return isChange
            ? "Nothing has been changed yet. Look at each change, then accept or cancel."
            : "\(PlanWords.count(plan.actions.count, "action")) found. Nothing has been kept yet."
    }
}
