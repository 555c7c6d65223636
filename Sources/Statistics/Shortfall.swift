/// How many events, in whole people, part a group from the share of a comparator. Integers only.
///
/// More: max(0, ⌈n·b/m⌉ − a). Fewer: max(0, a − ⌊n·b/m⌋). For a events of n in the group and b of m in the comparator.
/// Domain: n, m > 0. Units: events (people, appointments, cases). Source: arithmetic; DESIGN section 4.
package enum Shortfall {
    /// How many more events in `group` would bring its share at least level with `comparator`; 0 if it is.
    /// Fails with `.emptyDenominator`.
    package static func more(in group: Proportion, toMatch comparator: Proportion) -> Result<Int, NotCalculable> {
        guard group.of > 0, let level = comparator.roundedUp(of: group.of) else { return .failure(.emptyDenominator) }
        return .success(max(0, level - group.events))
    }

    /// How many fewer events in `group` would bring its share down to `comparator`'s or below; 0 if it is.
    /// Fails with `.emptyDenominator`.
    package static func fewer(in group: Proportion, toMatch comparator: Proportion) -> Result<Int, NotCalculable> {
        guard group.of > 0, let level = comparator.roundedDown(of: group.of) else { return .failure(.emptyDenominator) }
        return .success(max(0, group.events - level))
    }
}
