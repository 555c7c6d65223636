/// Something that is to happen on a day, or in a month of which no day is known.
package struct CalendarEntry: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case national
        case forum
        /// The last day in time of an action.
        case deadline
        /// The same of one of its steps.
        case step
        /// The day by which work should have begun.
        case start
    }

    /// The same each time: `deadline/2.1`, `national/snapshot/2023-24`.
    package let id: String
    /// A day, or a month alone.
    package let when: PartialDate
    package let kind: Kind
    package let title: String
    package let detail: String
    /// Keys of the actions it is about.
    package let actions: [String]

    package init(
        id: String, when: PartialDate, kind: Kind, title: String, detail: String, actions: [String] = []
    ) {
        (self.id, self.when, self.kind) = (id, when, kind)
        (self.title, self.detail, self.actions) = (title, detail, actions)
    }

    package var isMonthOnly: Bool { when.day == nil }
}
