/// What an action bears on. An action is entered once and linked many times.
package struct Link: Hashable, Sendable {
    /// Raw values as they are written in files and JSON.
    package enum Framework: String, CaseIterable, Sendable {
        case wres = "WRES"
        /// The six high impact actions of NHS England's EDI improvement plan.
        case hia = "HIA"
        case wdes = "WDES"
        case eds = "EDS"
        case payGap = "pay-gap"
        /// Personal, cultural or structural.
        case layer = "PCS"
        case theme
    }

    package enum Strength: String, CaseIterable, Sendable {
        case direct, indirect
        /// The action's own words name it.
        case named
        /// It stands under one indicator, and another shows whether it works.
        case measuredOn = "measured-on"
    }

    package var framework: Framework
    /// `1` to `9` of WRES, `1` to `6` of the high impact actions, else a name.
    package var item: String
    package var strength: Strength

    package init(_ framework: Framework, _ item: String, _ strength: Strength) {
        (self.framework, self.item, self.strength) = (framework, item, strength)
    }

    /// The id of the indicator in the catalogue.
    package var indicatorID: String? { framework == .wres ? "wres-\(item)" : nil }
}
