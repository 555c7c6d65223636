/// A reading that somebody should look at, with the choices and the one that was assumed.
package struct Question: Hashable, Sendable {
    /// Line of the document.
    package var line: Int
    /// What kind of doubt: `same-action`, `split-lead`, `which-indicator` …
    package var code: String
    package var text: String
    package var choices: [String]
    /// Index of the choice that holds until somebody answers.
    package var assumed: Int
    /// Key of the action it is about.
    package var action: String?

    package init(
        line: Int, code: String, text: String, choices: [String], assumed: Int = 0, action: String? = nil
    ) {
        (self.line, self.code, self.text, self.choices) = (line, code, text, choices)
        (self.assumed, self.action) = (assumed, action)
    }

    /// `same-action@42`: the same each time the same document is read.
    package var id: String { "\(code)@\(line)" }
}
