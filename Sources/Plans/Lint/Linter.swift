/// Runs the rules over a plan.
package enum Linter {
    /// What all rules find that are not switched off, in the order of the document: by line, then by code. What has no
    /// line comes last.
    package static func run(_ context: LintContext) -> [LintFinding] {
        let found = LintCatalogue.rules.flatMap { findings(of: $0, in: context) }
        let order = Dictionary(
            LintCatalogue.rules.map(\.code).sorted().enumerated().map { ($1, $0) }, uniquingKeysWith: { a, _ in a })
        let keys = found.enumerated().map { index, finding in
            (line: finding.line ?? .max, code: order[finding.code] ?? .max, index: index)
        }
        return keys.sorted { ($0.line, $0.code, $0.index) < ($1.line, $1.code, $1.index) }.map { found[$0.index] }
    }

    private static func findings(of rule: any LintRule, in context: LintContext) -> [LintFinding] {
        guard let severity = context.settings.severity(of: rule) else { return [] }
        var found = rule.findings(in: context)
        guard severity != rule.severity else { return found }
        for index in found.indices { found[index].severity = severity }
        return found
    }
}
