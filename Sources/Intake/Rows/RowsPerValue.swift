import Workforce

/// Finds a value that stands in two rows where it should stand in one, such as a person with two primary posts.
struct RowsPerValue {
    private struct Condition {
        let place: Int
        let rule: ReadOptions.OncePer.Condition

        func isMet(_ cells: [ReadCell]) -> Bool {
            rule.values.contains(cells[place].value ?? "") == rule.isOneOf
        }
    }

    private let layout: RowLayout
    private let place: Int
    private let conditions: [Condition]
    private var lines: [String: Int] = [:]

    /// Nil where there is no such rule, or the file lacks a column that it needs.
    init?(_ rule: ReadOptions.OncePer?, _ layout: RowLayout) {
        func place(_ name: String) -> Int? {
            layout.places.firstIndex { $0.column.header == name && $0.field != nil }
        }
        guard let rule, let column = place(rule.column) else { return nil }
        let conditions = rule.conditions.compactMap { rule in
            place(rule.column).map { Condition(place: $0, rule: rule) }
        }
        guard conditions.count == rule.conditions.count else { return nil }
        (self.layout, self.place, self.conditions) = (layout, column, conditions)
    }

    mutating func check(_ cells: [ReadCell], line: Int) -> Problem? {
        guard let value = cells[place].value, conditions.allSatisfy({ $0.isMet(cells) }) else { return nil }
        guard let first = lines[value] else {
            lines[value] = line
            return nil
        }
        let name = layout.places[place].column.header
        let fault = Fault.warning(
            .personTwice, "Line \(first) has the same \(name) and counts as well; only one of them should.",
            mend: "check in the source system which of the two rows is the one to count.")
        return Problem(fault, line: line, place: layout.places[place].field.map(layout.header.place))
    }
}
