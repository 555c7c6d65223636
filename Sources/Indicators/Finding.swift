import Disclosure
import Workforce

/// One number for one part of the organisation and one year, with all that a reader needs to judge it.
package struct Finding: Sendable {
    package enum Kind: String, Sendable {
        /// How many times as likely, or as far on.
        case ratio
        /// A percentage.
        case share
        /// Percentage points.
        case difference
    }

    /// A group's released counts, in the order in which groups are shown.
    package struct Group: Sendable {
        /// `white`, `bme`, `unknown`, or the code of an ethnic category.
        package let key: String
        package let label: String
        package let counts: ReleasedPair
    }

    /// The part of the organisation's people that the number is about, where it is not a unit: one band.
    package struct Part: Hashable, Sendable {
        package let dimension: String
        /// Nil where the number cannot be divided by the dimension at all.
        package let value: String?
        package let label: String

        package init(dimension: String, value: String?, label: String) {
            (self.dimension, self.value, self.label) = (dimension, value, label)
        }
    }

    package struct ConfidenceInterval: Hashable, Sendable {
        package let level: Double
        package let low: Double
        /// Nil where there is no upper limit.
        package let high: Double?
        package let method: String
    }

    package let definition: IndicatorDefinition
    package let variant: Variant
    package let period: FinancialYear
    package let unit: OrganisationUnit
    package let part: Part?
    package let audience: Audience
    package let groups: [Group]
    package let reference: [Group]
    /// Nil where it cannot be given; `withheld` says why. A ratio, a percentage, or percentage points.
    package let value: Double?
    /// What the value stands beside: the reference's percentage.
    package let comparator: Double?
    package let kind: Kind
    package let interval: ConfidenceInterval?
    /// Fisher's exact test, two-sided; only from exact counts.
    package let p: Double?
    /// How many more events for the compared group (fewer, where the event is unwelcome) would be parity.
    package let shortfall: Int?
    package let signal: Signal
    /// From the lowest to the highest difference from parity that the released counts may stand for.
    let differences: ClosedRange<Double>?
    /// Computed from protected counts, so about right and no more.
    package let isAbout: Bool
    package internal(set) var sentence: String
    package let withheld: String?
}
