import Indicators

/// The released counts behind a number, group by group.
enum GroupTable {
    static func table(_ finding: Finding) -> TableView? {
        guard !finding.groups.isEmpty else { return nil }
        let isShare = finding.definition.measure == .share || finding.definition.measure == .representation
        let lines =
            finding.groups.map { line($0, prefix: "") }
            + finding.reference.map { line($0, prefix: "Compared with: ") }
        let hasReasons = lines.contains { $0.cells.last?.isEmpty == false }
        return TableView(
            caption: "The counts behind the number", hidesCaption: true,
            columns: [
                "Group", isShare ? "People" : capitalised(finding.definition.words.events), "Out of", "Percentage",
            ]
                + (hasReasons ? ["Note"] : []),
            words: [4], lines: lines,
            notes: finding.isAbout
                ? ["Counts are protected: a range such as “1 to 6” stands for any number in it, and 0 stays 0."] : [])
    }

    private static func line(_ group: Finding.Group, prefix: String) -> TableView.Line {
        let words = CountWords(group.counts)
        return TableView.Line(
            head: prefix + group.label, cells: [words.events, words.of, words.percent, words.reason ?? ""])
    }

    private static func capitalised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }
}

/// The variants of an indicator side by side.
enum VariantTable {
    /// Nil where there is only one.
    static func table(_ findings: [Finding]) -> TableView? {
        let shown = findings.filter { !$0.variant.isDetail }
        guard shown.count > 1 else { return nil }
        return TableView(
            caption: "Variants of this indicator", hidesCaption: true,
            columns: ["Variant", "Value", "95% interval", "Signal"], words: [3],
            lines: shown.map { finding in
                let signal = SignalView(finding)
                return TableView.Line(
                    head: finding.variant.title,
                    cells: [
                        finding.valueWords, finding.intervalWords ?? "none", finding.withheld ?? signal?.text ?? "none",
                    ],
                    symbols: signal.map { [3: $0.shape] } ?? [:])
            })
    }
}
