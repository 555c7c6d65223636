/// A row that was not accepted, with the cells of the columns that the dataset names.
package struct RejectedRow: Hashable, Sendable {
    /// The line of the file on which it begins, from 1.
    package let line: Int
    /// As written, in the order of the file.
    package let headers: [String]
    /// As written; as many as headers.
    package let cells: [String]
    package let problems: [Problem]

    /// What is wrong and how to mend it: the errors, as a warning alone rejects no row.
    package var reason: String {
        problems.filter { $0.severity == .error }.map(\.description).joined(separator: " | ")
    }
}
