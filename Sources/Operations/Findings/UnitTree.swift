import Counting
import Workforce

/// The units that the workforce of one day is divided into.
package struct UnitTree: Sendable {
    package let units: [OrganisationUnit]

    /// From every dataset that is a snapshot and names care groups.
    init(engine: any CountEngine, vocabulary: Vocabulary, on day: Day) throws {
        var found: Set<OrganisationUnit> = []
        for dataset in vocabulary.datasets where dataset.timing == .snapshot {
            let columns = [UnitLevel.careGroup, .directorate, .service].map {
                dataset.column(forDimension: $0.rawValue)?.header
            }
            guard let careGroup = columns[0] else { continue }
            let query = CountQuery(
                rows: RowSet(dataset: dataset.id, conditions: [.isAsOf(day)]),
                dimensions: [.column(careGroup)] + columns.dropFirst().compactMap { $0 }.map { .column($0) })
            let table = try engine.count(query)
            table.forEachCell { cell, _ in found.formUnion(Self.units(in: cell, columns: columns)) }
        }
        units = found.sorted { ($0.level.rank, $0.path) < ($1.level.rank, $1.path) }
    }

    private static func units(in cell: [String?], columns: [String?]) -> [OrganisationUnit] {
        var labels = cell.makeIterator()
        let (care, directorate, service) = (
            labels.next() ?? nil, columns[1] == nil ? nil : labels.next() ?? nil,
            columns[2] == nil ? nil : labels.next() ?? nil
        )
        return [
            care.map { OrganisationUnit(level: .careGroup, name: $0) },
            directorate.map { OrganisationUnit(level: .directorate, name: $0, careGroup: care) },
            service.map { OrganisationUnit(level: .service, name: $0, careGroup: care) },
        ].compactMap { $0 }
    }

    /// The unit that a reader means by a name, or by `Care group / name` where names recur.
    package func unit(named name: String) throws(RequestFault) -> OrganisationUnit {
        let wanted = Spelling.words(name)
        let matches = units.filter { Spelling.words($0.name) == wanted || Spelling.words($0.path) == wanted }
        guard let first = matches.first else {
            throw .unknownUnit(name, alike: units.filter { Spelling.words($0.path).contains(wanted) }.map(\.path))
        }
        let atTop = matches.filter { $0.level == first.level }
        guard atTop.count == 1 else { throw .ambiguousUnit(name, paths: matches.map(\.path)) }
        return first
    }
}

extension UnitLevel {
    /// 0 for the whole organisation, rising towards services.
    package var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
