import Counting
import Indicators
import Workforce

/// Brings a table down to groups, keeping only rows with certain labels, and cuts it into slices.
struct Roll {
    /// Whether each ethnic category is kept, or only the three groups.
    let byCategory: Bool
    let classification: Classification

    private static let group = "group"

    /// - Parameters:
    ///   - only: for a dimension, the labels that are kept.
    ///   - cut: the dimensions that tell slices apart.
    func parts(of table: CountTable, only: [String: [String]], cut: [String]) -> Parts {
        let chosen = only.sorted { $0.key < $1.key }.reduce(table) { filtered($0, $1.key, Set($1.value)) }
        let isReported = table.dimensions.contains(DimensionName.reportedGroup)
        let grouped = isReported ? reported(chosen, cut) : recorded(chosen, cut)
        return Parts(tables: grouped.partitioned(by: cut).mapValues { $0.rolled(to: [Self.group]) })
    }

    private func recorded(_ table: CountTable, _ cut: [String]) -> CountTable {
        let source = DimensionName.ethnicCategory
        return table.rolled(to: cut + [source]).mapped(source, as: Self.group) {
            byCategory ? $0 : classification.group(of: $0)
        }
    }

    /// A survey gives each group, and perhaps categories beside them, already added up: categories are never added
    /// to the groups they are part of.
    private func reported(_ table: CountTable, _ cut: [String]) -> CountTable {
        let source = DimensionName.reportedGroup
        let rolled = table.rolled(to: cut + [source]).mapped(source, as: Self.group) { $0 }
        return byCategory ? rolled : rolled.filtered(Self.group) { $0.flatMap(EthnicGroup.init(rawValue:)) != nil }
    }

    private func filtered(_ table: CountTable, _ dimension: String, _ labels: Set<String>) -> CountTable {
        guard dimension.hasPrefix(DimensionName.clusterPrefix) else {
            return table.filtered(dimension) { $0.map(labels.contains) ?? false }
        }
        let scheme = String(dimension.dropFirst(DimensionName.clusterPrefix.count))
        return table.filtered(DimensionName.band) { band in
            classification.cluster(ofBand: band, scheme: scheme).map(labels.contains) ?? false
        }
    }

    /// A table cut into slices, each with the group as its only dimension.
    struct Parts {
        let tables: [[String?]: CountTable]

        subscript(_ key: [String?]) -> CountTable { tables[key] ?? CountTable(dimensions: [Roll.group]) }
    }
}
