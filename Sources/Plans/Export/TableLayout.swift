/// A layout in which a plan is given out: one of the five that trusts print, or the register of all fields.
package enum TableLayout: Hashable, Sendable, RawRepresentable, CaseIterable {
    /// One row an action with all its fields: the one to edit in.
    case register
    case printed(PlanLayout)

    package static let allCases: [TableLayout] = [.register] + PlanLayout.allCases.map(TableLayout.printed)

    /// Names as they are written in files, commands and addresses.
    package init?(rawValue: String) {
        if rawValue == "register" {
            self = .register
        } else {
            guard let layout = PlanLayout(rawValue: rawValue) else { return nil }
            self = .printed(layout)
        }
    }

    package var rawValue: String {
        switch self {
        case .register: "register"
        case .printed(let layout): layout.rawValue
        }
    }
}
