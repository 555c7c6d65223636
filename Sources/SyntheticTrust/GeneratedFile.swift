import Workforce

/// One extract of the invented trust.
package struct GeneratedFile: Sendable {
    /// `staff-2025-03-31.csv`
    package let name: String
    package let bytes: [UInt8]
    /// The dataset that it is an extract of: `staff`.
    package let dataset: String
    /// The day that a snapshot describes; nil where the rows carry their own dates.
    package let asOf: Day?

    package init(name: String, bytes: [UInt8], dataset: String, asOf: Day?) {
        (self.name, self.bytes, self.dataset, self.asOf) = (name, bytes, dataset, asOf)
    }
}
