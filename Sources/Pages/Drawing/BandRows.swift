import Charts
import Disclosure
import Indicators
import Workforce

/// The detail variants of a share by the sector they belong to: bands, clusters of bands, and bands within bands.
struct BandRows: Sendable {
    struct Entry: Sendable {
        let finding: Finding
        let label: String
        /// Part of another band, or a cluster of several: it never enters a total.
        let isAside: Bool
        let isCluster: Bool
    }

    let sector: String
    let entries: [Entry]

    private static let sector = "sector"
    private static let band = "band"
    private static let cluster = "cluster-"

    /// In the order of the catalogue; none where the variants are not bands.
    static func sectors(of findings: [Finding], payScale: PayScale) -> [BandRows] {
        let details = findings.filter { $0.variant.isDetail && $0.variant.only[sector]?.count == 1 }
        var order: [String] = []
        for finding in details {
            if let name = finding.variant.only[sector]?.first, !order.contains(name) { order.append(name) }
        }
        return order.map { name in
            BandRows(
                sector: name,
                entries: details.filter { $0.variant.only[sector] == [name] }.map { entry($0, payScale) })
        }
    }

    private static func entry(_ finding: Finding, _ payScale: PayScale) -> Entry {
        let variant = finding.variant
        let title = variant.title.split(separator: ": ", maxSplits: 1).last.map(String.init) ?? variant.title
        let isCluster = variant.only.keys.contains { $0.hasPrefix(cluster) }
        let isPart = (variant.only[band] ?? []).contains { payScale.band(id: $0)?.partOf != nil }
        let label = isPart ? "of which: \(title)" : isCluster ? "Together: \(title)" : title
        return Entry(finding: finding, label: label, isAside: isCluster || isPart, isCluster: isCluster)
    }

    /// Each band as a bar of 100%; nil where counts are protected, since those need not add up to a whole.
    func bars(id: String, title: String) -> ShareBars? {
        let bands = entries.filter { !$0.isCluster }
        guard !bands.isEmpty, bands.allSatisfy({ !$0.finding.isAbout && !$0.finding.groups.isEmpty }) else {
            return nil
        }
        let comparators = Set(bands.compactMap(\.finding.comparator))
        let reference =
            comparators.count == 1
            ? comparators.first.map { ReferenceLine(value: $0, label: "Share of the whole workforce") } : nil
        return ShareBars(
            id: id, title: title,
            description: bands.map { "\($0.label): \($0.finding.valueWords)" }.joined(separator: "; ") + ".",
            rows: bands.map(row), rowHeading: "Pay band", reference: reference, width: 720)
    }

    private func row(_ entry: Entry) -> ShareRow {
        let groups = entry.finding.groups
        let order =
            groups.filter { $0.key != "white" && $0.key != "unknown" } + groups.filter { $0.key == "white" }
            + groups.filter { $0.key == "unknown" }
        return ShareRow(label: entry.label, parts: order.map(part), note: entry.finding.withheld)
    }

    private func part(_ group: Finding.Group) -> SharePart {
        guard case .given(let events, let of) = group.counts, of.value > 0 else {
            return SharePart(group: group.label, share: nil, count: "")
        }
        return SharePart(
            group: group.label, share: Double(events.value) / Double(of.value) * 100,
            count: Figures.count(low: events.low, high: events.high))
    }

    func table(_ caption: String) -> TableView {
        let labels = entries.first { !$0.finding.groups.isEmpty }?.finding.groups.map(\.label) ?? []
        let columns = ["Pay band"] + labels + ["All", "Share", "95% interval", "Signal"]
        return TableView(
            caption: caption, hidesCaption: true, columns: columns, words: [columns.count - 1],
            lines: entries.map { line($0, groups: labels.count) },
            notes: entries.contains(where: \.isAside)
                ? ["Rows marked “of which” or “Together” repeat people of other rows and are never added up."] : [])
    }

    private func line(_ entry: Entry, groups: Int) -> TableView.Line {
        let finding = entry.finding
        let words = finding.groups.map { CountWords($0.counts) }
        let counts = words.isEmpty ? Array(repeating: "none", count: groups) : words.map(\.events)
        let all = words.first { $0.reason == nil }?.of ?? "none"
        let signal = SignalView(finding)
        return TableView.Line(
            head: entry.label, isAside: entry.isAside,
            cells: counts + [
                all, finding.valueWords, finding.intervalWords ?? "none", finding.withheld ?? signal?.text ?? "none",
            ], symbols: signal.map { [groups + 4: $0.shape] } ?? [:])
    }
}
