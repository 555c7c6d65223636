import Plans
import Workforce

/// An action as it stands on a day: are we doing it, and is it working.
package struct PlanRow: Sendable {
    package private(set) var followed: FollowedAction
    package let delivery: Rated
    package let impact: Rated
    /// Days past the deadline; nil where it is in time, has none, or is complete.
    package let daysOver: Int?
    package var isOverdue: Bool { daysOver != nil }

    package var action: Action { followed.action }
    package var key: String { followed.action.key }

    init(_ followed: FollowedAction, delivery: Rated, impact: Rated, today: Day) {
        (self.followed, self.delivery, self.impact) = (followed, delivery, impact)
        daysOver = DeliveryStatus.daysOver(followed, on: today)
    }

    /// Notes, reasons and evidence are written for colleagues and may speak of people, and a person who leads is shown by
    /// their post.
    var withoutNotes: PlanRow {
        var row = self
        row.followed.action.hidePeople()
        row.followed.evidence = []
        for index in row.followed.dateChanges.indices {
            row.followed.dateChanges[index].reason = ""
            row.followed.dateChanges[index].by = ""
        }
        for index in row.followed.updates.indices {
            row.followed.updates[index].note = ""
            row.followed.updates[index].goToGreen = nil
            row.followed.updates[index].by = ""
        }
        return row
    }
}

extension Action {
    /// The printed cells and wordings go as well, as names stand in them.
    fileprivate mutating func hidePeople() {
        func posts(_ leads: [Lead]) -> [Lead] {
            leads.map { $0.kind == .person ? Lead($0.post ?? "A person who is named", kind: .role) : $0 }
        }
        leads = Leads(
            accountable: posts(leads.accountable), responsible: posts(leads.responsible),
            unspecified: posts(leads.unspecified))
        occurrences = []
        statusNote = nil
    }
}
