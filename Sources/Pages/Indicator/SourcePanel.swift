import Indicators

/// One source of a number: what was counted, and in which files.
package struct SourcePanel: Sendable {
    /// A file that contributed.
    package struct File: Sendable {
        package let name: String
        package let asOf: String?
        package let importedAt: String
        /// Nil, as is the digest, where the reader sees no exact counts.
        package let rows: Int?
        package let sha256: String?

        package init(name: String, asOf: String?, importedAt: String, rows: Int?, sha256: String?) {
            (self.name, self.asOf, self.importedAt) = (name, asOf, importedAt)
            (self.rows, self.sha256) = (rows, sha256)
        }
    }

    let sourceHeading: String
    let filters: [String]
    let hasFilters: Bool
    let files: [File]
    let filesTable: TableView?

    /// - Parameters:
    ///   - role: `counted`, `out of`, `compared with`.
    ///   - title: of the dataset.
    package init(role: String, title: String, filters: [String], files: [File]) {
        sourceHeading = "\(role.prefix(1).uppercased())\(role.dropFirst()): \(title)"
        (self.filters, hasFilters, self.files) = (filters, !filters.isEmpty, files)
        filesTable = files.isEmpty ? nil : Self.table(files, caption: "Files for “\(role)”")
    }

    private static func table(_ files: [File], caption: String) -> TableView {
        let hasCounts = files.contains { $0.rows != nil || $0.sha256 != nil }
        return TableView(
            caption: caption, columns: ["File", "Describes", "Imported"] + (hasCounts ? ["Rows", "SHA-256"] : []),
            words: [1, 2, 4], lines: files.map(\.line))
    }
}

extension SourcePanel.File {
    fileprivate var line: TableView.Line {
        TableView.Line(
            head: Words.shown(name),
            cells: [
                asOf.map(Instant.day) ?? "dates in its rows", Instant.words(importedAt),
                rows.map { Figures.count($0) } ?? "", sha256.map { "\($0.prefix(12))…" } ?? "",
            ])
    }
}
