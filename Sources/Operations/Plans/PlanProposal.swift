import Intake
import PlanReading
import Plans
import SQLiteStore

/// What a document would change. Nothing has changed yet.
package struct PlanProposal: Sendable {
    package enum Kind: Sendable {
        /// A plan that is not held yet.
        case first
        /// The held plan, as the document has it.
        case revision(PlanEntry)
        /// The same, edited in a workbook that Parity wrote.
        case workbook(PlanEntry)
        /// The very same file was read before.
        case known(PlanEntry)
    }

    package let kind: Kind
    package let document: PlanDocument
    /// The plan as it would be.
    package let proposed: Plan
    /// What is in doubt, in the reading or in the matching with what is held.
    package private(set) var questions: [Question] = []
    /// Every question that was put, also those that the answers have settled.
    private(set) var asked: [Question] = []
    /// Ids of the questions without whose answer somebody's edit would be lost: it is not accepted before.
    package private(set) var undecided: [String] = []
    /// What could not be taken over, each a sentence.
    package private(set) var faults: [String] = []
    /// What is good to know, each a sentence: a column that is gone, a plan that moved on, an action that is back.
    package private(set) var notices: [String] = []
    /// Against the plan that is held; empty for a first plan.
    package let difference: PlanDifference
    /// What changes in the plan beside its actions.
    private(set) var facts: [FactChange] = []
    /// Keys in the order that the actions would have; nil where they stay in theirs.
    private(set) var order: [String]?
    /// Where the lines of the document went, by the keys that the actions have now.
    private(set) var accounting: Accounting
    /// Keys of the actions whose due date would move and is set nationally: it stays.
    package let fixedDates: Set<String>
    /// The same for the date of a step: the steps stay.
    package let fixedSteps: Set<String>

    /// - Parameter held: the plan as it is; nil where none is.
    private init(_ kind: Kind, _ document: PlanDocument, _ proposed: Plan, against held: Plan?) {
        (self.kind, self.document, self.proposed) = (kind, document, proposed)
        let before = Dictionary((held?.actions ?? []).map { ($0.key, $0) }, uniquingKeysWith: { first, _ in first })
        var difference = held.map { PlanDifference.between($0.actions, proposed.actions) } ?? PlanDifference()
        if case .revision = kind {
            // A layout without a column says nothing of the field, and so does not empty it.
            let silent = Set(ActionField.allCases.filter { $0.isSilent(in: proposed) })
            difference.changed.removeAll { silent.contains($0.field) }
        }
        let changed = difference.changed
        func keys(_ field: ActionField, _ moves: (Action, Action) -> Bool) -> Set<String> {
            let open = Set(changed.filter { $0.field == field }.map(\.action))
            let new = proposed.actions.filter { open.contains($0.key) }
            return Set(new.filter { action in before[action.key].map { moves(action, $0) } ?? false }.map(\.key))
        }
        fixedDates = keys(.due) { $0.movesFixedDate(of: $1) }
        fixedSteps = keys(.parts) { $0.movesFixedStep(of: $1) }
        self.difference = difference
        accounting = document.read.accounting
        faults = fixedSteps.sorted().map {
            "The steps of \($0) stay as they are, as one of them has a date that is set nationally."
        }
    }

    /// A plan that is not held yet, or one that is known.
    init(_ kind: Kind, _ document: PlanDocument, asked: [Question] = []) {
        self.init(kind, document, document.read.plan, against: nil)
        (questions, self.asked) = (document.read.questions, asked)
    }

    /// A later version of a document.
    init(_ entry: PlanEntry, _ document: PlanDocument, _ matched: MatchedPlan, against held: Plan, asked: [Question]) {
        self.init(.revision(entry), document, matched.plan, against: held)
        (questions, self.asked, notices) = (matched.questions, asked, matched.notices)
        (accounting, facts) = (matched.accounting, FactChange.between(held, held.facts(updatedFrom: matched.plan)))
        let (now, later) = (held.actions.map(\.key), matched.plan.actions.map(\.key))
        let both = Set(now).intersection(later)
        order = now.filter(both.contains) == later.filter(both.contains) ? nil : later
    }

    /// The held plan as it was edited in a workbook.
    init(
        _ entry: PlanEntry, _ document: PlanDocument, _ edited: RoundTripResult, against held: Plan, notices: [String]
    ) {
        self.init(.workbook(entry), document, edited.proposed, against: held)
        (questions, asked, undecided) = (edited.questions, edited.questions, edited.undecided.sorted())
        faults += edited.faults.map { "\($0.place): \($0.message)" }
        self.notices = notices + edited.notices
    }
}

extension PlanProposal {
    /// What would change in the plan beside its actions, each a sentence.
    package var metadataChanges: [String] {
        facts.map(\.sentence) + (order == nil ? [] : ["The actions stand in another order."])
    }

    package var changesNothing: Bool {
        difference.isEmpty && facts.isEmpty && order == nil && undecided.isEmpty
    }

    /// What was understood, for whoever decides.
    package var reading: ReadPlan {
        guard case .workbook = kind else {
            return ReadPlan(plan: proposed, accounting: accounting, questions: questions)
        }
        let rows = document.document.lines.filter { !$0.isBlank && !$0.isHidden }.map { ($0.number, ["register"]) }
        let accounting = Accounting(placed: Dictionary(rows, uniquingKeysWith: { a, _ in a }), unplaced: [])
        return ReadPlan(plan: proposed, accounting: accounting, questions: questions)
    }
}

extension ActionField {
    /// No action of a plan says anything here. “Ongoing” alone may come from a status, and is no time.
    fileprivate func isSilent(in plan: Plan) -> Bool {
        plan.actions.allSatisfy { action in
            self == .due
                ? action.due.start == nil && action.due.end == nil && action.due.waitsFor == nil
                : text(of: action).isEmpty
        }
    }
}
