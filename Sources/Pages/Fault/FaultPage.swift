/// What went wrong, in plain words, and what to do now. It never shows an error as a program writes it.
package struct FaultPage: Page {
    package static let template = "fault"
    package let heading: String
    let message: String
    let overviewPath = SiteURL.overview.path()

    package var section: Section? { nil }
    package var jsonPath: String? { nil }

    package init(heading: String, message: String) {
        (self.heading, self.message) = (heading, message)
    }
}
