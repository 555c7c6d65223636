/// The account of one file: every record below the header was accepted, rejected or blank, unless it is a totals
/// row, which is listed.
package struct ReadReport: Hashable, Sendable {
    package let encoding: TextEncoding
    /// `,`, `;` or a tab.
    package let delimiter: Character
    /// The line of the header, from 1.
    package let headerLine: Int
    /// Lines above the header that hold something.
    package let preambleLines: [Int]
    /// Headers, as written, of columns that the dataset does not name; nothing of them is kept.
    package let droppedHeaders: [String]
    /// Canonical headers of columns that the dataset has, the file has not, and may lack.
    package let missingOptionalHeaders: [String]
    /// Lines of totals rows; they are not part of `read`.
    package internal(set) var totalsLines: [Int] = []
    package internal(set) var accepted = 0
    package internal(set) var rejected = 0
    package internal(set) var blank = 0
    /// The first 1,000, in the order of the lines.
    package internal(set) var problems: [Problem] = []
    /// All problems, also those beyond the first 1,000.
    package internal(set) var problemCounts: [ProblemCode: Int] = [:]

    package var read: Int { accepted + rejected + blank }
}
