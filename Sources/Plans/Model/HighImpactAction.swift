/// One of the six high impact actions of NHS England's improvement plan. Settings of `plans/frameworks.yaml`.
package struct HighImpactAction: Hashable, Sendable {
    /// `1` to `6`
    package let item: String
    /// Two or three words for a column.
    package let short: String
    package let full: String

    package init(item: String, short: String, full: String) {
        (self.item, self.short, self.full) = (item, short, full)
    }
}
