import Catalogue
import Testing
import Workforce

@testable import Plans

/// Short ways to write what is followed. Days are written `2024-03-31`.
enum Following {
    static let rules = Result { try Catalogue.load().planRules }

    static func day(_ iso: String) throws -> Day { try #require(Day(iso: iso)) }

    static func update(
        _ iso: String, _ rating: Rating? = nil, _ status: ActionStatus? = nil, goToGreen: String? = nil
    ) -> Update {
        Update(at: "\(iso)T09:30:00Z", by: "a", rating: rating, status: status, note: "n", goToGreen: goToGreen)
    }

    static func on(_ iso: String) -> DueDate { DueDate(.date, end: PartialDate(iso: iso)) }

    static func moved(_ iso: String, _ from: DueDate, _ to: DueDate) -> DateChange {
        DateChange(at: "\(iso)T09:30:00Z", by: "a", from: from, to: to, reason: "r")
    }

    static func action(
        _ due: DueDate, _ status: ActionStatus = .notStated, parts: [String] = [], forums: [String] = [],
        leads: Leads = Leads(responsible: [Lead("Head of Inclusion", kind: .role)]), note: String? = nil
    ) -> Action {
        Action(
            key: "2.1", text: "Train the panels.", statusNote: note, status: status, due: due, leads: leads,
            parts: parts.map { Action.Part("a step", due: on($0)) }, forums: forums)
    }
}
