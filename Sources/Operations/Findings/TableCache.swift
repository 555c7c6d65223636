import Counting
import Synchronization

/// Counted tables of one state of the workspace. When the data change, all of them are dropped.
package final class TableCache: Sendable {
    private struct State {
        var version: Int = -1
        var tables: [CountQuery: CountTable] = [:]
    }

    private let state = Mutex(State())

    package init() {}

    func table(for query: CountQuery, version: Int, count: () throws -> CountTable) rethrows -> CountTable {
        let known = state.withLock { state -> CountTable? in
            if state.version != version { state = State(version: version) }
            return state.tables[query]
        }
        if let known { return known }
        let table = try count()
        state.withLock { state in
            if state.version == version { state.tables[query] = table }
        }
        return table
    }
}

/// An engine that counts each question once for each state of the data.
struct CachedEngine: CountEngine {
    let engine: any CountEngine
    let cache: TableCache
    let version: Int

    func count(_ query: CountQuery) throws -> CountTable {
        try cache.table(for: query, version: version) { try engine.count(query) }
    }
}
