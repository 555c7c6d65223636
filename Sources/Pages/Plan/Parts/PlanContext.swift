import Plans
import Workforce

/// What every page of the plan says of the plan itself.
package struct PlanContext: Sendable {
    /// As printed on the document; nil where it has none.
    package var title: String?
    /// `2023/24`
    package var years: String?
    /// Name of the file that it was read from; nil for a plan that was entered here.
    package var document: String?
    /// When it was read: `2024-05-01T09:30:00Z`.
    package var readAt: String?
    package var readBy: String?
    package var today: Day
    package var names: PlanNames

    package init(
        title: String?, years: String? = nil, document: String? = nil, readAt: String? = nil, readBy: String? = nil,
        today: Day, names: PlanNames
    ) {
        (self.title, self.years, self.document) = (title, years, document)
        (self.readAt, self.readBy, self.today, self.names) = (readAt, readBy, today, names)
    }

    var caption: String { Words.line(title ?? "Action plan") + (years.map { ", \(Words.line($0))" } ?? "") }

    /// Where the plan comes from, as a sentence.
    var origin: String {
        guard let document else { return "This plan was entered here." }
        let when = readAt.map { " on \(Instant.words($0))" } ?? ""
        let who = readBy.map { " by \(Words.line($0))" } ?? ""
        return "Read from “\(Words.line(document))”\(when)\(who)."
    }
}
