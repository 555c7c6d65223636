/// What is shown where no plan has been read yet.
package struct PlanEmptyPage: Page {
    package static let template = "plan-empty"
    package let heading = "Action plan"
    let importPath = SiteURL.planImport.path()
    package let jsonPath: String? = nil

    package var section: Section? { .plan }

    package init() {}
}
