/// A text that stops before it is finished, or begins after its beginning.
struct UnfinishedSentence: LintRule {
    let code = "unfinished-sentence"
    let severity = LintSeverity.warning
    let title = "An unfinished sentence"
    let explanation = "Words were lost, often where a table runs over a page, or never written."
    let mend = "Look at the document at this line, and write the sentence out."

    func findings(in context: LintContext) -> [LintFinding] {
        let (ends, settings) = (SentenceEnds(context.settings), context.settings)
        func fault(_ text: String, _ hasList: Bool) -> SentenceEnds.Fault? {
            ends.fault(of: text, isFollowedByList: hasList).flatMap { settings.isBlank(text) ? nil : $0 }
        }
        var sentences = Memory { fault($0, false) }
        var introductions = Memory { fault($0, true) }
        var items = Memory { ends.fault(ofItem: $0) }
        var names = Memory { ends.fault(ofName: $0) }
        var found: [LintFinding] = []
        for linted in context.linted {
            let action = linted.action
            let hasList = !action.kpis.isEmpty || !action.parts.isEmpty
            for (name, text) in linted.fields {
                let fault = hasList ? introductions.fault(text) : sentences.fault(text)
                if let fault { found.append(finding(linted, fault, name)) }
            }
            found += action.kpis.compactMap { items.fault($0) }.map { finding(linted, $0, "a KPI") }
            found += action.leads.all.compactMap { names.fault($0.text) }.map { finding(linted, $0, "a lead") }
        }
        return found
    }

    /// What was said of texts that were met before: plans repeat objectives, KPIs and leads.
    private struct Memory {
        private let judge: (String) -> SentenceEnds.Fault?
        private var known: [String: SentenceEnds.Fault?] = [:]

        init(_ judge: @escaping (String) -> SentenceEnds.Fault?) { self.judge = judge }

        mutating func fault(_ text: String) -> SentenceEnds.Fault? {
            if let fault = known[text] { return fault }
            let fault = judge(text)
            known[text] = fault
            return fault
        }
    }

    private func finding(_ action: LintedAction, _ fault: SentenceEnds.Fault, _ field: String) -> LintFinding {
        finding(action, fault.text, "In action \(action.key), \(field) \(fault.what).")
    }
}
