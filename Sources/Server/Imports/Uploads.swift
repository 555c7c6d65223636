import Foundation
import Glibc
import Intake
import Operations
import Workforce

/// Uploaded files that are neither stored nor cancelled yet, and rejected rows that wait to be fetched: files that
/// only their owner may read, in a folder of the workspace, each for half an hour at most.
actor Uploads {
    /// More at once are refused, so that a disk cannot be filled by uploads that nobody stores.
    static let most = 20

    /// A file that was read through.
    struct Staged: Sendable {
        var request: ImportRequest
        var dataset: Dataset
        var asOf: Day?
        var report: ReadReport
        var isKnown: Bool
    }

    private enum Content: Sendable {
        case staged(Staged)
        case plan(PlanUpload)
        case rejected(name: String)
    }

    private struct Entry: Sendable {
        let path: String
        let content: Content
        let until: ContinuousClock.Instant
    }

    private let folder: String
    private let lifetime: Duration
    private var entries: [String: Entry] = [:]

    /// Each program has a folder of its own in `folder`, named after its process. What one that no longer runs left
    /// behind is deleted, and what this one has.
    init(folder: String, lifetime: Duration) throws {
        let own = getpid()
        (self.folder, self.lifetime) = ("\(folder)/\(own)", lifetime)
        for name in (try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [] {
            guard let process = Int32(name), process != own, kill(process, 0) == 0 else {
                Self.delete("\(folder)/\(name)")
                continue
            }
        }
        try FileManager.default.createDirectory(
            atPath: self.folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    }

    /// A new file's path, under a name that cannot be guessed. It is not kept until it is staged.
    nonisolated func newPath() -> String { "\(folder)/\(Self.newToken())" }

    /// - Returns: the token by which it is found again.
    func stage(_ staged: Staged) throws -> String {
        try add(.staged(staged), path: staged.request.path)
    }

    /// - Returns: the token by which it is found again.
    func stage(_ plan: PlanUpload) throws -> String { try add(.plan(plan), path: plan.path) }

    func stagedPlan(_ token: String) -> PlanUpload? {
        removeOld()
        guard case .plan(let plan)? = entries[token]?.content else { return nil }
        return plan
    }

    /// The token of a document that waits to be accepted, the latest where there are several.
    func waitingPlan() -> String? {
        removeOld()
        let plans = entries.filter { if case .plan = $0.value.content { true } else { false } }
        return plans.max { $0.value.until < $1.value.until }?.key
    }

    /// Keeps what was answered.
    func replace(_ plan: PlanUpload, as token: String) {
        guard let entry = entries[token] else { return }
        entries[token] = Entry(path: plan.path, content: .plan(plan), until: entry.until)
    }

    /// Always finds room: the upload that the rows were in has just gone.
    func keepRejected(_ path: String, name: String) -> String {
        insert(.rejected(name: name), path: path)
    }

    func staged(_ token: String) -> Staged? {
        removeOld()
        guard case .staged(let staged)? = entries[token]?.content else { return nil }
        return staged
    }

    /// Takes a staged file out, so that it is stored once; the caller deletes the file.
    func take(_ token: String) -> Staged? {
        guard let staged = staged(token) else { return nil }
        entries[token] = nil
        return staged
    }

    /// Puts back what was taken and could not be stored.
    func putBack(_ staged: Staged, as token: String) {
        entries[token] = Entry(path: staged.request.path, content: .staged(staged), until: .now + lifetime)
    }

    /// Takes rejected rows out; the caller deletes the file.
    func takeRejected(_ token: String) -> (path: String, name: String)? {
        removeOld()
        guard let entry = entries[token], case .rejected(let name) = entry.content else { return nil }
        entries[token] = nil
        return (entry.path, name)
    }

    func remove(_ token: String) {
        if let entry = entries.removeValue(forKey: token) { Self.delete(entry.path) }
    }

    func removeAll() {
        for token in entries.keys { remove(token) }
        Self.delete(folder)
    }

    static func delete(_ path: String) { try? FileManager.default.removeItem(atPath: path) }

    private func add(_ content: Content, path: String) throws -> String {
        removeOld()
        guard entries.count < Self.most else {
            throw SiteFault.bad("Too many uploads are waiting. Store or cancel one of them first.")
        }
        return insert(content, path: path)
    }

    private func insert(_ content: Content, path: String) -> String {
        let token = Self.newToken()
        entries[token] = Entry(path: path, content: content, until: .now + lifetime)
        Task { [lifetime] in
            try? await Task.sleep(for: lifetime)
            removeOld()
        }
        return token
    }

    private func removeOld() {
        for (token, entry) in entries where entry.until <= .now { remove(token) }
    }

    /// 128 bits from the system's source of chance.
    private static func newToken() -> String {
        var source = SystemRandomNumberGenerator()
        return (0..<2).map { _ in
            let digits = String(source.next(), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }.joined()
    }
}
