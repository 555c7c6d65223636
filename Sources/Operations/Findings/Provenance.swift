import Counting
import Disclosure
import Indicators
import SQLiteStore
import Workforce

/// Where a number comes from: for each of its sources the files, and what was counted in them, in words.
package struct Provenance: Hashable, Sendable, Encodable {
    /// What the source is in the formula: `counted`, `out of`, `compared with`.
    package let role: String
    package let dataset: String
    package let title: String
    /// The conditions that a row meets, in plain words.
    package let filters: [String]
    package let files: [File]

    /// The import, its digest and its rows are nil for an audience that sees no exact counts: each leads to one.
    package struct File: Hashable, Sendable, Encodable {
        package let importID: Int?
        package let name: String
        package let asOf: String?
        package let importedAt: String
        package let sha256: String?
        /// Rows accepted from the file.
        package let rows: Int?

        fileprivate init(_ file: ImportSummary, showsExactCounts: Bool) {
            (name, asOf, importedAt) = (file.file, file.asOf, file.importedAt)
            importID = showsExactCounts ? file.id : nil
            sha256 = showsExactCounts ? file.sha256 : nil
            rows = showsExactCounts ? file.accepted : nil
        }
    }
}

extension Workspace {
    /// Where an indicator's numbers of one year come from, as far as an audience may know.
    package func provenance(
        of definition: IndicatorDefinition, _ year: FinancialYear, audience: Audience
    ) throws -> [Provenance] {
        guard let edition = definition.edition(collectionYear: year.collectionYear) else { return [] }
        var roles = [("counted", definition.events)]
        if definition.of != definition.events { roles.append(("out of", definition.of)) }
        if let reference = definition.reference, reference != definition.of {
            roles.append(("compared with", reference))
        }
        let found = try roles.map { try provenance($0, $1, year, edition, audience) }
        return found.allSatisfy(\.files.isEmpty) ? try [returnProvenance(year, audience)].compactMap { $0 } : found
    }

    private func provenance(
        _ role: String, _ source: CountSource, _ year: FinancialYear, _ edition: Edition, _ audience: Audience
    ) throws -> Provenance {
        let title = settings.vocabulary.dataset(source.dataset)?.title ?? source.dataset
        let related = source.having.map { having in
            "who also have a row in “\(settings.vocabulary.dataset(having.dataset)?.title ?? having.dataset)”: "
                + having.conditions.compactMap { $0.words(for: year, edition) }.joined(separator: "; ")
        }
        let once = source.oncePer.map { "each “\($0)” counted once" }
        return Provenance(
            role: role, dataset: source.dataset, title: title,
            filters: source.conditions.compactMap { $0.words(for: year, edition) } + [related, once].compactMap { $0 },
            files: try files(source.dataset, year, audience))
    }

    /// A national return stands behind the numbers where no extract does.
    private func returnProvenance(_ year: FinancialYear, _ audience: Audience) throws -> Provenance? {
        guard let dataset = settings.vocabulary.datasets.first(where: { $0.unpivot != nil }) else { return nil }
        return Provenance(
            role: "counted", dataset: dataset.id, title: dataset.title, filters: [],
            files: try files(dataset.id, year, audience))
    }

    /// The imports with rows of the year: of its last day, or with a date in it.
    private func files(_ id: String, _ year: FinancialYear, _ audience: Audience) throws -> [Provenance.File] {
        guard let dataset = settings.vocabulary.dataset(id) else { return [] }
        let entries: [ImportEntry]
        if dataset.timing == .snapshot {
            entries = try store.contributing(dataset: id, asOf: year.lastDay)
        } else {
            let dates = dataset.storedColumns.filter { $0.type == .date }
            entries =
                dates.isEmpty
                ? try store.contributing(dataset: id)
                : try dates.flatMap { column in
                    try store.contributing(
                        dataset: id, within: (column.header, year.firstDay, year.lastDay))
                }
        }
        let isExact = settings.policy.showsExactCounts(to: audience)
        var seen: Set<Int> = []
        return entries.filter { seen.insert($0.id).inserted }.map(ImportSummary.init).map {
            Provenance.File($0, showsExactCounts: isExact)
        }
    }
}

extension ConditionTemplate {
    /// The condition in plain words, for one year.
    fileprivate func words(for year: FinancialYear, _ edition: Edition) -> String? {
        switch resolved(for: year, edition) {
        case .isAny(let column, let values)?: "“\(column)” is \(values.joined(separator: " or "))"
        case .isNone(let column, let values)?: "“\(column)” is none of \(values.joined(separator: ", "))"
        case .isPresent(let column)?: "“\(column)” is filled in"
        case .isBlank(let column)?: "“\(column)” is blank"
        case .isWithin(let column, let first, let last)?: "“\(column)” from \(first) to \(last)"
        case .isAsOf(let day)?: "the snapshot of \(day)"
        case nil: nil
        }
    }
}
