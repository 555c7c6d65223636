import Indicators
import Intake
import Workforce

/// What an uploaded file holds, before any of it is stored.
package struct PreviewPage: Page {
    package static let template = "preview"

    /// Problems beyond these are counted, and not listed.
    private static let listed = 200

    /// The file as it was uploaded.
    package struct Upload: Sendable {
        package var token: String
        package var fileName: String
        package var dataset: Dataset
        package var asOf: Day?
        package var isPartial: Bool
        /// The same file has been imported before.
        package var isKnown: Bool

        package init(
            token: String, fileName: String, dataset: Dataset, asOf: Day?, isPartial: Bool, isKnown: Bool
        ) {
            (self.token, self.fileName, self.dataset) = (token, fileName, dataset)
            (self.asOf, self.isPartial, self.isKnown) = (asOf, isPartial, isKnown)
        }
    }

    package let heading = "Check the file"
    let fileName: String
    let datasetTitle: String
    let describes: String
    let isKnown: Bool
    let account: String
    let accepted: String
    let rejected: String
    let blank: String
    let facts: [HeadlinePanel.Fact]
    let verdict: String
    let canStore: Bool
    let isPartial: Bool
    let storeText: String
    let problemCounts: [ProblemCount]
    let hasProblems: Bool
    let problems: TableView?
    let storePath: String
    let cancelPath: String
    package let jsonPath: String? = nil

    package var section: Section? { .imports }

    package init(_ upload: Upload, _ report: ReadReport) {
        (fileName, datasetTitle) = (Words.shown(upload.fileName), upload.dataset.title)
        describes = upload.asOf.map(\.description) ?? "the dates in its rows"
        account = Account.words(
            read: report.read, accepted: report.accepted, rejected: report.rejected, blank: report.blank)
        (accepted, rejected) = (Figures.count(report.accepted), Figures.count(report.rejected))
        blank = Figures.count(report.blank)
        facts = PreviewFacts.facts(report)
        (isKnown, isPartial) = (upload.isKnown, upload.isPartial)
        canStore = !upload.isKnown && report.accepted > 0 && (report.rejected == 0 || upload.isPartial)
        verdict = Self.verdict(upload, report)
        storeText = "Store \(Figures.count(report.accepted)) \(report.accepted == 1 ? "row" : "rows")"
        (problemCounts, hasProblems) = (ProblemTables.counts(report), !report.problemCounts.isEmpty)
        problems = ProblemTables.list(report, atMost: Self.listed)
        (storePath, cancelPath) = (SiteURL.store.path(upload.token), SiteURL.cancel.path(upload.token))
    }

    private static func verdict(_ upload: Upload, _ report: ReadReport) -> String {
        if upload.isKnown { return "This very file has been imported before. Storing it again would change nothing." }
        if report.accepted == 0 { return "No row can be taken, so there is nothing to store." }
        if report.rejected == 0 { return "Every row can be taken. Nothing has been stored yet." }
        let rows = "\(Figures.count(report.rejected)) \(report.rejected == 1 ? "row has" : "rows have") errors"
        return upload.isPartial
            ? "\(rows) and will be left out; you can download them afterwards, mend them and import them. "
                + "Nothing has been stored yet."
            : "\(rows), so the file cannot be stored as a whole. Mend them, or upload it again and choose to take "
                + "the good rows only. Nothing has been stored."
    }
}
