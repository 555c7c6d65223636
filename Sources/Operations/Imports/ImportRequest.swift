import Foundation
import Workforce

/// A file to be imported, and how.
package struct ImportRequest: Sendable {
    package var dataset: String
    package var path: String
    /// The name to be remembered; differs from the path's for an upload.
    package var fileName: String
    /// For a snapshot; taken from the file's name where nil.
    package var asOf: Day?
    /// Take the good rows even where others are refused.
    package var isPartial: Bool
    /// Let a snapshot take the place of one of the same day that is more than twice as large.
    package var mayShrink: Bool
    /// Where rejected rows are written; none are where nil.
    package var rejectedPath: String?
    package var by: String
    package var now: Date

    package init(
        dataset: String, path: String, fileName: String? = nil, asOf: Day? = nil, isPartial: Bool = false,
        mayShrink: Bool = false,
        rejectedPath: String? = nil, by: String, now: Date
    ) {
        (self.dataset, self.path, self.asOf, self.isPartial) = (dataset, path, asOf, isPartial)
        self.mayShrink = mayShrink
        self.fileName = fileName ?? (path as NSString).lastPathComponent
        (self.rejectedPath, self.by, self.now) = (rejectedPath, by, now)
    }
}

/// Why an import cannot begin.
package enum ImportFault: Error, Hashable, CustomStringConvertible {
    case unknownDataset(String, known: [String])
    case dayNeeded(dataset: String, fileName: String)
    case dayInFuture(Day)
    case dayNotWanted(dataset: String)
    case refused(rejected: Int, rejectedPath: String?)
    case muchSmaller(Day, accepted: Int, standing: Int)
    case unknownImport(Int)

    package var description: String {
        switch self {
        case .unknownDataset(let id, let known):
            "There is no dataset called “\(id)”. Choose from: \(known.joined(separator: ", "))."
        case .dayNeeded(let dataset, let file):
            "The \(dataset) extract describes one day, and the name “\(file)” does not say which. "
                + "Give it with --as-of, for example --as-of 2025-03-31."
        case .dayInFuture(let day): "\(day) is in the future. Give the day that the extract describes."
        case .dayNotWanted(let dataset):
            "The rows of the \(dataset) extract carry their own dates. Leave out --as-of."
        case .refused(let rejected, let path):
            "Nothing was stored: \(rejected) \(rejected == 1 ? "row has" : "rows have") errors. Mend them and import "
                + "the file again, or take the good rows with --partial"
                + (path.map { "; the rejected rows would be written to \($0)." } ?? ".")
        case .muchSmaller(let day, let accepted, let standing):
            "Nothing was stored: this file has \(accepted) good rows, and the snapshot of \(day) that it would replace has "
                + "\(standing). If it holds mended rows, keep the column of reasons, so that they join the snapshot. If it "
                + "is right, import it with --replace, or remove the earlier import first."
        case .unknownImport(let id): "There is no import \(id). See the list with: parity imports"
        }
    }
}
