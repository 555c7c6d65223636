import Plans
import Workforce

/// An action as it stands on a day: are we doing it, and is it working.
package struct PlanRow: Sendable {
    package private(set) var followed: FollowedAction
    package let delivery: Rated
    package let impact: Rated
    /// Its own deadline is past, and it is neither complete nor put off.
    package let isOverdue: Bool
    /// Days past the deadline; 0 where it is not overdue.
    package let daysOver: Int

    package var action: Action { followed.action }
    package var key: String { followed.action.key }

    init(_ followed: FollowedAction, delivery: Rated, impact: Rated, today: Day) {
        (self.followed, self.delivery, self.impact) = (followed, delivery, impact)
        let isOpen = delivery.rating != .complete && followed.status != .complete
        isOverdue = isOpen && followed.action.due.isOverdue(on: today)
        daysOver = isOverdue ? followed.action.due.deadline.map { today.days(since: $0) } ?? 0 : 0
    }

    /// Notes and evidence are written for colleagues; they may speak of people.
    var withoutNotes: PlanRow {
        var row = self
        row.followed.evidence = []
        for index in row.followed.updates.indices {
            row.followed.updates[index].note = ""
            row.followed.updates[index].goToGreen = nil
            row.followed.updates[index].by = ""
        }
        return row
    }
}
