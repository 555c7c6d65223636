import Indicators
import Workforce

/// A file to be imported, and the history of imports.
package struct ImportsPage: Page {
    package static let template = "imports"

    /// What came of the last step.
    package struct Notice: Sendable {
        let noticeHeading: String
        let noticeText: String
        let downloadPath: String?

        package init(heading: String, text: String, downloadPath: String? = nil) {
            (noticeHeading, noticeText) = (heading, text)
            self.downloadPath = downloadPath
        }
    }

    /// What was entered, so that it need not be entered again.
    package struct Entered: Sendable {
        package var dataset: String?
        package var asOf: String?
        package var isPartial: Bool

        package init(dataset: String? = nil, asOf: String? = nil, isPartial: Bool = false) {
            (self.dataset, self.asOf, self.isPartial) = (dataset, asOf, isPartial)
        }
    }

    package let heading = "Imports"
    let action = SiteURL.preview.path()
    let datasetField: SelectField
    let entered: Entered
    let mistake: String?
    let notice: Notice?
    let limit: String
    let snapshots: String
    let history: [HistoryEntry]
    let hasHistory: Bool
    /// Nil where all of the history is shown.
    let pages: HistoryPages?
    package let jsonPath: String? = SiteURL.apiImports.path()

    package var section: Section? { .imports }

    /// People at a day are what every other extract is counted against, so they come first.
    private static func usual(_ datasets: [Dataset]) -> Dataset? {
        datasets.first { $0.timing == .snapshot && $0.person != nil } ?? datasets.first
    }

    /// - Parameters:
    ///   - history: the entries of one of the `pages`.
    ///   - mistake: why the last upload was refused, in a sentence.
    ///   - limit: the largest file, in megabytes.
    package init(
        datasets: [Dataset], history: [HistoryEntry], pages: HistoryPages, entered: Entered = Entered(),
        mistake: String? = nil, notice: Notice? = nil, limit: Int
    ) {
        datasetField = SelectField(
            "dataset", label: "What the file is",
            options: datasets.map { ($0.id, "\($0.title) (from \($0.source))") },
            selected: entered.dataset ?? Self.usual(datasets)?.id)
        let days = datasets.filter { $0.timing == .snapshot }.map(\.title)
        snapshots = days.joined(separator: ", ")
        (self.history, self.entered, self.mistake) = (history, entered, mistake)
        (self.notice, hasHistory) = (notice, !history.isEmpty)
        self.limit = Figures.count(limit)
        self.pages = pages.isWhole ? nil : pages
    }
}
