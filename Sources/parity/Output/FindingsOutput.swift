import Disclosure
import Indicators
import Workforce

/// Findings as JSON has them, so that the period and audience stand beside the list.
struct FindingsJSON: Encodable {
    let period: String
    let audience: String
    let organisation: String
    let findings: [Finding]
}

/// Findings as rows of a table.
struct FindingsTable {
    let findings: [Finding]

    var table: TextTable {
        TextTable(
            headers: ["Indicator", "Variant", "Of", "Value", "95% interval", "Signal", "White", "BME"],
            rows: findings.map { finding in
                [
                    finding.definition.id, finding.variant.id, place(finding), value(finding), interval(finding),
                    signal(finding), counts(finding, at: 0), counts(finding, at: 1),
                ]
            })
    }

    /// Every number in a column of its own, unrounded, for a spreadsheet.
    var csv: TextTable {
        TextTable(
            headers: [
                "Indicator", "Variant", "Period", "Unit level", "Unit", "Care group", "By", "By value", "Value",
                "Kind", "Orientation", "Low", "High", "P", "Shortfall", "Size", "Certainty", "About", "Group",
                "Events", "Of", "Compared group", "Compared events", "Compared of", "Third group", "Third events",
                "Third of", "Reference percent", "Sentence", "Withheld",
            ], rows: findings.map(csvRow))
    }

    private func csvRow(_ finding: Finding) -> [String] {
        let number = { (value: Double?) in value.map { "\($0)" } ?? "" }
        let about = [
            finding.definition.id, finding.variant.id, finding.period.label, finding.unit.level.rawValue,
            finding.unit.name, finding.unit.careGroup ?? "", finding.part?.dimension ?? "", finding.part?.label ?? "",
        ]
        let numbers = [
            number(finding.value), finding.kind.rawValue, finding.definition.orientation.rawValue,
            number(finding.interval?.low), number(finding.interval?.high), number(finding.p),
            finding.shortfall.map(String.init) ?? "", finding.signal.size?.rawValue ?? "",
            finding.signal.certainty?.rawValue ?? "", finding.isAbout ? "yes" : "no",
        ]
        return about + numbers + (0...2).flatMap { group(finding, at: $0) }
            + [number(finding.comparator), finding.sentence, finding.withheld ?? ""]
    }

    private func group(_ finding: Finding, at index: Int) -> [String] {
        guard let group = finding.groups.dropFirst(index).first else { return ["", "", ""] }
        guard case .given(let events, let of) = group.counts else { return [group.label, "", ""] }
        return [group.label, "\(events.value)", "\(of.value)"]
    }

    private func place(_ finding: Finding) -> String {
        finding.part?.label ?? finding.unit.path
    }

    private func value(_ finding: Finding) -> String {
        guard let value = finding.value else { return "none" }
        return (finding.isAbout ? "about " : "") + figure(value, finding.kind)
    }

    private func interval(_ finding: Finding) -> String {
        guard let interval = finding.interval else { return "" }
        let low = figure(interval.low, finding.kind)
        return interval.high.map { "\(low) to \(figure($0, finding.kind))" } ?? "\(low) or more"
    }

    private func figure(_ value: Double, _ kind: Finding.Kind) -> String {
        switch kind {
        case .ratio: Figures.ratio(value)
        case .share: Figures.percent(value) + "%"
        case .difference: Figures.percent(value)
        }
    }

    private func signal(_ finding: Finding) -> String {
        guard finding.withheld == nil else { return finding.withheld ?? "" }
        let size = finding.signal.certainty == nil ? nil : finding.sizeWords
        return [size, finding.signal.certainty?.words].compactMap { $0 }.joined(separator: "; ")
    }

    private func counts(_ finding: Finding, at index: Int) -> String {
        guard let group = finding.groups.dropFirst(index).first else { return "" }
        guard case .given(let events, let of) = group.counts else { return "withheld" }
        return "\(Figures.count(low: events.low, high: events.high)) of \(Figures.count(low: of.low, high: of.high))"
    }
}
