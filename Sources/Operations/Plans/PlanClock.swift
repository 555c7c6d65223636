import Foundation
import SQLiteStore
import Workforce

extension Workspace {
    /// The setting that holds a day at which a workspace stands still. A demonstration has one, so that its dates mean the
    /// same whenever it is looked at.
    static let standingDay = "standing-day"

    /// The day that is today: as asked, else the day at which the workspace stands still, else that of the clock.
    package func today(_ asked: Day? = nil, now: Date) throws -> Day {
        if let asked { return asked }
        if let standing = try store.settings()[Self.standingDay].flatMap({ Day(iso: $0) }) { return standing }
        guard let today = SnapshotDay.today(now) else { throw PlanRefusal.clock }
        return today
    }

    /// Lets the workspace stand still at a day.
    package func standStill(at day: Day) throws { try store.set(Self.standingDay, to: day.iso) }
}
