import Disclosure
import Workforce

/// What a reader may choose from, and what is chosen now.
package struct Choices: Sendable {
    package let periods: [FinancialYear]
    package let units: [OrganisationUnit]
    package let audiences: [Audience]
    package let dimensions: [String]
    package let period: FinancialYear
    package let unit: OrganisationUnit?
    package let dimension: String?
    package let audience: Audience
    /// The audience of a reader who chooses none.
    package let defaultAudience: Audience

    package init(
        periods: [FinancialYear], units: [OrganisationUnit], audiences: [Audience], dimensions: [String],
        period: FinancialYear, unit: OrganisationUnit?, dimension: String?, audience: Audience,
        defaultAudience: Audience
    ) {
        (self.periods, self.units, self.audiences) = (periods, units, audiences)
        (self.dimensions, self.period, self.unit) = (dimensions, period, unit)
        (self.dimension, self.audience, self.defaultAudience) = (dimension, audience, defaultAudience)
    }

    /// As it stands in an address, with what is the default left out.
    package var choice: Choice {
        Choice(
            period: period == periods.first ? nil : period.label, unit: unit?.path, by: dimension,
            audience: audience == defaultAudience ? nil : audience.rawValue)
    }

    func form(action: String, withDimension: Bool) -> ChoiceForm {
        let fields = [periodField, unitField, withDimension ? dimensionField : nil, audienceField]
        return ChoiceForm(action: action, fields: fields.compactMap { $0 })
    }

    private var periodField: SelectField {
        SelectField(
            Choice.Name.period.rawValue, label: "Year to 31 March",
            options: periods.map { ($0.label, $0.label) }, selected: period.label)
    }

    private var audienceField: SelectField {
        SelectField(
            Choice.Name.audience.rawValue, label: "Shown as for",
            options: audiences.map { ($0.rawValue, $0.words) }, selected: audience.rawValue)
    }

    private var dimensionField: SelectField {
        SelectField(
            Choice.Name.by.rawValue, label: "Divided by",
            options: [("", "Not divided")] + dimensions.map { ($0, Words.dimension($0)) }, selected: dimension ?? "")
    }

    /// Care groups with what lies in them.
    private var unitField: SelectField {
        let groups = units.filter { $0.level == .careGroup }
        return SelectField(
            Choice.Name.unit.rawValue, label: "Part of the organisation", options: [("", "The whole organisation")],
            selected: unit?.path ?? "",
            clusters: groups.map { group in
                let inside = units.filter { $0.careGroup == group.name }
                return (group.name, [(group.path, "All of \(group.name)")] + inside.map { ($0.path, Self.name($0)) })
            })
    }

    private static func name(_ unit: OrganisationUnit) -> String {
        unit.level == .directorate ? "\(unit.name) (directorate)" : unit.name
    }
}
