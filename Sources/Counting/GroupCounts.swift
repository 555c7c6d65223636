/// The exact counts behind one number, group by group, before the door: how many people or events there are in
/// each group (`of`), and how many of them the number is about (`events`).
package struct GroupCounts: Hashable, Sendable {
    package struct Pair: Hashable, Sendable {
        package var events: Int
        package var of: Int

        package init(events: Int, of: Int) {
            (self.events, self.of) = (events, of)
        }
    }

    /// By group: `white`, `bme`, `unknown`, or the code of an ethnic category.
    package var groups: [String: Pair]
    /// The same groups in what they are compared with, such as the whole workforce.
    package var reference: [String: Pair]
    /// The groups that the number is computed from; the others are only shown beside it.
    package var entering: Set<String>

    package init(groups: [String: Pair], reference: [String: Pair] = [:], entering: Set<String>) {
        (self.groups, self.reference, self.entering) = (groups, reference, entering)
    }
}
