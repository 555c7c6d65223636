import Foundation
import Logging
import NIOCore
import NIOPosix
import Synchronization
import Testing

@testable import Server

struct ServeTests {
    private static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    /// Serves until the body is done, which is given the port as soon as it is bound.
    private static func whileServing(_ body: (Int) async throws -> Void) async throws {
        let site = try TestSite()
        let (ports, ready) = AsyncStream.makeStream(of: Int.self)
        let serving = Task {
            defer { ready.finish() }
            try await serve(
                workspace: site.workspace, settings: ServerSettings(port: 0), logger: logger,
                onReady: { ready.yield($0) })
        }
        defer { serving.cancel() }
        var first = ports.makeAsyncIterator()
        try await body(try #require(await first.next(), "the server never was ready"))
        serving.cancel()
        _ = await serving.result
    }

    @Test("whoever waits is told the port when it can be reached, and not before")
    func readyMeansReachable() async throws {
        try await Self.whileServing { port in
            // When a request is made the moment the server is ready, Then it is answered. The connection is closed by the
            // server, so that it has been taken in full before the server stops.
            #expect(port > 0)
            let channel = try await ClientBootstrap(group: MultiThreadedEventLoopGroup.singleton)
                .connect(host: ServerSettings.host, port: port).get()
            let request = "GET /help HTTP/1.1\r\nHost: \(ServerSettings.host):\(port)\r\nConnection: close\r\n\r\n"
            try await channel.writeAndFlush(ByteBuffer(string: request))
            try await channel.closeFuture.get()
        }
    }

    @Test("a port that is taken is a fault of its own, and nobody is told that the server is ready")
    func takenPortIsAFault() async throws {
        try await Self.whileServing { port in
            let wasReady = Mutex(false)
            let site = try TestSite()
            await #expect(throws: PortInUse(port: port)) {
                try await serve(
                    workspace: site.workspace, settings: ServerSettings(port: port), logger: Self.logger,
                    onReady: { _ in wasReady.withLock { $0 = true } })
            }
            #expect(!wasReady.withLock { $0 })
        }
    }
}
