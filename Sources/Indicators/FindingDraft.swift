import Disclosure
import Workforce

/// A finding being put together.
struct FindingDraft {
    let subject: FindingMaker.Subject
    let audience: Audience
    let labels: GroupLabels
    let groups: [Finding.Group]
    let reference: [Finding.Group]
    var isAbout = false
    var value: Double?
    var comparator: Double?
    var interval: Finding.ConfidenceInterval?
    var p: Double?
    var shortfall: Int?
    var signal = Signal(size: nil, certainty: nil)
    var differences: ClosedRange<Double>?

    mutating func setInterval(_ envelope: Envelope, method: String) {
        guard let low = envelope.low else { return }
        interval = Finding.ConfidenceInterval(level: 0.95, low: low, high: envelope.high, method: method)
    }

    func finding(withheld: String?) -> Finding {
        var finding = Finding(
            definition: subject.definition, variant: subject.variant, period: subject.period, unit: subject.unit,
            part: subject.part, audience: audience, groups: groups, reference: reference, value: value,
            comparator: comparator, kind: subject.definition.kind, interval: interval, p: p, shortfall: shortfall,
            signal: signal, differences: differences, isAbout: isAbout, sentence: "", withheld: withheld)
        finding.sentence = Sentence(subject: subject, labels: labels, finding: finding).text
        return finding
    }
}

extension FindingMaker {
    func draft(_ subject: Subject, _ counts: ReleasedCounts) -> FindingDraft {
        var draft = self.draft(
            subject, audience: counts.audience, groups: listed(counts.groups, subject),
            reference: listed(counts.reference, subject))
        draft.isAbout = !counts.isExact
        return draft
    }

    func draft(
        _ subject: Subject, audience: Audience, groups: [Finding.Group], reference: [Finding.Group]
    ) -> FindingDraft {
        FindingDraft(
            subject: subject, audience: audience, labels: labels, groups: groups, reference: reference)
    }

    /// White first, then the compared group, then the rest by name.
    private func listed(_ pairs: [String: ReleasedPair], _ subject: Subject) -> [Finding.Group] {
        let order = ["white": 0, subject.compared: 1, "unknown": 2]
        let keys = pairs.keys.sorted { (order[$0] ?? 9, $0) < (order[$1] ?? 9, $1) }
        return keys.compactMap { key in
            pairs[key].map { Finding.Group(key: key, label: label(of: key, subject), counts: $0) }
        }
    }

    private func label(of key: String, _ subject: Subject) -> String {
        switch key {
        case "white": labels.white
        case "bme": labels.bme
        case "unknown": labels.unknown
        default: key == subject.compared ? subject.comparedLabel : key
        }
    }
}
