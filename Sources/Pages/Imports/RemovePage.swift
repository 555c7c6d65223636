/// The question before an import is undone.
package struct RemovePage: Page {
    package static let template = "remove"
    package let heading: String
    let entry: HistoryEntry
    let action: String
    let importsPath = SiteURL.imports.path()

    package var section: Section? { .imports }
    package var jsonPath: String? { nil }

    package init(_ entry: HistoryEntry) {
        heading = "Remove import \(entry.id)?"
        self.entry = entry
        action = SiteURL.removeImport.path(String(entry.id))
    }
}
