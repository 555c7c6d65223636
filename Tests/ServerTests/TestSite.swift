import Catalogue
import Disclosure
import Foundation
import Hummingbird
import HummingbirdTesting
import Logging
import Operations
import SyntheticTrust
import Testing
import Workforce

@testable import Server

/// A folder that goes when the test ends.
final class TemporaryFolder: Sendable {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "parity-server-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A workspace to be served, with the built-in catalogue.
struct TestSite: Sendable {
    static let now = Date(timeIntervalSince1970: 1_750_000_000)  // 15 June 2025

    let folder: TemporaryFolder
    let workspace: Workspace

    init(organisation: String = "Test Trust") throws {
        folder = try TemporaryFolder()
        let catalogue = try Catalogue.load()
        let settings = Settings(
            vocabulary: catalogue.vocabulary, indicators: catalogue.indicators, policy: catalogue.policy,
            rules: catalogue.signals, labels: catalogue.labels, percentageItems: catalogue.percentageItems,
            plans: PlanSettings(
                vocabulary: catalogue.planVocabulary, rules: catalogue.planRules, lint: catalogue.planLint,
                terms: catalogue.planTerms, layouts: catalogue.planLayouts,
                highImpactActions: catalogue.highImpactActions))
        workspace = try Workspace.create(at: "\(folder.path)/work", organisation: organisation, settings: settings)
    }

    /// A small trust of three years, made once and only read.
    static func trust() async throws -> TestSite { try await making.value }

    private static let making = Task {
        let site = try TestSite(organisation: "Trust & <Sons>")
        try SyntheticTrust(TrustPlan(seed: 5, staff: 300, years: 3)).forEachFile { file in
            let path = "\(site.folder.path)/\(file.name)"
            try Data(file.bytes).write(to: URL(fileURLWithPath: path))
            _ = try ImportExtract(site.workspace)(
                ImportRequest(dataset: file.dataset, path: path, asOf: file.asOf, by: "test", now: now))
        }
        return site
    }

    /// Sends requests to one server of the small trust, which keeps its pages between tests.
    static func visit<T: Sendable>(_ body: @Sendable (any TestClientProtocol) async throws -> T) async throws -> T {
        try await serving.value.test(.router) { try await body($0) }
    }

    private static let serving = Task<any ApplicationProtocol, any Error> { try await trust().application() }

    /// Sends requests to the very application that `parity serve` runs.
    func run<T: Sendable>(
        _ settings: ServerSettings = ServerSettings(),
        _ body: @Sendable (any TestClientProtocol) async throws -> T
    ) async throws -> T {
        try await application(settings).test(.router) { try await body($0) }
    }

    func application(_ settings: ServerSettings = ServerSettings()) throws -> some ApplicationProtocol {
        try buildApplication(
            workspace: workspace, settings: settings, logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { Self.now })
    }

    var waitingUploads: [String] {
        (try? FileManager.default.contentsOfDirectory(atPath: uploadsFolder)) ?? []
    }

    /// Where this process keeps uploads.
    var uploadsFolder: String { "\(workspace.folder)/uploads/\(ProcessInfo.processInfo.processIdentifier)" }
}

extension TestClientProtocol {
    func text(_ path: String) async throws -> String {
        let response = try await execute(uri: path, method: .get)
        try #require(response.status == .ok, "\(path) answers \(response.status)")
        return String(buffer: response.body)
    }

    func page(_ path: String) async throws -> PageReader { try PageReader(try await text(path)) }

    func json(_ path: String) async throws -> [String: any Sendable] {
        try JSONReader.object(try await text(path))
    }

    /// Posts as a form of this site does.
    func post(_ path: String, body: ByteBuffer? = nil, type: String? = nil) async throws -> TestResponse {
        var headers: HTTPFields = [.origin: "http://localhost"]
        headers[.contentType] = type
        return try await execute(uri: path, method: .post, headers: headers, body: body)
    }
}

enum JSONReader {
    struct NotAnObject: Error {}

    static func object(_ text: String) throws -> [String: any Sendable] {
        guard let object = try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: any Sendable] else {
            throw NotAnObject()
        }
        return object
    }
}
