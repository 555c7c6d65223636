/// How much a weakness matters.
package enum LintSeverity: String, CaseIterable, Comparable, Sendable {
    /// Worth a thought.
    case advice
    /// The plan will be hard to follow here.
    case warning
    /// The plan cannot be followed here, or says something that cannot be.
    case problem

    package static func < (a: LintSeverity, b: LintSeverity) -> Bool { a.rank < b.rank }
    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

/// A weakness of a plan: where it is, what it is and how to mend it.
package struct LintFinding: Hashable, Sendable {
    /// The rule that found it: `no-lead`.
    package var code: String
    package var severity: LintSeverity
    /// Key of the action; nil for what concerns the plan as a whole.
    package var action: String?
    /// Line of the document; nil for what was entered here.
    package var line: Int?
    /// The words that it is about, as printed, shortened to about a line.
    package var offendingText: String
    /// What is wrong, as a sentence.
    package var message: String
    /// What to do about it, as a sentence.
    package var mend: String

    package init(
        code: String, severity: LintSeverity, action: String? = nil, line: Int? = nil, offendingText: String,
        message: String, mend: String
    ) {
        (self.code, self.severity, self.action, self.line) = (code, severity, action, line)
        (self.offendingText, self.message, self.mend) = (offendingText, message, mend)
    }
}
