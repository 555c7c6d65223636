/// The levels of the unit tree, from the whole down.
package enum UnitLevel: String, CaseIterable, Sendable {
    case organisation
    case careGroup = "care-group"
    case directorate
    case service
}

/// A part of the organisation that numbers are given for. Two care groups may each have a service called
/// "Administration", so a directorate or service is only known together with its care group.
package struct OrganisationUnit: Hashable, Sendable {
    package let level: UnitLevel
    package let name: String
    /// The care group around a directorate or service.
    package let careGroup: String?

    package init(level: UnitLevel, name: String, careGroup: String? = nil) {
        (self.level, self.name, self.careGroup) = (level, name, careGroup)
    }

    /// `Surgery / Theatres`: what tells it from a unit of the same name elsewhere.
    package var path: String { careGroup.map { "\($0) / \(name)" } ?? name }
}
