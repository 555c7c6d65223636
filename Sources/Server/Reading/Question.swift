import Disclosure
import Foundation
import Hummingbird
import Operations
import Pages
import Workforce

/// What a reader asks for, checked: a year that is there, a unit that exists, an audience that is allowed.
struct Question: Sendable {
    let choices: Choices
    let calculate: CalculateFindings

    /// - Throws: `RequestFault` or `SiteFault`, each a plain sentence.
    init(_ asked: Choice, _ site: Site) throws {
        let workspace = site.workspace
        let periods = try workspace.periods()
        guard let latest = periods.first else { throw RequestFault.nothingImported }
        let audience = try Self.audience(asked.audience, site)
        let period = try asked.period.map { try Self.period($0, among: periods) } ?? latest
        calculate = try workspace.calculateFindings()
        let tree = try calculate.unitTree(period)
        if let by = asked.by, !FindingsRequest.dimensions.contains(by) { throw RequestFault.unknownDimension(by) }
        choices = Choices(
            periods: periods, units: tree.units, audiences: Self.allowed(site),
            dimensions: FindingsRequest.dimensions, period: period,
            unit: try asked.unit.map { try tree.unit(named: $0) }, dimension: asked.by, audience: audience,
            defaultAudience: site.settings.ceiling)
    }

    func request(indicators: [String] = [], divided: Bool = false) -> FindingsRequest {
        FindingsRequest(
            indicators: indicators, period: choices.period, unit: choices.unit,
            dimension: divided ? choices.dimension : nil, audience: choices.audience)
    }

    /// The same for an earlier year.
    func request(indicators: [String] = [], in period: FinancialYear) -> FindingsRequest {
        FindingsRequest(indicators: indicators, period: period, unit: choices.unit, audience: choices.audience)
    }

    /// The years before the chosen one that there are data of, at most so many.
    func earlier(_ count: Int) -> [FinancialYear] {
        Array(choices.periods.filter { $0 < choices.period }.prefix(count))
    }

    private static func period(_ text: String, among periods: [FinancialYear]) throws -> FinancialYear {
        guard let period = FinancialYear(label: text) else {
            throw SiteFault.bad("“\(text)” is not a financial year. Write it as \(periods.first?.label ?? "2024-25").")
        }
        guard periods.contains(period) else {
            throw SiteFault.bad(
                "No snapshot of the last day of \(period.label) has been imported. Choose from: "
                    + "\(periods.map(\.label).joined(separator: ", ")).")
        }
        return period
    }

    static func allowed(_ site: Site) -> [Audience] {
        Audience.allCases.filter { site.workspace.settings.policy.allows($0, under: site.settings.ceiling) }
    }

    private static func audience(_ text: String?, _ site: Site) throws -> Audience {
        guard let text else { return site.settings.ceiling }
        guard let audience = Audience(rawValue: text) else {
            throw SiteFault.bad(
                "There is no audience called “\(text)”. Choose from: "
                    + "\(allowed(site).map(\.rawValue).joined(separator: ", ")).")
        }
        guard allowed(site).contains(audience) else {
            throw SiteFault.forbidden("These pages may not show what the audience “\(text)” sees.")
        }
        return audience
    }
}

extension Choice {
    /// From a request's address; a field that is left empty in a form is not chosen.
    init(_ request: Request) {
        let given = request.given
        let value = { (name: Name) in given[name.rawValue].flatMap { $0.isEmpty ? nil : $0 } }
        self.init(period: value(.period), unit: value(.unit), by: value(.by), audience: value(.audience))
    }
}

extension Request {
    /// The names and values in its address.
    var given: [String: String] { FormText.pairs(uri.query ?? "") }
}
