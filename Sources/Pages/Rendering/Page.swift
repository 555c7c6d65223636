/// A page: a model of plain values, and the name of the template that shows it. A page cannot ask for anything.
package protocol Page: Sendable {
    /// The template's name, without folder and ending.
    static var template: String { get }
    /// The page's one main heading, and the beginning of the window's title.
    var heading: String { get }
    /// Where it belongs in the navigation.
    var section: Section? { get }
    /// The address of the same values as JSON.
    var jsonPath: String? { get }
}

/// The entries of the navigation.
package enum Section: String, CaseIterable, Sendable {
    case overview, plan, imports, help

    var name: String {
        switch self {
        case .overview: "Overview"
        case .plan: "Action plan"
        case .imports: "Imports"
        case .help: "Help"
        }
    }

    var path: String {
        switch self {
        case .overview: SiteURL.overview.path()
        case .plan: SiteURL.plan.path()
        case .imports: SiteURL.imports.path()
        case .help: SiteURL.help.path()
        }
    }
}

/// What stands around every page.
struct Frame: Sendable {
    struct Entry: Sendable {
        let name: String
        let path: String
        let isCurrent: Bool
    }

    let windowTitle: String
    let organisation: String
    let homePath: String
    let helpPath: String
    let apiPath: String
    /// Nil where imports are not shown at all.
    let importsPath: String?
    let entries: [Entry]
    let stylePaths: [String]
    let jsonPath: String?
    /// A note on the words used for the groups.
    let labelsNote: String
}

/// A page in its frame, as the template sees it.
struct Framed<Content: Sendable>: Sendable {
    let frame: Frame
    let page: Content
}
