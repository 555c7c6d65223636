import Plans

/// The state of an action, as far as the words say.
package struct StatusReading: Hashable, Sendable {
    package var status: ActionStatus
    /// Why it was deferred, or what else is said beside the state.
    package var note: String?
    /// The text without the words in brackets that say the state.
    package var rest: String
    /// A word for the state is printed; else it follows from “continue”, or from having started.
    package var isPrinted: Bool

    package init(status: ActionStatus = .notStated, note: String? = nil, rest: String, isPrinted: Bool = false) {
        (self.status, self.note, self.rest, self.isPrinted) = (status, note, rest, isPrinted)
    }
}

/// Who leads, as far as a cell says.
package struct LeadReading: Hashable, Sendable {
    package var leads: [Lead]
    package var doubts: [PhraseDoubt]

    package init(leads: [Lead] = [], doubts: [PhraseDoubt] = []) { (self.leads, self.doubts) = (leads, doubts) }
}

/// A heading that names indicators.
package struct IndicatorHeading: Hashable, Sendable {
    package enum Basis: String, Sendable { case number, wording }
    /// `1` to `9`, in the order of the text.
    package var items: [String]
    package var basis: Basis
    /// Letters are lost, or several headings run together: somebody should look at it.
    package var isDamaged: Bool
    /// What stands after the heading: baselines.
    package var remainder: String?

    package init(items: [String], basis: Basis, isDamaged: Bool = false, remainder: String? = nil) {
        (self.items, self.basis, self.isDamaged, self.remainder) = (items, basis, isDamaged, remainder)
    }
}
