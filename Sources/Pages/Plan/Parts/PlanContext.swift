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

    /// The years stand in most titles already.
    var caption: String {
        let title = Words.line(title ?? "Action plan")
        let first = years.map { Words.line($0).prefix(4) }
        guard let years, let first, !title.contains(first) else { return title }
        return "\(title), \(Words.line(years))"
    }

    /// The day that is looked from and where the plan comes from, as sentences.
    var origin: String {
        guard let document else { return "As at \(today). This plan was entered here." }
        let when = readAt.map { " on \(Instant.words($0))" } ?? ""
        let who = readBy.map { " by \(Words.line($0))" } ?? ""
        return "As at \(today). Read from “\(Words.line(document))”\(when)\(who)."
    }
}
