import Counting
import Indicators
import Workforce

/// The counts of one slice, gathered by group for one number.
struct SliceCounts {
    let definition: IndicatorDefinition
    let classification: Classification
    let events: CountTable
    let of: CountTable
    let reference: CountTable?

    /// - Parameter compared: `bme`, or the code of one ethnic category.
    func counts(compared: String) -> GroupCounts {
        switch definition.measure {
        case .share, .representation: shares(compared)
        case .likelihood, .experience, .progression: pairs(compared)
        }
    }

    private func shares(_ compared: String) -> GroupCounts {
        let groups = shown(beside: compared)
        return GroupCounts(
            groups: shares(of: events, groups), reference: reference.map { shares(of: $0, groups) } ?? [:],
            entering: Set(groups))
    }

    private func pairs(_ compared: String) -> GroupCounts {
        let groups = shown(beside: compared).filter { group in
            group != EthnicGroup.unknown.rawValue || count(group, in: of) + count(group, in: events) > 0
        }
        let pairs = groups.map { ($0, GroupCounts.Pair(events: count($0, in: events), of: count($0, in: of))) }
        return GroupCounts(
            groups: Dictionary(pairs, uniquingKeysWith: { first, _ in first }),
            entering: [EthnicGroup.white.rawValue, compared])
    }

    func hasRows(of category: String) -> Bool { of[[category]] + events[[category]] > 0 }

    /// The three groups; or one category beside all White people.
    private func shown(beside compared: String) -> [String] {
        compared == EthnicGroup.bme.rawValue
            ? EthnicGroup.allCases.map(\.rawValue) : [EthnicGroup.white.rawValue, compared]
    }

    private func shares(of table: CountTable, _ groups: [String]) -> [String: GroupCounts.Pair] {
        let total = table.total
        let pairs = groups.map { ($0, GroupCounts.Pair(events: count($0, in: table), of: total)) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// A group's count; where the table holds categories, the sum over those of the group.
    private func count(_ group: String, in table: CountTable) -> Int {
        guard table[[group]] == 0, EthnicGroup(rawValue: group) != nil else { return table[[group]] }
        var sum = 0
        table.forEachCell { cell, count in
            if let label = cell.first, classification.group(of: label) == group { sum += count }
        }
        return sum
    }
}
