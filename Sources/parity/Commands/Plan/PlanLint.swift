import ArgumentParser
import Operations
import Plans

struct PlanLint: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lint",
        abstract: "Name each weakness of the plan, with the line it comes from and how to mend it.",
        discussion: """
            The rules and their severities are in plans/lint.yaml of the catalogue. With
            --rules they are listed. Examples:
              parity plan lint --severity problem
              parity plan lint --rule no-lead --format csv
            """)

    @Option(name: .long, help: "Only findings of this severity or above: advice, warning, problem.")
    var severity: LintSeverity = .advice

    @Option(name: .long, help: "Only findings of this rule.")
    var rule: String?

    @Flag(name: .long, help: "List the rules.")
    var rules = false

    @OptionGroup var options: PlanOptions
    @OptionGroup var output: FormatOptions

    func run() throws {
        if rules { return try listRules() }
        if let rule, !LintCatalogue.rules.contains(where: { $0.code == rule }) { throw PlanRefusal.unknownRule(rule) }
        let view = try options.view(try options.place.open())
        guard !view.isPublic else { throw PlanRefusal.notForThePublic }
        let outcome = LintPlan()(view)
        let findings = outcome.findings.filter { $0.severity >= severity && (rule ?? $0.code) == $0.code }
        switch output.format {
        case .json: try Terminal.json(LintJSON(findings, scores: outcome.scores))
        case .csv: print(Self.table(findings).csv, terminator: "")
        case .table: print(Self.text(findings))
        }
    }

    private static func table(_ findings: [LintFinding]) -> TextTable {
        TextTable(
            headers: ["Line", "Action", "Rule", "Severity", "Text", "What", "How to mend it"],
            rows: findings.map {
                [
                    $0.line.map(String.init) ?? "", $0.action ?? "", $0.code, $0.severity.rawValue, $0.offendingText,
                    $0.message, $0.mend,
                ]
            })
    }

    private static func text(_ findings: [LintFinding]) -> String {
        guard !findings.isEmpty else { return "No weakness found." }
        let lines = findings.map { finding in
            let place = finding.line.map { "line \($0)" } ?? "entered here"
            let action = finding.action.map { ", action \($0)" } ?? ""
            return """
                \(place)\(action): \(finding.severity.rawValue): \(finding.message) [\(finding.code)]
                    “\(finding.offendingText)”
                    \(finding.mend)
                """
        }
        let counts = LintSeverity.allCases.reversed().map { severity in
            "\(findings.count { $0.severity == severity }) \(severity.rawValue)"
        }
        return (lines + ["\(findings.count) findings: \(counts.joined(separator: ", "))."]).joined(separator: "\n")
    }

    private func listRules() throws {
        let table = TextTable(
            headers: ["Rule", "Severity", "What it looks for"],
            rows: LintCatalogue.rules.map { [$0.code, $0.severity.rawValue, $0.explanation] })
        print(output.format == .csv ? table.csv : table.text)
    }
}

extension LintSeverity: ExpressibleByArgument {}
