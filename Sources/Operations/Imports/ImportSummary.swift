import Foundation
import SQLiteStore
import Workforce

/// One line of the history of imports, as commands, pages and the API show it.
package struct ImportSummary: Hashable, Sendable, Encodable {
    package let id: Int
    package let dataset: String
    /// `2025-03-31`, for a snapshot.
    package let asOf: String?
    package let file: String
    package let sha256: String
    package let bytes: Int
    /// ISO 8601, in UTC.
    package let importedAt: String
    package let importedBy: String
    package let partial: Bool
    package let read: Int
    package let accepted: Int
    package let rejected: Int
    package let blank: Int
    /// Rows of earlier imports that it took the place of.
    package let replaced: Int
    package let encoding: String?
    package let droppedHeaders: [String]
    package let problems: [String: Int]
    /// When it was undone, in ISO 8601.
    package let removedAt: String?

    init(_ entry: ImportEntry) {
        id = entry.id
        (dataset, asOf, file) = (entry.file.dataset, entry.file.asOf?.iso, entry.file.fileName)
        (sha256, bytes, partial) = (entry.file.sha256, entry.file.bytes, entry.file.isPartial)
        importedAt = Self.instant(entry.file.importedAt)
        importedBy = entry.file.importedBy
        (read, accepted, rejected) = (entry.counts.read, entry.counts.accepted, entry.counts.rejected)
        (blank, replaced, encoding) = (entry.counts.blank, entry.replaced, entry.counts.encoding)
        (droppedHeaders, problems) = (entry.counts.droppedHeaders, entry.counts.problems)
        removedAt = entry.removedAt.map(Self.instant)
    }

    private static func instant(_ date: Date) -> String { date.formatted(.iso8601) }
}

/// What a reader who may not see exact counts is told of an import: that it was made, and of what.
package struct ImportNotice: Hashable, Sendable, Encodable {
    package let dataset: String
    package let asOf: String?
    package let file: String
    package let importedAt: String
    package let removedAt: String?

    package init(_ summary: ImportSummary) {
        (dataset, asOf, file) = (summary.dataset, summary.asOf, summary.file)
        (importedAt, removedAt) = (summary.importedAt, summary.removedAt)
    }
}

extension Workspace {
    /// The history of imports, newest first.
    package func imports() throws -> [ImportSummary] { try store.imports().map(ImportSummary.init) }

    /// Undoes an import. What it had replaced counts again.
    @discardableResult
    package func removeImport(_ id: Int, by person: String, now: Date) throws -> ImportSummary {
        do {
            return ImportSummary(try store.remove(id, at: now, by: person))
        } catch StoreFault.unknownImport { throw ImportFault.unknownImport(id) }
    }
}
