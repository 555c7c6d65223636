import Plans

/// The weaknesses of the plan’s text, by rule, with how to mend each.
package struct PlanLintPage: Page {
    package static let template = "plan-lint"
    private static let pageSize = 200

    /// A rule of the linter in words.
    package struct Rule: Sendable {
        package let code: String
        package let title: String
        /// Why it matters.
        package let explanation: String

        package init(code: String, title: String, explanation: String) {
            (self.code, self.title, self.explanation) = (code, title, explanation)
        }
    }

    struct Group: Sendable {
        let lintID: String
        let lintTitle: String
        let lintExplanation: String
        let severityWord: String
        let severityKind: String
        let lintTable: TableView
    }

    package let heading = "Weaknesses of the plan"
    let caption: String
    let menu: PlanMenu
    let action = SiteURL.planLint.path()
    let fields: [SelectField]
    let lintNote: String
    let groups: [Group]
    let isEmptyList: Bool
    let paging: Paging
    package let jsonPath: String? = SiteURL.apiPlanLint.path()

    package var section: Section? { .plan }

    /// - Parameters:
    ///   - titles: text of each action by its key, for the tables.
    ///   - severity: nil for all.
    ///   - code: of one rule; nil for all.
    package init(
        _ context: PlanContext, findings: [LintFinding], rules: [Rule], titles: [String: String],
        severity: LintSeverity? = nil, code: String? = nil, page: Int = 1
    ) {
        let known = Dictionary(rules.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        let shown = findings.filter { (severity ?? $0.severity) == $0.severity && (code ?? $0.code) == $0.code }
            .sorted { ($1.severity, $0.code) < ($0.severity, $1.code) }
        (caption, menu, isEmptyList) = (context.caption, PlanMenu(.lint), shown.isEmpty)
        fields = Self.fields(findings, known, severity, code)
        let query = [("severity", severity?.rawValue), ("rule", code)].compactMap { name, value in
            value.map { (name: name, value: $0) }
        }
        paging = Paging(shown.count, page: page, size: Self.pageSize, what: "Weaknesses") {
            SiteURL.planLint.path(query: query + [("page", String($0))])
        }
        groups = Self.groups(Array(shown[paging.range]), known, titles)
        lintNote = Self.note(findings, shown: shown.count)
    }

    private static func note(_ findings: [LintFinding], shown: Int) -> String {
        let counts = LintSeverity.allCases.reversed().map { severity in
            let count = findings.filter { $0.severity == severity }.count
            return "\(count) \(count == 1 ? severity.one : severity.many)"
        }.joined(separator: ", ")
        return shown == findings.count ? "\(counts)." : "\(shown) of \(findings.count) are shown: \(counts) in all."
    }

    private static func fields(
        _ findings: [LintFinding], _ rules: [String: Rule], _ severity: LintSeverity?, _ code: String?
    ) -> [SelectField] {
        let codes = Set(findings.map(\.code)).sorted()
        return [
            SelectField(
                "severity", label: "How much it matters",
                options: [("", "All")] + LintSeverity.allCases.reversed().map { ($0.rawValue, $0.word) },
                selected: severity?.rawValue ?? ""),
            SelectField(
                "rule", label: "Rule", options: [("", "All")] + codes.map { ($0, rules[$0]?.title ?? $0) },
                selected: code ?? ""),
        ]
    }

    private static func groups(
        _ findings: [LintFinding], _ rules: [String: Rule], _ titles: [String: String]
    ) -> [Group] {
        var order: [String] = []
        var members: [String: [LintFinding]] = [:]
        for finding in findings {
            let name = "\(finding.severity.rawValue)-\(finding.code)"
            if members[name] == nil { order.append(name) }
            members[name, default: []].append(finding)
        }
        return order.compactMap { name in
            guard let found = members[name], let first = found.first else { return nil }
            let title = rules[first.code]?.title ?? PlanWords.capitalised(first.code.replacing("-", with: " "))
            return Group(
                lintID: "rule-\(name)", lintTitle: "\(title) (\(found.count))",
                lintExplanation: rules[first.code]?.explanation ?? "", severityWord: first.severity.word,
                severityKind: first.severity.rawValue, lintTable: table(found, title, titles))
        }
    }

    private static func table(_ findings: [LintFinding], _ title: String, _ titles: [String: String]) -> TableView {
        TableView(
            caption: title, hidesCaption: true, columns: ["Where", "Words", "What is wrong", "How to mend it"],
            words: [1, 2, 3],
            lines: findings.map { finding in
                let name = finding.action.map { key in
                    "\(key) \(PlanWords.cut(titles[key] ?? "", atMost: 60))"
                }
                let line = finding.line.map { " (line \($0))" } ?? ""
                return TableView.Line(
                    head: Words.line(name ?? "The plan as a whole") + line,
                    link: finding.action.map { SiteURL.planAction.path($0) },
                    cells: [
                        finding.offendingText.isEmpty ? "None" : "“\(Words.lines(finding.offendingText))”",
                        Words.lines(finding.message), Words.lines(finding.mend),
                    ])
            })
    }
}
