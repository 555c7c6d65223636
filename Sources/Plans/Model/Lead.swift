/// Who leads: a post, a person, a group, or nobody yet.
package struct Lead: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        case role, person, group
        case toBeConfirmed = "to-be-confirmed"
    }

    /// As printed.
    package var text: String
    package var kind: Kind
    /// The post of a person, where it is printed beside the name.
    package var post: String?

    package init(_ text: String, kind: Kind, post: String? = nil) {
        (self.text, self.kind, self.post) = (text, kind, post)
    }
}

/// The leads of an action. A plan with one column of leads does not say which of the two they are.
package struct Leads: Hashable, Sendable {
    package var accountable: [Lead]
    package var responsible: [Lead]
    package var unspecified: [Lead]

    package init(accountable: [Lead] = [], responsible: [Lead] = [], unspecified: [Lead] = []) {
        (self.accountable, self.responsible, self.unspecified) = (accountable, responsible, unspecified)
    }

    package var all: [Lead] { accountable + responsible + unspecified }
    /// Somebody who exists.
    package var named: [Lead] { all.filter { $0.kind != .toBeConfirmed } }
}
