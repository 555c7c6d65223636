import Plans

/// When something is due, as far as the words say.
package struct DueReading: Hashable, Sendable {
    package var due: DueDate
    /// Steps with dates of their own, where several are printed.
    package var parts: [Action.Part]
    package var doubts: [PhraseDoubt]

    package init(due: DueDate = .none, parts: [Action.Part] = [], doubts: [PhraseDoubt] = []) {
        (self.due, self.parts, self.doubts) = (due, parts, doubts)
    }
}
