import Indicators
import Workforce

/// One line of the history of imports.
package struct HistoryEntry: Sendable {
    let id: Int
    let file: String
    let dataset: String
    let describes: String
    let importedAt: String
    let importedBy: String
    let account: String
    let replaced: String?
    let problemCounts: [ProblemCount]
    let hasProblems: Bool
    let digest: String
    let removed: String?
    let removePath: String?

    /// - Parameters:
    ///   - asOf: the day that a snapshot describes, as `2025-03-31`.
    ///   - importedAt: and `removedAt`: in ISO 8601.
    ///   - counts: read, accepted, rejected, blank; the first is the sum of the others.
    ///   - replaced: rows of earlier imports that it took the place of.
    package init(
        id: Int, file: String, dataset: String, asOf: String?, importedAt: String, importedBy: String,
        counts: (read: Int, accepted: Int, rejected: Int, blank: Int), replaced: Int, problems: [String: Int],
        sha256: String, removedAt: String?
    ) {
        (self.id, self.file, self.dataset) = (id, Words.shown(file), dataset)
        describes = asOf.map(Instant.day) ?? "with dates in its rows"
        (self.importedAt, self.importedBy) = (Instant.words(importedAt), Words.shown(importedBy))
        account = Account.words(
            read: counts.read, accepted: counts.accepted, rejected: counts.rejected, blank: counts.blank)
        self.replaced = replaced > 0 ? "\(Figures.count(replaced)) earlier rows replaced" : nil
        problemCounts = problems.sorted { $0.key < $1.key }.map {
            ProblemCount(problemCode: $0.key, problemCount: Figures.count($0.value))
        }
        hasProblems = !problems.isEmpty
        digest = sha256
        removed = removedAt.map { "Removed on \(Instant.words($0))" }
        removePath = removedAt == nil ? SiteURL.removeImport.path(String(id)) : nil
    }
}

/// How often a kind of problem was met.
struct ProblemCount: Sendable {
    let problemCode: String
    let problemCount: String
}

/// The account of a file's rows in words.
enum Account {
    /// `4,812 read = 4,800 accepted + 10 rejected + 2 blank`
    static func words(read: Int, accepted: Int, rejected: Int, blank: Int) -> String {
        "\(Figures.count(read)) read = \(Figures.count(accepted)) accepted + \(Figures.count(rejected)) rejected "
            + "+ \(Figures.count(blank)) blank"
    }
}
