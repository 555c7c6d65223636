import Disclosure

/// How the pages are served. The host is always this computer, as long as there is no sign-in.
package struct ServerSettings: Sendable {
    package static let host = "127.0.0.1"

    package var port: Int
    /// The audience beyond which no reader can see; also the audience of a reader who chooses none.
    package var ceiling: Audience
    /// The largest upload, in megabytes.
    package var uploadLimit: Int
    /// How long an upload that is neither stored nor cancelled is kept.
    package var uploadLifetime: Duration
    /// Who uses the pages, for the history of imports and the log of exact reads.
    package var person: String

    package init(
        port: Int = 8080, ceiling: Audience = .analyst, uploadLimit: Int = 512,
        uploadLifetime: Duration = .seconds(30 * 60), person: String = "web page"
    ) {
        (self.port, self.ceiling, self.uploadLimit) = (port, ceiling, uploadLimit)
        (self.uploadLifetime, self.person) = (uploadLifetime, person)
    }
}
