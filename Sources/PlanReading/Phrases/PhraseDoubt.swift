/// Whether words stand in a cell of their own, where all of them count, or in running text, where they need a cue.
package enum PhraseSetting: Sendable {
    case cell, running
}

/// A reading that somebody should look at.
package struct PhraseDoubt: Hashable, Sendable {
    /// `date-without-year`, `split-lead` …
    package var code: String
    /// A sentence that says what is in doubt.
    package var text: String
    /// What it can mean; the first was assumed.
    package var choices: [String]

    package init(_ code: String, _ text: String, choices: [String] = []) {
        (self.code, self.text, self.choices) = (code, text, choices)
    }
}
