/// The pages of the plan, as a row of links under the heading.
struct PlanMenu: Sendable {
    struct Entry: Sendable {
        let menuName: String
        let menuPath: String
        let isHere: Bool
    }

    /// What a page of the plan is.
    enum Place: CaseIterable, Sendable {
        case register, indicator, theme, lead, timeline, matrix, overdue
        case lint, escalations, calendar, questions, exports, reading
    }

    let views: [Entry]
    let tasks: [Entry]

    init(_ here: Place?) {
        let entry = { (place: Place) in
            Entry(menuName: place.name, menuPath: place.path, isHere: place == here)
        }
        views = Place.allCases.prefix(7).map(entry)
        tasks = Place.allCases.dropFirst(7).map(entry)
    }
}

extension PlanMenu.Place {
    var name: String {
        switch self {
        case .register: "All actions"
        case .indicator: "By indicator"
        case .theme: "By theme"
        case .lead: "By lead"
        case .timeline: "Timeline"
        case .matrix: "Matrix"
        case .overdue: "Overdue"
        case .lint: "Weaknesses"
        case .escalations: "Escalations"
        case .calendar: "Calendar"
        case .questions: "Questions"
        case .exports: "Exports"
        case .reading: "Read a document"
        }
    }

    var path: String {
        switch self {
        case .register: SiteURL.plan.path()
        case .indicator: PlanChoice(view: .indicator).path
        case .theme: PlanChoice(view: .theme).path
        case .lead: PlanChoice(view: .lead).path
        case .timeline: SiteURL.planTimeline.path()
        case .matrix: SiteURL.planMatrix.path()
        case .overdue: SiteURL.planOverdue.path()
        case .lint: SiteURL.planLint.path()
        case .escalations: SiteURL.planEscalations.path()
        case .calendar: SiteURL.planCalendar.path()
        case .questions: SiteURL.planQuestions.path()
        case .exports: SiteURL.planExports.path()
        case .reading: SiteURL.planImport.path()
        }
    }
}
