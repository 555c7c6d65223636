/// An indicator as the catalogue defines it. The nine of the standard and a trust's own measures are written alike.
package struct IndicatorDefinition: Sendable {
    /// What kind of number it is; see the file of each kind for its formula.
    package enum Measure: String, Sendable, CaseIterable {
        /// Likelihood of one group over that of the other.
        case likelihood
        /// Percentage of one group less that of the other, in points.
        case experience
        /// A group's share of some rows beside its share of the reference.
        case share
        /// A group's share of some rows less its share of the reference, in points.
        case representation
        /// One group's people in a higher tier for each in a lower, over the other's.
        case progression
    }

    /// Which way the number is better for the group that the standard protects.
    package enum Better: String, Sendable, CaseIterable {
        case lower, higher, parity
    }

    /// Which group is divided by, or taken from, the other.
    package enum Orientation: String, Sendable, CaseIterable {
        case whiteToBME = "white/bme"
        case bmeToWhite = "bme/white"
    }

    package let id: String
    /// The number in the national standard, nil for a trust's own measure.
    package let number: Int?
    package let title: String
    /// Two or three words for a tile or a column.
    package let shortTitle: String
    /// Why anyone should care, in plain words.
    package let why: String
    package let measure: Measure
    package let better: Better
    package let orientation: Orientation
    package let events: CountSource
    package let of: CountSource
    package let reference: CountSource?
    /// The first is the headline.
    package let variants: [Variant]
    package let editions: [Edition]
    package let words: Wording

    package init(
        id: String, number: Int?, title: String, shortTitle: String, why: String, measure: Measure,
        better: Better, orientation: Orientation, events: CountSource, of: CountSource,
        reference: CountSource?, variants: [Variant], editions: [Edition], words: Wording
    ) {
        (self.id, self.number, self.title, self.shortTitle) = (id, number, title, shortTitle)
        (self.why, self.measure, self.better, self.orientation) = (why, measure, better, orientation)
        (self.events, self.of, self.reference) = (events, of, reference)
        (self.variants, self.editions, self.words) = (variants, editions, words)
    }

    /// The edition in force for a collection year; where none names the year, the latest before it, else the
    /// earliest. Compare `Edition.years` with the year before calling it the year's own.
    package func edition(collectionYear: Int) -> Edition? {
        editions.last { $0.years.contains(collectionYear) }
            ?? editions.last { $0.years.upperBound < collectionYear } ?? editions.first
    }
}

/// A form in which an indicator is given: all recruitment, or without international campaigns; one band.
package struct Variant: Hashable, Sendable {
    package let id: String
    package let title: String
    /// A row of a table rather than a headline: a band, a cluster.
    package let isDetail: Bool
    /// Further conditions on the counted rows.
    package let conditions: [ConditionTemplate]
    /// Labels that a dimension must have, in events and in the total alike.
    package let only: [String: [String]]
    /// The same for the events alone, and for the total alone.
    package let eventsOnly: [String: [String]]
    package let ofOnly: [String: [String]]
    /// Where a national return gives the same counts.
    package let template: TemplateItems?

    package init(
        id: String, title: String, isDetail: Bool = false, conditions: [ConditionTemplate] = [],
        only: [String: [String]] = [:], eventsOnly: [String: [String]] = [:],
        ofOnly: [String: [String]] = [:], template: TemplateItems? = nil
    ) {
        (self.id, self.title, self.isDetail, self.conditions) = (id, title, isDetail, conditions)
        (self.only, self.eventsOnly, self.ofOnly, self.template) = (only, eventsOnly, ofOnly, template)
    }
}

/// Items of the national return whose sums give a count.
package struct TemplateItems: Hashable, Sendable {
    /// A sum of items, and the items used where the return has none of the first.
    package struct Sum: Hashable, Sendable {
        package let items: [String]
        package let otherwise: [String]

        package init(items: [String], otherwise: [String] = []) {
            (self.items, self.otherwise) = (items, otherwise)
        }
    }

    package let events: Sum
    package let of: Sum
    package let reference: Sum?
    /// The events are given as a percentage of `of`.
    package let isPercentage: Bool

    package init(events: Sum, of: Sum, reference: Sum? = nil, isPercentage: Bool = false) {
        (self.events, self.of, self.reference, self.isPercentage) = (events, of, reference, isPercentage)
    }
}

/// What held for some collection years: where the definition comes from and how certain it is.
package struct Edition: Hashable, Sendable {
    package enum Certainty: String, Sendable, CaseIterable {
        case sourced, high, medium, low
    }

    package let years: ClosedRange<Int>
    package let source: String
    package let certainty: Certainty
    /// What is defined, and what changed, in plain words.
    package let note: String
    /// The staff survey's question, where the indicator rests on one.
    package let question: String?
    /// Over how many years, ending with the financial year, events are counted; their average is used.
    package let windowYears: Int

    package init(
        years: ClosedRange<Int>, source: String, certainty: Certainty, note: String, question: String?,
        windowYears: Int
    ) {
        (self.years, self.source, self.certainty) = (years, source, certainty)
        (self.note, self.question, self.windowYears) = (note, question, windowYears)
    }
}

/// The words from which a finding's sentence is made.
package struct Wording: Hashable, Sendable {
    /// Whom the number is about: `applicants`, `staff`.
    package let people: String
    /// What happened to them. Of a likelihood as it stands after "to": `be appointed from shortlisting`. Of an
    /// experience in the past tense, after the people: `had experienced discrimination`.
    package let verb: String
    /// One event and several: `appointment`, `appointments`. For a share or a representation, one of the counted
    /// people and several, such as `board member`.
    package let event: String
    package let events: String

    package init(people: String, verb: String, event: String, events: String) {
        (self.people, self.verb, self.event, self.events) = (people, verb, event, events)
    }
}
