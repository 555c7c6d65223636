/// What became of a document: the plan, where each line went, and what is in doubt.
package struct ReadPlan: Hashable, Sendable {
    package var plan: Plan
    package var accounting: Accounting
    package var questions: [Question]

    package init(plan: Plan, accounting: Accounting, questions: [Question]) {
        (self.plan, self.accounting, self.questions) = (plan, accounting, questions)
    }
}

/// Where every line that is not blank went. `lines = placed + unplaced`.
package struct Accounting: Hashable, Sendable {
    /// Line number to the names of the fields that hold its words: `action 2.1: text`, `title`.
    package var placed: [Int: [String]]
    package var unplaced: [UnplacedLine]

    package init(placed: [Int: [String]], unplaced: [UnplacedLine]) {
        (self.placed, self.unplaced) = (placed, unplaced)
    }

    /// Lines that are not blank.
    package var lines: Int { placed.count + unplaced.count }
}

/// A line, or what is left of one, that no field holds.
package struct UnplacedLine: Hashable, Sendable {
    package var line: Int
    package var text: String
    package var reason: String
    package init(line: Int, text: String, reason: String) {
        (self.line, self.text, self.reason) = (line, text, reason)
    }
}
