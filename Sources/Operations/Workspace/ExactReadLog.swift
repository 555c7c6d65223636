import Foundation
import SQLiteStore

/// Notes of exact reads on their way to the store: those of about a second are written together, so that a page
/// that is asked for often costs one write a second. Reads that differ in nothing within one second are one note.
package actor ExactReadLog {
    private let workspace: Workspace
    private let person: String
    private let delay: Duration
    private let failed: @Sendable (any Error) -> Void
    private var pending: Set<ExactRead> = []
    private var isWaiting = false

    /// - Parameters:
    ///   - person: who reads.
    ///   - delay: how long a note may wait.
    ///   - failed: told why a write failed; its notes stay and are written with the next.
    package init(
        _ workspace: Workspace, person: String, delay: Duration = .seconds(1),
        failed: @escaping @Sendable (any Error) -> Void
    ) {
        (self.workspace, self.person, self.delay, self.failed) = (workspace, person, delay, failed)
    }

    /// Nothing is noted for an audience that sees no exact counts.
    package func note(_ request: FindingsRequest, now: Date) {
        let second = Date(timeIntervalSince1970: now.timeIntervalSince1970.rounded(.down))
        guard let read = workspace.exactRead(of: request, by: person, now: second) else { return }
        pending.insert(read)
        guard !isWaiting else { return }
        isWaiting = true
        Task { [delay] in
            try? await Task.sleep(for: delay)
            flush()
        }
    }

    /// Writes what is waiting. Call it at shutdown.
    package func flush() {
        isWaiting = false
        do {
            try workspace.store.log(pending.sorted { ($0.at, $0.what) < ($1.at, $1.what) })
            pending.removeAll()
        } catch { failed(error) }
    }
}
