import Plans

/// What a workbook that comes back would change. Nothing has been taken over yet.
package struct RoundTripResult: Hashable, Sendable {
    /// The current plan with what was edited in the file; what is in question is as its assumed choice says.
    package var proposed: Plan
    package var questions: [Question]
    /// Ids of the questions that nobody answered and whose assumed choice would lose what somebody wrote.
    package var undecided: Set<String>
    package var faults: [RoundTripFault]
    /// Sentences on what was left aside: columns that are not ours, a sheet that was renamed.
    package var notices: [String]
    /// The plan that the file was written from; empty where the file does not say.
    package var plan: String
    /// The state of the plan that the file was written from; empty where the file does not say.
    package var baseRevision: String
    package var layout: String
}

/// A cell that was edited and could not be taken over. The action keeps what it had.
package struct RoundTripFault: Hashable, Sendable {
    /// `sheet “Plan”, row 7`
    package var place: String
    /// Key of the action; nil for a row that was added.
    package var action: String?
    package var field: ActionField?
    package var text: String
    /// A sentence that says how to mend it.
    package var message: String
}
