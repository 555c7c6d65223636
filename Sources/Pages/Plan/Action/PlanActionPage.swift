import Charts
import Plans
import Workforce

/// All that is known of one action, and the forms by which it is followed.
package struct PlanActionPage: Page {
    package static let template = "plan-action"

    /// What the page shows beside the action itself.
    package struct Details: Sendable {
        package var smart: SMARTScore?
        package var targets: [PlanTarget]
        package var weaknesses: [LintFinding]
        package var escalation: [EscalationEvent]
        /// Key to text, for dependencies that are actions of this plan.
        package var dependencies: [String: String]
        /// All that was ever changed in it, in the order of time.
        package var changes: [PlanChangeLine]
        /// What came of the last step.
        package var notice: ImportsPage.Notice?
        /// Why the last form was refused, with what was entered in it.
        package var mistake: Mistake?

        package init(
            smart: SMARTScore? = nil, targets: [PlanTarget] = [], weaknesses: [LintFinding] = [],
            escalation: [EscalationEvent] = [], dependencies: [String: String] = [:],
            notice: ImportsPage.Notice? = nil, mistake: Mistake? = nil, changes: [PlanChangeLine] = []
        ) {
            (self.smart, self.targets, self.weaknesses) = (smart, targets, weaknesses)
            (self.escalation, self.dependencies) = (escalation, dependencies)
            (self.notice, self.mistake, self.changes) = (notice, mistake, changes)
        }
    }

    /// A form that was refused: what to mend, and what had been entered, by the names of its fields.
    package struct Mistake: Sendable {
        package let sentence: String
        package let entered: [String: String]
        /// `update`, `move` or `evidence`
        package let form: String

        package init(_ sentence: String, form: String, entered: [String: String] = [:]) {
            (self.sentence, self.form, self.entered) = (sentence, form, entered)
        }
    }

    package let heading: String
    let caption: String
    let menu = PlanMenu(nil)
    let planPath = SiteURL.plan.path()
    let fullText: String
    let statusWord: String
    let notice: ImportsPage.Notice?
    let mistakeText: String?
    let mistakeAnchor: String
    let delivery: RatingView
    let impact: RatingView
    let dueWords: String
    let dueExplanation: String
    let isFixedDate: Bool
    let overWords: String?
    let nextStep: String?
    let leads: [HeadlinePanel.Fact]
    let links: [LinkLine]
    let hasLinks: Bool
    let facts: [HeadlinePanel.Fact]
    let kpis: [String]
    let hasKPIs: Bool
    let parts: TableView?
    let dependencies: [DependencyLine]
    let hasDependencies: Bool
    let smart: [SmartLine]
    let hasSmart: Bool
    let targets: [TargetPanel]
    let hasTargets: Bool
    let dateHistory: TableView?
    let updates: [UpdateLine]
    let hasUpdates: Bool
    let evidence: [UpdateLine]
    let hasEvidence: Bool
    let escalation: TableView?
    let weaknesses: [WeaknessLine]
    let hasWeaknesses: Bool
    let occurrences: [OccurrenceLine]
    let hasOccurrences: Bool
    let occurrencesSummary: String
    let changeTable: TableView?
    let form: ActionForms
    let editPath: String
    package let jsonPath: String?

    package var section: Section? { .plan }

    package init(_ context: PlanContext, _ item: PlanItem, _ details: Details = Details()) {
        let (action, followed) = (item.action, item.followed)
        heading = "Action \(Words.line(action.ref ?? action.key))"
        caption = Words.line(item.theme.map { PlanWords.cut($0, atMost: 140) } ?? context.caption)
        fullText = Words.lines((action.label.map { "\($0): " } ?? "") + action.text)
        statusWord = followed.status.word
        (notice, mistakeText) = (details.notice, details.mistake.map { Words.lines($0.sentence) })
        mistakeAnchor = "form-\(details.mistake?.form ?? "update")"
        (delivery, impact) = (RatingView(item.delivery), RatingView(item.impact))
        dueWords = PlanWords.due(action.due)
        (dueExplanation, isFixedDate) = (PlanWords.explanation(of: action.due), action.due.isFixedNationally)
        overWords = item.daysOver.map { "\(PlanWords.count($0, "day")) over" }
        nextStep = item.escalation.sentence.map(Words.lines)
        leads = ActionFacts.leads(action.leads)
        links = action.links.map { LinkLine($0, context.names) }
        hasLinks = !links.isEmpty
        facts = ActionFacts.facts(action)
        (kpis, hasKPIs) = (action.kpis.map(Words.lines), !action.kpis.isEmpty)
        parts = ActionFacts.parts(action)
        dependencies = action.dependencies.map { DependencyLine($0, details.dependencies) }
        hasDependencies = !dependencies.isEmpty
        smart = details.smart?.marks.map(SmartLine.init) ?? []
        hasSmart = !smart.isEmpty
        targets = details.targets.enumerated().map {
            TargetPanel($1, number: $0 + 1, today: context.today, names: context.names)
        }
        hasTargets = !targets.isEmpty
        dateHistory = ActionFacts.dateHistory(followed)
        updates = followed.updates.reversed().map(UpdateLine.init)
        (hasUpdates, evidence) = (!updates.isEmpty, followed.evidence.reversed().map(UpdateLine.init))
        (hasEvidence, escalation) = (!evidence.isEmpty, ActionFacts.escalation(details.escalation))
        weaknesses = details.weaknesses.sorted { $0.severity > $1.severity }.map(WeaknessLine.init)
        hasWeaknesses = !weaknesses.isEmpty
        occurrences = action.occurrences.map { OccurrenceLine($0, context.names) }
        hasOccurrences = !occurrences.isEmpty
        occurrencesSummary =
            "Printed \(occurrences.count == 1 ? "once" : "\(occurrences.count) times") in the document"
        changeTable = PlanChangeLine.table(details.changes)
        form = ActionForms(item, mistake: details.mistake)
        editPath = SiteURL.planEdit.path(action.key)
        jsonPath = SiteURL.apiPlanAction.path(action.key)
    }
}
