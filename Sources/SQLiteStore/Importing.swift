import GRDB
import Workforce

extension Store {
    /// Imports a file in one transaction: all of it, or nothing where the body throws.
    ///
    /// A snapshot takes the place of the earlier one of the same day. An event takes the place of the earlier rows
    /// with the same key, where a blank equals a blank; rows of one file never replace each other.
    /// - Parameter body: appends the accepted rows in the order of the file and returns what reading it found.
    ///   It must not call the store.
    /// - Returns: the entry; where the same file is there already for the same day, that one, marked
    ///   `wasAlreadyThere`, and the body is not run.
    /// - Throws: `StoreFault`, or what the body threw.
    @discardableResult
    package func importing(_ new: NewImport, _ body: (Appender) throws -> ImportCounts) throws -> ImportEntry {
        let table = try table(new.dataset)
        try checkDay(new, table)
        return try write { db in
            if let existing = try Ledger.existing(
                dataset: new.dataset, asOf: new.asOf, sha256: new.sha256, db)
            {
                return existing
            }
            let id = try Ledger.begin(new, db)
            let appender = try Appender(table, importID: id, asOf: new.asOf, db)
            let counts = try body(appender)
            try check(counts)
            let replaced = try Superseding(table: table).supersede(
                by: id, asOf: new.asOf, isAddition: counts.isAddition, db)
            try Ledger.finish(id, counts, stored: appender.appended, replaced: replaced, db)
            try DataVersion.advance(db)
            return try Ledger.entry(id, db)
        }
    }

    private func checkDay(_ new: NewImport, _ table: DatasetTable) throws {
        switch (table.dataset.timing, new.asOf) {
        case (.snapshot, nil): throw StoreFault.dayNeeded(dataset: new.dataset)
        case (.events, .some): throw StoreFault.dayNotWanted(dataset: new.dataset)
        case (.snapshot, .some), (.events, nil): return
        }
    }

    private func check(_ counts: ImportCounts) throws {
        guard counts.read == counts.accepted + counts.rejected + counts.blank else {
            throw StoreFault.countsDoNotAddUp(
                read: counts.read, accepted: counts.accepted, rejected: counts.rejected, blank: counts.blank)
        }
    }
}
