/// One weakness that a plan can have.
package protocol LintRule: Sendable {
    /// Unique among the rules, lower-case words with hyphens. It is stored and must not change.
    var code: String { get }
    /// Unless the settings say otherwise.
    var severity: LintSeverity { get }
    /// A few words for a heading.
    var title: String { get }
    /// Why it matters, for the help page.
    var explanation: String { get }
    /// How to mend it in general; a finding may say it in particular.
    var mend: String { get }
    func findings(in context: LintContext) -> [LintFinding]
}

/// A rule that looks at one action at a time.
protocol ActionLintRule: LintRule {
    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding]
}

extension ActionLintRule {
    package func findings(in context: LintContext) -> [LintFinding] {
        var found: [LintFinding] = []
        for action in context.linted { found += findings(of: action, in: context) }
        return found
    }
}

extension LintRule {
    /// A finding about an action as a whole.
    func finding(_ action: LintedAction, line: Int? = nil, _ message: String) -> LintFinding {
        finding(action, nil, line: line, message)
    }

    /// A finding about some words of an action, at the line where the action is first printed unless another is known.
    func finding(
        _ action: LintedAction, _ offending: String?, line: Int? = nil, _ message: String, mend: String? = nil
    ) -> LintFinding {
        LintFinding(
            code: code, severity: severity, action: action.key, line: line ?? action.action.firstLine,
            offendingText: LintExcerpt.of(offending ?? action.action.text), message: message, mend: mend ?? self.mend)
    }

    /// A finding about the plan.
    func finding(
        ofPlan offending: String, line: Int? = nil, _ message: String, mend: String? = nil
    ) -> LintFinding {
        LintFinding(
            code: code, severity: severity, line: line, offendingText: LintExcerpt.of(offending), message: message,
            mend: mend ?? self.mend)
    }
}
