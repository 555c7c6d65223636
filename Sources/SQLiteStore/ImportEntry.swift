import Foundation
import GRDB
import Workforce

/// One line of the ledger. It stays when its rows are removed.
package struct ImportEntry: Hashable, Sendable {
    package let id: Int
    package let file: NewImport
    package let counts: ImportCounts
    /// Rows that were stored: more than were accepted where columns side by side became rows.
    package let stored: Int
    /// Earlier rows that it took the place of when it was made.
    package let replaced: Int
    package let removedAt: Date?
    package let removedBy: String?
    /// The same file had been imported before, and nothing was changed.
    package var wasAlreadyThere = false

    package var isRemoved: Bool { removedAt != nil }

    init(_ row: Row) throws {
        id = row["id"]
        file = NewImport(
            dataset: row["dataset"], asOf: (row["as_of"] as String?).flatMap { Day(iso: $0) },
            fileName: row["file_name"], sha256: row["sha256"], bytes: row["bytes"],
            importedAt: try StoredInstant.date(row["imported_at"]), importedBy: row["imported_by"],
            isPartial: row["is_partial"])
        counts = ImportCounts(
            read: row["read"], accepted: row["accepted"], rejected: row["rejected"], blank: row["blank"],
            encoding: row["encoding"], droppedHeaders: try StoredJSON.value([String].self, row["dropped_headers"]),
            problems: try StoredJSON.value([String: Int].self, row["problems"]), isAddition: row["is_addition"])
        (stored, replaced) = (row["stored"], row["replaced"])
        removedAt = try (row["removed_at"] as String?).map(StoredInstant.date)
        removedBy = row["removed_by"]
    }
}
