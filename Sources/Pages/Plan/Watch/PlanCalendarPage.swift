import Plans
import Workforce

/// The year ahead: national dates, meetings, deadlines; and the register of forums.
package struct PlanCalendarPage: Page {
    package static let template = "plan-calendar"

    struct Month: Sendable {
        let monthID: String
        let monthHeading: String
        let monthTable: TableView
    }

    package let heading: String
    let caption: String
    let menu: PlanMenu
    let years: [PlanMenu.Entry]
    let months: [Month]
    let isEmptyList: Bool
    let filePath: String
    let forums: TableView?
    package let jsonPath: String?

    package var section: Section? { .plan }

    /// - Parameters:
    ///   - entries: of the year, in the order of time.
    ///   - years: financial years that a reader may choose from.
    ///   - forums: what each forum reviews.
    package init(
        _ context: PlanContext, year: FinancialYear, years: [FinancialYear], entries: [CalendarEntry],
        forums: [ForumReview]
    ) {
        heading = "The year \(year.label)"
        (caption, menu, isEmptyList) = (context.caption, PlanMenu(.calendar), entries.isEmpty)
        let path = { (year: FinancialYear) in SiteURL.planCalendar.path(query: [("year", year.label)]) }
        self.years = years.map { PlanMenu.Entry(menuName: $0.label, menuPath: path($0), isHere: $0 == year) }
        months = Self.months(entries)
        filePath = SiteURL.planCalendarFile.path(query: [("year", year.label)])
        self.forums = forums.isEmpty ? nil : Self.table(forums, context.names)
        jsonPath = SiteURL.apiPlanCalendar.path(query: [("year", year.label)])
    }

    private static func months(_ entries: [CalendarEntry]) -> [Month] {
        var order: [String] = []
        var members: [String: [CalendarEntry]] = [:]
        for entry in entries {
            let day = entry.when.firstDay
            let name = "\(Day.monthNames[day.month - 1]) \(day.year)"
            if members[name] == nil { order.append(name) }
            members[name, default: []].append(entry)
        }
        return order.enumerated().map { number, name in
            Month(monthID: "month-\(number)", monthHeading: name, monthTable: table(members[name] ?? [], name))
        }
    }

    private static func table(_ entries: [CalendarEntry], _ month: String) -> TableView {
        TableView(
            caption: month, hidesCaption: true, columns: ["When", "Kind", "What", "More"], words: [1, 2, 3],
            lines: entries.map { entry in
                TableView.Line(
                    head: entry.isMonthOnly ? "\(entry.when), day not known" : entry.when.description,
                    link: entry.actions.count == 1 ? entry.actions.first.map { SiteURL.planAction.path($0) } : nil,
                    cells: [
                        entry.kind.word, Words.line(entry.title),
                        Words.lines(PlanWords.cut(entry.detail, atMost: 400)),
                    ])
            })
    }

    private static func table(_ forums: [ForumReview], _ names: PlanNames) -> TableView {
        TableView(
            caption: "Forums and what they review", hidesCaption: true,
            columns: ["Forum", "Kind", "How often it meets", "Indicators", "Actions"], words: [1, 2, 3, 4],
            lines: forums.map { review in
                TableView.Line(
                    head: Words.line(review.name),
                    cells: [
                        review.forum.map { PlanWords.capitalised($0.kind.rawValue) } ?? "Not in the register",
                        review.forum?.cadence.map { PlanWords.capitalised($0.adverb) } ?? "As needed, or not known",
                        review.indicators.isEmpty
                            ? "None"
                            : review.indicators.map { $0.replacing("wres-", with: "") }.joined(separator: ", "),
                        review.actions.isEmpty ? "None" : review.actions.map(Words.line).joined(separator: ", "),
                    ])
            })
    }
}

extension CalendarEntry.Kind {
    var word: String {
        switch self {
        case .national: "National date"
        case .forum: "Meeting"
        case .deadline: "Deadline"
        case .step: "Deadline of a step"
        case .start: "Latest start"
        }
    }
}
