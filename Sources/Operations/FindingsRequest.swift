import Disclosure
import Workforce

/// Which findings are wanted.
package struct FindingsRequest: Hashable, Sendable {
    /// The dimensions by which findings can be divided, in the words of the command line.
    package static let dimensions = [
        UnitLevel.careGroup.rawValue, UnitLevel.directorate.rawValue, UnitLevel.service.rawValue, "band",
        "staff-group", "ethnic-category",
    ]

    /// All indicators where empty.
    package var indicators: [String]
    package var period: FinancialYear
    /// Nil for the whole organisation.
    package var unit: OrganisationUnit?
    /// One of `dimensions`; nil for the unit as a whole.
    package var dimension: String?
    package var audience: Audience

    package init(
        indicators: [String] = [], period: FinancialYear, unit: OrganisationUnit? = nil, dimension: String? = nil,
        audience: Audience
    ) {
        (self.indicators, self.period, self.unit) = (indicators, period, unit)
        (self.dimension, self.audience) = (dimension, audience)
    }
}

/// A request that cannot be met, and what to do instead.
package enum RequestFault: Error, Hashable, CustomStringConvertible {
    case unknownIndicator(String, known: [String])
    case unknownUnit(String, alike: [String])
    case ambiguousUnit(String, paths: [String])
    case unknownDimension(String)
    case levelAbove(String, unit: String)
    case nothingImported

    package var description: String {
        switch self {
        case .unknownIndicator(let id, let known):
            "There is no indicator called “\(id)”. Choose from: \(known.joined(separator: ", "))."
        case .unknownUnit(let name, let alike):
            "No care group, directorate or service called “\(name)” is in the staff extracts."
                + (alike.isEmpty ? "" : " Did you mean: \(alike.joined(separator: "; "))?")
        case .ambiguousUnit(let name, let paths):
            "More than one unit is called “\(name)”. Give it with its care group: \(paths.joined(separator: "; "))."
        case .unknownDimension(let name):
            "“\(name)” is not something findings can be divided by. Choose from: "
                + "\(FindingsRequest.dimensions.joined(separator: ", "))."
        case .levelAbove(let level, let unit):
            "“\(unit)” lies within a \(level) and cannot be divided by it. Leave out the unit, or choose a lower level."
        case .nothingImported:
            "Nothing has been imported yet. Start with: parity import staff FILE --as-of 2025-03-31"
        }
    }
}
