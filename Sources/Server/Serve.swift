import Foundation
import Hummingbird
import Logging
import Operations

/// Serves a workspace until the program is asked to stop.
/// - Throws: where the server cannot be built or its port is taken.
package func serve(workspace: Workspace, settings: ServerSettings, logger: Logger) async throws {
    try await buildApplication(workspace: workspace, settings: settings, logger: logger).runService()
}
