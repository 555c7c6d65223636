import Foundation
import Plans
import SQLiteStore
import Workforce

/// A plan as commands and the API give it. Fields may be added, none renamed.
package struct PlanViewJSON: Encodable {
    package let plan: PlanEntryJSON
    package let asOf: String
    package let delivery: [String: Int]
    package let impact: [String: Int]
    package let overdue: Int
    package let openQuestions: Int
    package let actions: [PlanRowJSON]

    /// - Parameter rows: those that were asked for; the counts are of them.
    package init(_ view: PlanView, _ rows: [PlanRow]) {
        (plan, asOf) = (PlanEntryJSON(view.entry), view.today.iso)
        delivery = Self.counts(rows.map(\.delivery.rating))
        impact = Self.counts(rows.map(\.impact.rating))
        overdue = rows.count { $0.isOverdue }
        openQuestions = view.openQuestions.count
        actions = rows.map(PlanRowJSON.init)
    }

    private static func counts(_ ratings: [Rating]) -> [String: Int] {
        Dictionary(
            Rating.allCases.map { rating in (rating.rawValue, ratings.count { $0 == rating }) }, uniquingKeysWith: +)
    }
}

package struct PlanEntryJSON: Encodable {
    package let id: Int
    package let title: String?
    package let organisation: String?
    package let years: String?
    package let revision: Int
    package let actions: Int
    package let file: String?
    package let importedAt: String?

    package init(_ entry: PlanEntry) {
        (id, title, organisation, years) = (entry.id, entry.title, entry.organisation, entry.years)
        (revision, actions, file) = (entry.revision, entry.actions, entry.fileName)
        importedAt = entry.importedAt.map(StoredMoment.text)
    }
}

package struct RatedJSON: Encodable {
    package let rating: String
    package let reason: String

    init(_ rated: Rated) { (rating, reason) = (rated.rating.rawValue, rated.reason) }
}

/// One action with its two ratings.
package struct PlanRowJSON: Encodable {
    private enum Key: String, CodingKey {
        case indicators, delivery, impact, isOverdue, daysOver, statusNow, lastUpdate
    }

    let row: PlanRow

    init(_ row: PlanRow) { self.row = row }

    package func encode(to encoder: any Encoder) throws {
        try ActionJSON(row.action).encode(to: encoder)
        var json = encoder.container(keyedBy: Key.self)
        try json.encode(row.action.indicators, forKey: .indicators)
        try json.encode(RatedJSON(row.delivery), forKey: .delivery)
        try json.encode(RatedJSON(row.impact), forKey: .impact)
        try json.encode(row.isOverdue, forKey: .isOverdue)
        try json.encode(row.daysOver ?? 0, forKey: .daysOver)
        try json.encode(row.followed.status.rawValue, forKey: .statusNow)
        try json.encode(row.followed.updates.last.map(UpdateJSON.init), forKey: .lastUpdate)
    }
}

package struct UpdateJSON: Encodable {
    package let at: String
    package let by: String
    package let rating: String?
    package let status: String?
    package let note: String
    package let goToGreen: String?

    init(_ update: Update) {
        (at, by, note, goToGreen) = (update.at, update.by, update.note, update.goToGreen)
        (rating, status) = (update.rating?.rawValue, update.status?.rawValue)
    }
}
