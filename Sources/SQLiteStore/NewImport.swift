import Foundation
import Workforce

/// What is known of an import before its file is read.
package struct NewImport: Hashable, Sendable {
    package var dataset: String
    /// The day that the rows describe: needed for a snapshot, nil for events.
    package var asOf: Day?
    package var fileName: String
    /// Of the file's bytes: 64 lower-case hexadecimal digits.
    package var sha256: String
    package var bytes: Int
    /// Kept to the second.
    package var importedAt: Date
    package var importedBy: String
    /// Some rows were refused and the others taken all the same.
    package var isPartial: Bool

    package init(
        dataset: String, asOf: Day? = nil, fileName: String, sha256: String, bytes: Int, importedAt: Date,
        importedBy: String, isPartial: Bool = false
    ) {
        (self.dataset, self.asOf, self.fileName, self.sha256) = (dataset, asOf, fileName, sha256)
        (self.bytes, self.importedAt, self.importedBy) = (bytes, importedAt, importedBy)
        self.isPartial = isPartial
    }
}

/// What reading the file found.
package struct ImportCounts: Hashable, Sendable {
    /// Rows of the file. `read` is always `accepted + rejected + blank`.
    package var read: Int
    package var accepted: Int
    package var rejected: Int
    package var blank: Int
    /// How the file's bytes were read, such as `UTF-8`.
    package var encoding: String?
    /// Headers of the file that no column of the dataset goes by; their cells were not kept.
    package var droppedHeaders: [String]
    /// How often each kind of problem was met, by code.
    package var problems: [String: Int]
    /// The file holds rows that were left out of a snapshot: they join it, key by key, and do not take its place.
    package var isAddition: Bool

    package init(
        read: Int, accepted: Int, rejected: Int = 0, blank: Int = 0, encoding: String? = nil,
        droppedHeaders: [String] = [], problems: [String: Int] = [:], isAddition: Bool = false
    ) {
        (self.read, self.accepted, self.rejected, self.blank) = (read, accepted, rejected, blank)
        (self.encoding, self.droppedHeaders, self.problems) = (encoding, droppedHeaders, problems)
        self.isAddition = isAddition
    }
}
