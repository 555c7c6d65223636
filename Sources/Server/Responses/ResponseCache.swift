import Hummingbird
import NIOCore
import Operations
import Synchronization

/// A response that was made once, and what has to be noted whenever it is shown.
struct MadeResponse: Sendable {
    let body: ByteBuffer
    let contentType: String
    /// What a reader of it reads.
    var reads: [FindingsRequest] = []
}

/// Responses by address, good for one state of the data. Several requests for what is being made wait for the one
/// making. Bounded in number and size; the one not asked for longest goes first.
final class ResponseCache: Sendable {
    static let mostEntries = 512
    static let mostBytes = 64 << 20

    private struct Entry {
        let making: Task<MadeResponse, any Error>
        var bytes = 0
        var lastUse: UInt64
    }

    private struct State {
        var version = Int.min
        var entries: [String: Entry] = [:]
        var clock: UInt64 = 0
        var bytes = 0
    }

    private let state = Mutex(State())

    /// - Parameters:
    ///   - version: changes whenever the data do.
    ///   - make: makes the response; a failure is not kept.
    func response(
        for address: String, version: Int, make: @escaping @Sendable () async throws -> MadeResponse
    ) async throws -> MadeResponse {
        let (making, isNew) = task(address, version, make)
        guard isNew else { return try await making.value }
        do {
            let made = try await making.value
            settle(address, version, bytes: made.body.readableBytes)
            return made
        } catch {
            forget(address, version)
            throw error
        }
    }

    var count: Int { state.withLock { $0.entries.count } }

    private func task(
        _ address: String, _ version: Int, _ make: @escaping @Sendable () async throws -> MadeResponse
    ) -> (Task<MadeResponse, any Error>, isNew: Bool) {
        state.withLock { state in
            if state.version != version { state = State(version: version) }
            state.clock += 1
            if let known = state.entries[address] {
                state.entries[address]?.lastUse = state.clock
                return (known.making, false)
            }
            let making = Task { try await make() }
            state.entries[address] = Entry(making: making, lastUse: state.clock)
            return (making, true)
        }
    }

    private func settle(_ address: String, _ version: Int, bytes: Int) {
        state.withLock { state in
            guard state.version == version, state.entries[address] != nil else { return }
            state.entries[address]?.bytes = bytes
            state.bytes += bytes
            while state.entries.count > Self.mostEntries || (state.bytes > Self.mostBytes && state.entries.count > 1) {
                guard let oldest = state.entries.min(by: { $0.value.lastUse < $1.value.lastUse }) else { return }
                state.entries[oldest.key] = nil
                state.bytes -= oldest.value.bytes
            }
        }
    }

    private func forget(_ address: String, _ version: Int) {
        state.withLock { state in
            if state.version == version { state.entries[address] = nil }
        }
    }
}
