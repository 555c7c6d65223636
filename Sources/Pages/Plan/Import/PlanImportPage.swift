import Indicators

/// A document to be read as a plan.
package struct PlanImportPage: Page {
    package static let template = "plan-import"

    package let heading = "Read a document"
    let menu: PlanMenu
    let hasPlan: Bool
    let caption: String
    let uploadPath = SiteURL.planImport.path()
    let mistakeText: String?
    let notice: ImportsPage.Notice?
    let limit: String
    let openReading: String?
    package let jsonPath: String? = nil

    package var section: Section? { .plan }

    /// - Parameters:
    ///   - context: nil where there is no plan yet.
    ///   - mistake: why the last document was refused, in a sentence.
    ///   - limit: the largest file, in megabytes.
    ///   - waiting: the token of a reading that has neither been accepted nor cancelled.
    package init(
        _ context: PlanContext?, mistake: String? = nil, notice: ImportsPage.Notice? = nil, limit: Int,
        waiting: String? = nil
    ) {
        (menu, hasPlan, caption) = (PlanMenu(.reading), context != nil, context?.caption ?? "Action plan")
        (mistakeText, self.notice, self.limit) = (mistake.map(Words.lines), notice, Figures.count(limit))
        openReading = waiting.map { SiteURL.planReading.path($0) }
    }
}
