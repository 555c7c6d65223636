/// A meeting that reviews actions or indicators. Settings of `plans/forums.yaml`.
package struct Forum: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case board, committee, group, network
    }

    package let id: String
    package let name: String
    /// Other names under which plans print it.
    package let aliases: [String]
    package let kind: Kind
    /// Nil where it meets as needed.
    package let cadence: Cadence?
    /// The months in which it meets, 1 to 12, where they are known; else the months of its cadence.
    package let months: [Int]
    /// Ids of the indicators that it reviews, whatever an action says: `wres-9`.
    package let indicators: [String]

    package init(
        id: String, name: String, aliases: [String] = [], kind: Kind, cadence: Cadence?, months: [Int] = [],
        indicators: [String] = []
    ) {
        (self.id, self.name, self.aliases, self.kind) = (id, name, aliases, kind)
        (self.cadence, self.months, self.indicators) = (cadence, months, indicators)
    }
}

/// What one forum reviews of a plan.
package struct ForumReview: Hashable, Sendable {
    /// Nil for a name that no forum of the register has.
    package let forum: Forum?
    /// The register's name, or as printed.
    package let name: String
    /// Keys of actions, in the order of the plan.
    package let actions: [String]
    /// Ids of indicators: the forum's own and those its actions are meant to move.
    package let indicators: [String]
}
