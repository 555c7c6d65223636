import Workforce
import Yams

/// Turns `each: band` and `each: cluster` into one variant for every band or cluster. `<band>`, `<cluster>`, `<bands>`
/// and `<label>` are filled in wherever they stand; in a list, `<bands>` makes one item for each band of a cluster.
struct VariantExpansion {
    /// Nil where their file is at fault; nothing can be expanded then.
    let bands: BandScale?

    private struct Filling {
        let words: [String: String]
        let bands: [String]
    }

    /// Which bands `each: band` goes through.
    private enum Which: String, CaseIterable {
        case all, medical
        case nonMedical = "non-medical"
    }

    func variants(_ entry: Reader) -> [Reader] {
        guard case .mapping(let mapping) = entry.node, let each = mapping["each"] else { return [entry] }
        let kind = entry.child("each", each).choice(of: ["band", "cluster"])
        guard let kind else { return [] }
        let own = kind == "band" ? "bands" : "scheme"
        let fillings =
            kind == "band" ? bandFillings(entry, mapping[own]) : clusterFillings(entry, mapping[own])
        var kept = mapping
        for key in ["each", own] { kept[Node(key)] = nil }
        return fillings.map { filling in
            Reader(node: filled(.mapping(kept), filling), key: entry.key, file: entry.file, log: entry.log)
        }
    }

    private func bandFillings(_ entry: Reader, _ node: Node?) -> [Filling] {
        let which = node.map { entry.child("bands", $0).choice(Which.self) } ?? .all
        let all = bands?.payScale.bands ?? []
        return all.filter { which == .all || ($0.isMedical == (which == .medical)) }.map { band in
            Filling(words: ["<band>": band.id, "<label>": band.label], bands: [band.id])
        }
    }

    private func clusterFillings(_ entry: Reader, _ node: Node?) -> [Filling] {
        guard let bands else { return [] }
        guard let node, let scheme = entry.child("scheme", node).choice(of: bands.schemes) else {
            if node == nil { entry.child("scheme", entry.node).report("The key is missing.") }
            return []
        }
        return bands.clusters(of: scheme).map { cluster in
            Filling(words: ["<cluster>": cluster.id, "<label>": cluster.label], bands: cluster.bands)
        }
    }

    private func filled(_ node: Node, _ filling: Filling) -> Node {
        switch node {
        case .scalar(var scalar):
            for (mark, word) in filling.words { scalar.string = scalar.string.replacing(mark, with: word) }
            return .scalar(scalar)
        case .sequence(let sequence):
            let items = sequence.flatMap { spread($0, filling) }.map { filled($0, filling) }
            return .sequence(.init(items, sequence.tag, sequence.style, sequence.mark))
        case .mapping(let mapping):
            let pairs = mapping.map { ($0.key, filled($0.value, filling)) }
            return .mapping(.init(pairs, mapping.tag, mapping.style, mapping.mark))
        case .alias:
            return node
        }
    }

    private func spread(_ item: Node, _ filling: Filling) -> [Node] {
        guard case .scalar(let scalar) = item, scalar.string.contains("<bands>") else { return [item] }
        return filling.bands.map { band in
            var copy = scalar
            copy.string = scalar.string.replacing("<bands>", with: band)
            return .scalar(copy)
        }
    }
}
