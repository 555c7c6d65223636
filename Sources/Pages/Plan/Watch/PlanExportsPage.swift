import Plans

/// The plan as documents, and the words that it uses for the groups.
package struct PlanExportsPage: Page {
    package static let template = "plan-exports"

    /// One form in which the plan can be had.
    package struct Layout: Sendable {
        /// As it stands in the address: `register`, `nine-column-tracker`.
        package let id: String
        package let title: String
        package let explanation: String

        package init(id: String, title: String, explanation: String) {
            (self.id, self.title, self.explanation) = (id, title, explanation)
        }
    }

    struct Line: Sendable {
        let layoutTitle: String
        let layoutExplanation: String?
        let htmlPath: String
        let workbookPath: String
        let textPath: String
    }

    package let heading = "Exports"
    let caption: String
    let menu: PlanMenu
    let layouts: [Line]
    let languagePath = SiteURL.planLanguage.path()
    let labelField: SelectField
    let languageNote: String
    let notice: ImportsPage.Notice?
    package let jsonPath: String? = SiteURL.apiPlan.path()

    package var section: Section? { .plan }

    /// - Parameters:
    ///   - layouts: in order; addresses are `SiteURL.planExport` with `id.html`, `id.xlsx` and `id.csv`.
    ///   - labels: words for the group that a trust may choose from.
    ///   - label: the one that is chosen.
    ///   - note: what is said of that word, once in each export.
    package init(
        _ context: PlanContext, layouts: [Layout], labels: [String], label: String?, note: String,
        notice: ImportsPage.Notice? = nil
    ) {
        (caption, menu) = (context.caption, PlanMenu(.exports))
        self.layouts = layouts.map { layout in
            Line(
                layoutTitle: layout.title, layoutExplanation: layout.explanation.isEmpty ? nil : layout.explanation,
                htmlPath: SiteURL.planExport.path("\(layout.id).html"),
                workbookPath: SiteURL.planExport.path("\(layout.id).xlsx"),
                textPath: SiteURL.planExport.path("\(layout.id).csv"))
        }
        labelField = SelectField(
            "label", label: "Word for the group", options: labels.map { ($0, Words.line($0)) }, selected: label)
        (languageNote, self.notice) = (Words.lines(note), notice)
    }
}
