import NIOCore
import Synchronization
import Testing

@testable import Server

struct ResponseCacheTests {
    struct Failure: Error {}

    static func made(_ text: String) -> MadeResponse {
        MadeResponse(body: ByteBuffer(string: text), contentType: "text/plain")
    }

    @Test("what was made once is given again until the data change")
    func madeOnceUntilTheDataChange() async throws {
        let cache = ResponseCache()
        let count = Counter()
        let ask = { @Sendable (version: Int) in
            try await cache.response(for: "/", version: version) {
                count.add()
                return Self.made("\(version)")
            }
        }
        for _ in 0..<3 { #expect(String(buffer: try await ask(1).body) == "1") }
        #expect(count.value == 1)
        #expect(String(buffer: try await ask(2).body) == "2")
        #expect(count.value == 2)
    }

    @Test("many who ask at once wait for one making")
    func manyWaitForOneMaking() async throws {
        let cache = ResponseCache()
        let count = Counter()
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<50 {
                group.addTask {
                    _ = try await cache.response(for: "/", version: 1) {
                        count.add()
                        await Task.yield()
                        return Self.made("x")
                    }
                }
            }
            try await group.waitForAll()
        }
        #expect(count.value == 1)
    }

    @Test("a failure is not kept")
    func failureIsNotKept() async throws {
        let cache = ResponseCache()
        await #expect(throws: Failure.self) {
            try await cache.response(for: "/", version: 1) { throw Failure() }
        }
        let second = try await cache.response(for: "/", version: 1) { Self.made("mended") }
        #expect(String(buffer: second.body) == "mended")
    }

    @Test("it is bounded, and what is asked for most lately stays")
    func itIsBounded() async throws {
        let cache = ResponseCache()
        let count = Counter()
        for number in 0..<(ResponseCache.mostEntries * 2) {
            _ = try await cache.response(for: "/\(number)", version: 1) { Self.made("x") }
            _ = try await cache.response(for: "/kept", version: 1) {
                count.add()
                return Self.made("kept")
            }
        }
        #expect(cache.count == ResponseCache.mostEntries)
        #expect(count.value == 1)
    }
}

/// How often something was done, from any task.
final class Counter: Sendable {
    private let count = Mutex(0)

    var value: Int { count.withLock { $0 } }

    func add() { count.withLock { $0 += 1 } }
}
