import Crypto
import Foundation
import Indicators
import Intake
import SQLiteStore
import Workforce

/// Reads a file and stores it: all of it, or nothing. Run without storing, it is the preview.
package struct ImportExtract: Sendable {
    /// What came of it.
    package struct Outcome: Sendable {
        package enum Status: String, Sendable {
            case imported
            /// The same file was imported before; nothing changed.
            case alreadyThere = "already-there"
            /// Read through and not stored, as asked.
            case previewed
            /// Some rows have errors, so nothing was stored.
            case refused
        }

        package let status: Status
        package let asOf: Day?
        /// Nil where the file was not read again.
        package let report: ReadReport?
        /// Nil where nothing is stored.
        package let entry: ImportSummary?
        /// Where the rejected rows were written.
        package let rejectedPath: String?
    }

    private let workspace: Workspace

    package init(_ workspace: Workspace) {
        self.workspace = workspace
    }

    /// - Throws: `ImportFault`, `FileFault` or `StoreFault`, each a plain sentence. Rows with errors are no throw:
    ///   the outcome is `refused` and its report says what they are.
    package func callAsFunction(_ request: ImportRequest) throws -> Outcome {
        let job = try Job(workspace, request)
        if let known = try job.existing() {
            return Outcome(
                status: .alreadyThere, asOf: job.asOf, report: nil, entry: ImportSummary(known), rejectedPath: nil)
        }
        return try job.store()
    }

    /// Reads the file through as an import would, and stores nothing.
    package func preview(_ request: ImportRequest) throws -> Outcome {
        let job = try Job(workspace, request)
        let known = try job.existing()
        let report = try job.read { _ in }
        return Outcome(
            status: known == nil ? .previewed : .alreadyThere, asOf: job.asOf, report: report,
            entry: known.map(ImportSummary.init), rejectedPath: nil)
    }
}

/// One import under way.
private struct Job {
    let workspace: Workspace
    let request: ImportRequest
    let dataset: Dataset
    let asOf: Day?
    let digest: String
    let scan: FileScan

    /// Thrown out of the transaction, so that nothing of the file stays.
    private struct Refused: Error {
        let report: ReadReport
    }

    init(_ workspace: Workspace, _ request: ImportRequest) throws {
        let vocabulary = workspace.settings.vocabulary
        guard let dataset = vocabulary.dataset(request.dataset) else {
            throw ImportFault.unknownDataset(request.dataset, known: vocabulary.datasets.map(\.id))
        }
        (self.workspace, self.request, self.dataset) = (workspace, request, dataset)
        var hash = SHA256()
        scan = try FileScan.scan(request.path) { hash.update(bufferPointer: $0) }
        asOf = try SnapshotDay(dataset: dataset).day(
            given: request.asOf, fileName: request.fileName, now: request.now)
        digest = hash.finalize().map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    func existing() throws -> ImportEntry? {
        try workspace.store.existingImport(dataset: dataset.id, asOf: asOf, sha256: digest)
    }

    func store() throws -> ImportExtract.Outcome {
        let rejected = request.isPartial ? request.rejectedPath.map(RejectedRows.init) : nil
        do {
            var found: ReadReport?
            let standing = try rowsStanding()
            let entry = try workspace.store.importing(newImport) { appender in
                let report = try read(accept: appender.append) { try rejected?.add($0) }
                if report.rejected > 0 && !request.isPartial { throw Refused(report: report) }
                found = report
                let counts = ImportCounts(report)
                try checkSize(counts, standing)
                return counts
            }
            try rejected?.finish()
            let path = (rejected?.count ?? 0) > 0 ? rejected?.path : nil
            return ImportExtract.Outcome(
                status: entry.wasAlreadyThere ? .alreadyThere : .imported, asOf: asOf, report: found,
                entry: ImportSummary(entry), rejectedPath: path)
        } catch let refused as Refused {
            return ImportExtract.Outcome(
                status: .refused, asOf: asOf, report: refused.report, entry: nil, rejectedPath: nil)
        }
    }

    /// Rows of the snapshot that this one would take the place of.
    private func rowsStanding() throws -> Int {
        guard let asOf else { return 0 }
        return try workspace.store.contributing(dataset: dataset.id, asOf: asOf).reduce(0) { $0 + $1.counts.accepted }
    }

    /// A handful of mended rows without their column of reasons must not wipe out a snapshot.
    private func checkSize(_ counts: ImportCounts, _ standing: Int) throws {
        guard let asOf, !request.mayShrink, !counts.isAddition, counts.accepted < standing / 2 else { return }
        throw ImportFault.muchSmaller(asOf, accepted: counts.accepted, standing: standing)
    }

    func read(
        accept: (Record) throws -> Void, reject: (RejectedRow) throws -> Void = { _ in }
    ) throws -> ReadReport {
        let reader = ExtractReader(
            dataset: dataset, vocabulary: workspace.settings.vocabulary, options: try options())
        return try reader.read(request.path, scan: scan, accept: accept, reject: reject)
    }

    private var newImport: NewImport {
        NewImport(
            dataset: dataset.id, asOf: asOf, fileName: request.fileName, sha256: digest, bytes: scan.size,
            importedAt: request.now, importedBy: request.by, isPartial: request.isPartial)
    }

    /// A care group, directorate or service that no earlier file of the dataset had is worth a second look.
    private func options() throws -> ReadOptions {
        let key = workspace.key
        var options = ReadOptions(
            oncePer: oncePerson, percentageItems: workspace.settings.percentageItems,
            pseudonym: { key.pseudonym(of: $0) })
        for level in UnitLevel.allCases where level != .organisation {
            guard let column = dataset.column(forDimension: level.rawValue) else { continue }
            let known = try workspace.store.distinctValues(dataset: dataset.id, columns: [column.header])
            options.knownValues[column.header] = Set(known.compactMap { $0.first ?? nil })
        }
        return options
    }

    /// Where an indicator counts people of this dataset, one who meets its conditions twice is reported.
    private var oncePerson: ReadOptions.OncePer? {
        guard dataset.timing == .snapshot else { return nil }
        let sources = workspace.settings.indicators.map(\.of) + workspace.settings.indicators.map(\.events)
        guard let source = sources.first(where: { $0.dataset == dataset.id && $0.oncePer != nil }),
            let column = source.oncePer
        else { return nil }
        return ReadOptions.OncePer(
            column: column,
            where: source.conditions.compactMap { condition in
                switch condition {
                case .isAny(let column, let values): .init(column: column, isOneOf: Set(values))
                case .isNone(let column, let values): .init(column: column, isNoneOf: Set(values))
                default: nil
                }
            })
    }
}

extension ImportCounts {
    fileprivate init(_ report: ReadReport) {
        self.init(
            read: report.read, accepted: report.accepted, rejected: report.rejected, blank: report.blank,
            encoding: report.encoding.rawValue, droppedHeaders: report.droppedHeaders,
            problems: Dictionary(report.problemCounts.map { ($0.key.rawValue, $0.value) }, uniquingKeysWith: +),
            isAddition: report.droppedHeaders.contains(RejectedRows.reasonHeader))
    }
}
