import Disclosure
import Foundation
import Indicators
import Logging
import Operations
import Pages

/// What every route works with; made once, when the server is built.
struct Site: Sendable {
    let workspace: Workspace
    let settings: ServerSettings
    let renderer: Renderer
    let pageSettings: PageSettings
    let cache: ResponseCache
    let exactReads: ExactReadLog
    let uploads: Uploads
    let logger: Logger
    /// Tells the time; an argument so that tests can set the clock.
    let now: @Sendable () -> Date

    init(_ workspace: Workspace, _ settings: ServerSettings, logger: Logger, now: @escaping @Sendable () -> Date)
        throws
    {
        let rules = workspace.settings
        (self.workspace, self.settings, self.logger, self.now) = (workspace, settings, logger, now)
        renderer = try Renderer(
            organisation: try workspace.organisation(), labelsNote: rules.labels.note,
            showsImports: rules.policy.showsExactCounts(to: settings.ceiling))
        pageSettings = PageSettings(rules: rules.rules, labels: rules.labels)
        cache = ResponseCache()
        exactReads = ExactReadLog(workspace, person: settings.person) { error in
            logger.error("The log of exact reads cannot be written; it is tried again.", metadata: ["why": "\(error)"])
        }
        uploads = try Uploads(
            folder: "\(workspace.folder)/\(Workspace.File.uploads)", lifetime: settings.uploadLifetime)
    }
}
