import Indicators
import Operations
import Pages
import Workforce

/// Asks for what the overview shows.
struct OverviewModel {
    /// Years of a small trend, the chosen one included.
    static let years = 3
    let site: Site

    init(_ site: Site) { self.site = site }

    func page(_ choice: Choice) throws -> (any Page, FindingsRequest) {
        let question = try Question(choice.undivided, site)
        let found = try findings(question)
        let page = OverviewPage(
            findings: found.chosen, earlier: found.earlier, choices: question.choices,
            organisation: try site.workspace.organisation(), settings: site.pageSettings)
        return (page, question.request())
    }

    func findings(_ question: Question) throws -> (chosen: [Finding], earlier: [Finding]) {
        let chosen = try question.calculate(question.request())
        let earlier = try question.earlier(Self.years - 1).flatMap { try question.calculate(question.request(in: $0)) }
        return (chosen, earlier)
    }
}
