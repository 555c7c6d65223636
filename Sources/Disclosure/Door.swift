import Counting

/// The only door from counts to anything computed for a reader.
package struct Door: Sendable {
    package let policy: DisclosurePolicy
    package let audience: Audience

    package init(policy: DisclosurePolicy, audience: Audience) {
        (self.policy, self.audience) = (policy, audience)
    }

    /// Releases the counts behind one number.
    /// - Parameter nested: the counts of other numbers whose people are among these, or these among theirs, as those of
    ///   an indicator's variants are. Where exactness has a threshold, all of them are exact or none is, and any two
    ///   must differ by nothing or by the threshold: otherwise one taken from the other would give a small count away.
    /// - Parameter organisationLevel: the number is of the whole organisation, not of a unit or another part of it.
    package func release(
        _ counts: GroupCounts, nested: [GroupCounts] = [], organisationLevel: Bool
    ) -> ReleasedCounts {
        let treatment = policy.treatment(of: audience, organisationLevel: organisationLevel)
        let exact =
            ([counts] + nested).allSatisfy { showsExactly(entering($0), treatment) }
            && noneIsTheSmallRest(counts, nested, treatment)
        let release = { (group: String, pair: GroupCounts.Pair) in
            let alone = counts.entering.contains(group) ? exact : showsExactly([pair], treatment)
            return self.release(pair, as: alone ? treatment : .protected)
        }
        return ReleasedCounts(
            audience: audience,
            groups: Dictionary(uniqueKeysWithValues: counts.groups.map { ($0, release($0, $1)) }),
            reference: Dictionary(uniqueKeysWithValues: counts.reference.map { ($0, release($0, $1)) }),
            isExact: exact)
    }

    private func entering(_ counts: GroupCounts) -> [GroupCounts.Pair] {
        (Array(counts.groups) + Array(counts.reference)).filter { counts.entering.contains($0.key) }.map(\.value)
    }

    /// Sorted, neighbours that differ by nothing or by the threshold make all of them do so.
    private func noneIsTheSmallRest(_ counts: GroupCounts, _ nested: [GroupCounts], _ treatment: Treatment) -> Bool {
        guard case .exactFrom(let threshold) = treatment else { return true }
        return counts.entering.allSatisfy { group in
            [\GroupCounts.Pair.events, \.of].allSatisfy { count in
                let values = ([counts] + nested).compactMap { $0.groups[group]?[keyPath: count] }.sorted()
                return zip(values, values.dropFirst()).allSatisfy { $1 == $0 || $1 - $0 >= threshold }
            }
        }
    }

    /// A group that does not enter the number is judged by itself: it may be protected beside exact ones.
    private func showsExactly(_ pairs: [GroupCounts.Pair], _ treatment: Treatment) -> Bool {
        switch treatment {
        case .exact: true
        case .protected: false
        case .exactFrom(let threshold): pairs.allSatisfy { min($0.events, $0.of) >= threshold }
        }
    }

    private func release(_ pair: GroupCounts.Pair, as treatment: Treatment) -> ReleasedPair {
        let (events, of) = (released(pair.events, treatment), released(pair.of, treatment))
        let isWithheld = treatment != .exact && isGivenAway(events, of)
        return isWithheld ? .withheld(reason: withheldReason) : .given(events: events, of: of)
    }

    private func released(_ count: Int, _ treatment: Treatment) -> ReleasedCount {
        treatment == .protected
            ? ReleasedCount(protecting: count, base: policy.base) : ReleasedCount(exact: count)
    }

    /// None or all of a group that may be small: to know it is to know something of each person in it.
    private func isGivenAway(_ events: ReleasedCount, _ of: ReleasedCount) -> Bool {
        of.value > 0 && of.low < policy.smallGroup && (events.value == 0 || events.value >= of.value)
    }

    private var withheldReason: String {
        "Withheld: none or all of a group that may be smaller than \(policy.smallGroup) people "
            + "would say something about each of them."
    }
}
