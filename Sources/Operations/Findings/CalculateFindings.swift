import Counting
import Disclosure
import Indicators
import Workforce

/// From extracts to findings: counts, lets the counts through the door, and has them judged. Commands, pages and the
/// API all ask here, so they all show the same values.
package struct CalculateFindings: Sendable {
    let engine: any CountEngine
    let settings: Settings
    let cache: TableCache
    /// Changes whenever the data do.
    let version: Int
    let organisation: OrganisationUnit

    package init(
        engine: any CountEngine, settings: Settings, cache: TableCache, version: Int, organisation: String
    ) {
        (self.engine, self.settings, self.cache, self.version) = (engine, settings, cache, version)
        self.organisation = OrganisationUnit(level: .organisation, name: organisation)
    }

    /// The findings of a request, in the order of the catalogue. A number that cannot be given is a finding too: it
    /// says why.
    package func callAsFunction(_ request: FindingsRequest) throws -> [Finding] {
        let definitions = try definitions(request.indicators)
        if let dimension = request.dimension, !FindingsRequest.dimensions.contains(dimension) {
            throw RequestFault.unknownDimension(dimension)
        }
        if let level = request.dimension.flatMap(UnitLevel.init(rawValue:)), let unit = request.unit,
            level.rank < unit.level.rank
        {
            throw RequestFault.levelAbove(level.rawValue, unit: unit.path)
        }
        let tree = try unitTree(request.period)
        return try definitions.flatMap { try findings($0, request, tree) }
    }

    /// The units of a year's workforce, to choose from.
    package func unitTree(_ year: FinancialYear) throws -> UnitTree {
        try UnitTree(engine: cachedEngine, vocabulary: settings.vocabulary, on: year.lastDay)
    }

    private var cachedEngine: CachedEngine { CachedEngine(engine: engine, cache: cache, version: version) }

    private func definitions(_ ids: [String]) throws -> [IndicatorDefinition] {
        guard !ids.isEmpty else { return settings.indicators }
        return try ids.map { id in
            guard let found = settings.indicators.first(where: { $0.id == id }) else {
                throw RequestFault.unknownIndicator(id, known: settings.indicators.map(\.id))
            }
            return found
        }
    }

    /// None where the catalogue has no edition of the indicator at all.
    private func findings(
        _ definition: IndicatorDefinition, _ request: FindingsRequest, _ tree: UnitTree
    ) throws -> [Finding] {
        guard let edition = definition.edition(collectionYear: request.period.collectionYear) else { return [] }
        let tables = YearTables(
            engine: engine, settings: settings, cache: cache, version: version, year: request.period,
            edition: edition)
        let calculation = IndicatorCalculation(
            definition: definition, request: request, tree: tree, tables: tables,
            within: request.unit ?? organisation, organisation: organisation)
        return try definition.variants.flatMap { try calculation.findings($0) }
    }
}
