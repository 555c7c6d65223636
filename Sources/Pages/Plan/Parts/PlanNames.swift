import Plans

/// What indicators and high impact actions are called, from the catalogue.
package struct PlanNames: Sendable {
    /// One thing that an action can be linked to.
    package struct Entry: Sendable {
        /// `2`
        package let item: String
        /// `Appointment`
        package let short: String
        /// `Relative likelihood of being appointed from shortlisting across all posts`
        package let full: String

        package init(item: String, short: String, full: String) {
            (self.item, self.short, self.full) = (item, short, full)
        }
    }

    /// The nine indicators of the standard, in order.
    package let indicators: [Entry]
    /// The six high impact actions, in order.
    package let highImpactActions: [Entry]
    /// The letter and the meaning of each way of being linked, as the tables have them.
    package let marks: [Link.Strength: TableWords.Mark]

    package init(
        indicators: [Entry], highImpactActions: [Entry], marks: [Link.Strength: TableWords.Mark] = [:]
    ) {
        (self.indicators, self.highImpactActions, self.marks) = (indicators, highImpactActions, marks)
    }

    /// The letter of a cell in the matrix; the first of the word where the catalogue gives none.
    func letter(of strength: Link.Strength) -> String { marks[strength]?.letter ?? String(strength.word.prefix(1)) }

    /// What it means that an action is so linked, as a sentence.
    func meaning(of strength: Link.Strength) -> String {
        marks[strength].map { "\(PlanWords.capitalised($0.meaning))." } ?? ""
    }

    /// `Indicator 2: Appointment`
    func indicator(_ item: String) -> String {
        let name = indicators.first { $0.item == item }?.short
        return "Indicator \(item)" + (name.map { ": \($0)" } ?? "")
    }

    /// What a link leads to, in words.
    func title(of link: Link) -> String {
        switch link.framework {
        case .wres: return indicator(link.item)
        case .hia:
            let name = highImpactActions.first { $0.item == link.item }?.short
            return "High impact action \(link.item)" + (name.map { ": \($0)" } ?? "")
        case .wdes: return "Disability standard (WDES): \(link.item)"
        case .eds: return "Equality Delivery System: \(link.item)"
        case .payGap: return "Pay gap: \(link.item)"
        case .layer: return "Layer: \(link.item)"
        case .theme: return "Theme: \(link.item)"
        }
    }
}

extension Link.Strength {
    var word: String {
        switch self {
        case .direct: "Direct"
        case .indirect: "Indirect"
        case .named: "Named"
        case .measuredOn: "Measured on"
        }
    }
}
