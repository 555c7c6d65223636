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

    package init(indicators: [Entry], highImpactActions: [Entry]) {
        (self.indicators, self.highImpactActions) = (indicators, highImpactActions)
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
    /// The letter of a cell in the matrix.
    var letter: String {
        switch self {
        case .direct: "D"
        case .indirect: "I"
        case .named: "N"
        case .measuredOn: "M"
        }
    }

    var word: String {
        switch self {
        case .direct: "Direct"
        case .indirect: "Indirect"
        case .named: "Named"
        case .measuredOn: "Measured on"
        }
    }

    /// What it means that an action is so linked.
    var meaning: String {
        switch self {
        case .direct: "The action is meant to move this itself."
        case .indirect: "The action supports it, through something else."
        case .named: "The action’s own words name it."
        case .measuredOn: "It shows whether the action works, though the action stands under another heading."
        }
    }
}
