import Indicators
import Workforce

/// The labels that a variant asks of a dimension: `only`, `events-only` and `of-only`.
struct DimensionReader {
    let shelf: Shelf
    /// The sources whose rows must have the dimension.
    let sources: [CountSource]

    /// Dimensions by name; a band stands for the bands that are part of it as well. None where the bands have faults.
    func labels(_ reader: Reader?) -> [String: [String]] {
        guard shelf.bands != nil else { return [:] }
        var found: [String: [String]] = [:]
        for (dimension, value) in reader?.pairs() ?? [] {
            guard isKnown(dimension, value), let labels = labels(of: dimension, value) else { continue }
            found[dimension] = labels
        }
        return found
    }

    private func isKnown(_ dimension: String, _ value: Reader) -> Bool {
        let known = sources.map(dimensions)
        guard let first = known.first else { return false }
        let common = known.dropFirst().reduce(first) { $0.intersection($1) }
        if !common.contains(dimension) {
            value.report("There is no dimension \"\(dimension)\" here.", allowed: common.sorted())
        }
        return common.contains(dimension)
    }

    private func labels(of dimension: String, _ value: Reader) -> [String]? {
        switch dimension {
        case "sector":
            return value.listOrOne()?.compactMap { $0.choice(Sector.self)?.rawValue }
        case "band":
            let bands = shelf.bands?.payScale.bands.map(\.id) ?? []
            return value.listOrOne()?.compactMap { $0.choice(of: bands) }.flatMap { shelf.bands?.withParts($0) ?? [] }
        case let name where name.hasPrefix(Self.cluster):
            let clusters = shelf.bands?.clusters(of: String(name.dropFirst(Self.cluster.count))) ?? []
            return value.listOrOne()?.compactMap { $0.choice(of: clusters.map(\.id)) }
        default:
            return value.texts()
        }
    }

    /// The dimensions of a source's rows: those of its columns and of what it looks up, and those worked out of them.
    private func dimensions(of source: CountSource) -> Set<String> {
        let datasets = [source.dataset, source.lookup?.dataset].compactMap { $0 }
        let columns = datasets.flatMap { shelf.datasets[$0]?.dataset.storedColumns ?? [] }
        var found = Set(columns.compactMap(\.dimension))
        if found.contains("band") {
            found.formUnion((shelf.bands?.schemes ?? []).map { Self.cluster + $0 })
            if found.contains("occupation") { found.insert("sector") }
        }
        return found
    }

    private static let cluster = "cluster-"
}
