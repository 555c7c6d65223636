import Foundation
import GRDB

extension Store {
    /// Undoes an import: its rows go, the rows that it had replaced count again or are replaced by the next import
    /// that has them, and its entry stays in the ledger. The file can be imported again afterwards.
    /// - Throws: `StoreFault.unknownImport`, `.alreadyRemoved`, or `.unknownDataset` where the catalogue has lost it.
    @discardableResult
    package func remove(_ id: Int, at moment: Date, by person: String) throws -> ImportEntry {
        try write { db in
            let entry = try Ledger.entry(id, db)
            guard !entry.isRemoved else { throw StoreFault.alreadyRemoved(id) }
            let table = try table(entry.file.dataset)
            try db.execute(sql: "DELETE FROM \(table.quoted) WHERE import_id = ?", arguments: [id])
            try db.execute(
                sql: "UPDATE import SET removed_at = ?, removed_by = ? WHERE id = ?",
                arguments: [StoredInstant.text(moment), person, id])
            try Superseding(table: table).settle(afterRemoving: entry, db)
            try DataVersion.advance(db)
            return try Ledger.entry(id, db)
        }
    }
}
