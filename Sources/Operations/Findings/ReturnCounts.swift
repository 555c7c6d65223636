import Counting
import Indicators
import Workforce

/// Counts from a national return: the items of the form instead of extracts.
struct ReturnCounts {
    let tables: YearTables
    let definition: IndicatorDefinition

    /// Values are kept in hundredths, since the form holds percentages beside counts.
    private static let hundredths = 100

    /// Nil where no return of the year's last day gives the items.
    func counts(of items: TemplateItems) throws -> GroupCounts? {
        guard let table = try itemTable() else { return nil }
        guard let events = pairs(items.events, table), let of = pairs(items.of, table) else { return nil }
        let reference = items.reference.flatMap { pairs($0, table) }
        if items.reference != nil && reference == nil { return nil }
        return grouped(events, of, reference, isPercentage: items.isPercentage)
    }

    /// By item and group, of the dataset that has items.
    private func itemTable() throws -> CountTable? {
        guard let dataset = tables.settings.vocabulary.datasets.first(where: { $0.unpivot != nil }),
            let unpivot = dataset.unpivot, let item = dataset.key.first
        else { return nil }
        let query = CountQuery(
            rows: RowSet(dataset: dataset.id, conditions: [.isAsOf(tables.year.lastDay)]),
            measure: .sum(unpivot.valueColumn), dimensions: [.column(item), .column(unpivot.nameColumn)])
        let table = try CachedEngine(engine: tables.engine, cache: tables.cache, version: tables.version).count(query)
        return table.isEmpty ? nil : table
    }

    /// By group, in hundredths; nil where the return has none of the items.
    private func pairs(_ sum: TemplateItems.Sum, _ table: CountTable) -> [String: Int]? {
        let given = Set(table.values(of: table.dimensions[0]))
        let items = given.isDisjoint(with: sum.items) ? sum.otherwise : sum.items
        guard !given.isDisjoint(with: items) else { return nil }
        let chosen = table.filtered(table.dimensions[0]) { $0.map(items.contains) ?? false }
        var totals: [String: Int] = [:]
        chosen.rolled(to: [table.dimensions[1]]).forEachCell { cell, count in
            guard let label = cell.first ?? nil else { return }
            totals[Spelling.words(label), default: 0] += count
        }
        return totals
    }

    private func grouped(
        _ events: [String: Int], _ of: [String: Int], _ reference: [String: Int]?, isPercentage: Bool
    ) -> GroupCounts {
        let names = Set(events.keys).union(of.keys)
        let isShare = definition.measure == .share || definition.measure == .representation
        let total = of.values.reduce(0, +)
        let groups = names.map { name in
            let (part, whole) = (events[name] ?? 0, isShare ? total : of[name] ?? 0)
            return (name, pair(part, whole, isPercentage: isPercentage))
        }
        let whole = reference?.values.reduce(0, +) ?? 0
        let others = (reference ?? [:]).mapValues { pair($0, whole, isPercentage: false) }
        let entering = isShare ? names : [EthnicGroup.white.rawValue, EthnicGroup.bme.rawValue]
        return GroupCounts(
            groups: Dictionary(groups, uniquingKeysWith: { first, _ in first }), reference: others,
            entering: entering)
    }

    /// A percentage of a base becomes the whole number of people nearest to it.
    private func pair(_ part: Int, _ whole: Int, isPercentage: Bool) -> GroupCounts.Pair {
        let of = whole / Self.hundredths
        guard isPercentage else { return GroupCounts.Pair(events: part / Self.hundredths, of: of) }
        let scale = Self.hundredths * 100
        let (product, overflow) = part.multipliedReportingOverflow(by: of)
        let events = overflow ? 0 : (product + scale / 2) / scale
        return GroupCounts.Pair(events: events, of: of)
    }
}
