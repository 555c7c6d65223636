import Foundation
import Hummingbird
import Logging
import NIOCore
import Operations

/// Serves a workspace until the program is asked to stop.
/// - Parameter onReady: is given the port once it is bound and requests are answered.
/// - Throws: `PortInUse`, or where the server cannot be built.
package func serve(
    workspace: Workspace, settings: ServerSettings, logger: Logger,
    onReady: @escaping @Sendable (_ port: Int) -> Void = { _ in }
) async throws {
    let application = try buildApplication(
        workspace: workspace, settings: settings, logger: logger, onReady: onReady)
    do { try await application.runService() } catch let error as IOError where error.errnoCode == EADDRINUSE {
        throw PortInUse(port: settings.port)
    }
}

/// Another program listens at the port.
package struct PortInUse: Error, Hashable {
    package let port: Int
}
