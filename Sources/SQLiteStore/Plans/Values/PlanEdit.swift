import Plans

/// Changes to a plan that are made together or not at all.
package struct PlanEdit: Hashable, Sendable {
    /// What was changed in one field, for the history.
    package struct Change: Hashable, Sendable {
        /// Key of the action; nil for the plan itself.
        package var action: String?
        /// The name of the field. That of a due date begins with `due`.
        package var field: String
        package var before: String?
        package var after: String?
        package var reason: String?

        package init(
            action: String?, field: String, before: String? = nil, after: String? = nil, reason: String? = nil
        ) {
            (self.action, self.field, self.before, self.after) = (action, field, before, after)
            self.reason = reason
        }
    }

    /// Added at the end. One with the key and the words of one that was removed comes back, with its history.
    package var added: [Action] = []
    /// Keys.
    package var removed: [String] = []
    /// Whole new values of actions that are there.
    package var replaced: [Action] = []
    /// The same where only the lines differ on which the actions are printed: no change, so nothing for the history.
    package var reprinted: [Action] = []
    package var changes: [Change] = []
    /// A new value of everything but the actions.
    package var metadata: Plan?
    /// Every key in the new order, with those added and without those removed; nil leaves the order.
    package var order: [String]?
    /// The document that the edit comes from.
    package var source: NewPlanSource?
    /// Where the lines of that document went.
    package var accounting: Accounting?
    /// What that document leaves in doubt. A question that the plan has already is not added again.
    package var questions: [Question] = []
    /// Indices of the choices, by the id of the question: of one in `questions`, else of one that the plan has.
    package var answers: [String: Int] = [:]
    /// Why, for every change that gives no reason of its own.
    package var reason: String?
    /// The document was misread. What is corrected was never so, and a corrected date is not a date that moved: also
    /// one that is fixed nationally may be corrected.
    package var correctsReading = false

    package init() {}
}

/// One line of a plan's history.
package struct PlanChange: Hashable, Sendable {
    /// `2024-05-01T09:30:00Z`
    package let at: String
    package let by: String
    /// The revision of the plan that it made.
    package let revision: Int
    /// Also those that the store writes itself have a field: `added`, `removed` and `restored` for a whole action,
    /// `action` or `plan` where an edit did not say which field it changed, `question same-action@42` for an answer.
    package let change: PlanEdit.Change
    /// The document that it comes from.
    package let source: Int?
    package let correctsReading: Bool
}
