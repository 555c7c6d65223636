/// Which audience sees what, and how counts are protected: the settings of `disclosure.yaml`.
package struct DisclosurePolicy: Sendable {
    /// The treatment of the whole organisation's numbers and of its units'.
    package struct Row: Hashable, Sendable {
        package let organisation: Treatment
        package let unit: Treatment

        package init(organisation: Treatment, unit: Treatment) {
            (self.organisation, self.unit) = (organisation, unit)
        }
    }

    /// The width of a band of counts that are released alike.
    package let base: Int
    /// Why it protects less than the default, where it does: by a lower base, by a lower small group or in a row.
    package let reasonForLowerBase: String?
    /// A group that may be smaller than this is withheld at 0% and at 100%.
    package let smallGroup: Int
    package let rows: [Audience: Row]

    package init(base: Int, reasonForLowerBase: String? = nil, smallGroup: Int, rows: [Audience: Row]) {
        (self.base, self.reasonForLowerBase) = (max(1, base), reasonForLowerBase)
        (self.smallGroup, self.rows) = (smallGroup, rows)
    }

    /// An audience that the table does not name sees protected counts only.
    package func treatment(of audience: Audience, organisationLevel: Bool) -> Treatment {
        guard let row = rows[audience] else { return .protected }
        return organisationLevel ? row.organisation : row.unit
    }

    /// Whether an audience's reads are logged: it sees exact counts whatever they are.
    package func showsExactCounts(to audience: Audience) -> Bool {
        [true, false].contains { treatment(of: audience, organisationLevel: $0) == .exact }
    }

    /// Whether a reader who was let in as `ceiling` may also look as `audience`: only if that shows no more.
    package func allows(_ audience: Audience, under ceiling: Audience) -> Bool {
        [true, false].allSatisfy { level in
            treatment(of: audience, organisationLevel: level).rank
                <= treatment(of: ceiling, organisationLevel: level).rank
        }
    }
}

extension Treatment {
    /// Whether counts come out as they are in more cases than under the other.
    package func showsMore(than other: Treatment) -> Bool { rank > other.rank }

    /// Higher shows more; among `exactFrom` a lower threshold shows more.
    fileprivate var rank: (Int, Int) {
        switch self {
        case .protected: (0, 0)
        case .exactFrom(let threshold): (1, -threshold)
        case .exact: (2, 0)
        }
    }
}
