import Foundation

/// Runs the built program as a user would.
struct Program {
    struct Result {
        let status: Int32
        let output: String
        let errors: String
    }

    /// The program stands beside the bundle of the tests.
    static let path: String = {
        let bundle = URL(fileURLWithPath: CommandLine.arguments[0]).deletingLastPathComponent()
        return bundle.appending(path: "parity").path
    }()

    static func process(_ arguments: [String], environment: [String: String] = [:]) -> Process {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: path)
        process.arguments = arguments
        process.environment = ["PATH": "/usr/bin:/bin", "USER": "test", "COLUMNS": "100"].merging(environment) { $1 }
        return process
    }

    @discardableResult
    static func run(_ arguments: String..., environment: [String: String] = [:]) throws -> Result {
        try run(arguments, environment: environment)
    }

    @discardableResult
    static func run(_ arguments: [String], environment: [String: String] = [:]) throws -> Result {
        let process = process(arguments, environment: environment)
        let (output, errors) = (FileManager.default.temporaryFile, FileManager.default.temporaryFile)
        process.standardOutput = output.handle
        process.standardError = errors.handle
        try process.run()
        process.waitUntilExit()
        return Result(status: process.terminationStatus, output: output.text, errors: errors.text)
    }
}

/// A file that takes what a process prints, however much it is.
private struct Capture {
    let path: String
    let handle: FileHandle?

    var text: String {
        defer { try? FileManager.default.removeItem(atPath: path) }
        return String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    }
}

extension FileManager {
    fileprivate var temporaryFile: Capture {
        let path = temporaryDirectory.appending(path: "parity-capture-\(UUID().uuidString)").path
        createFile(atPath: path, contents: nil)
        return Capture(path: path, handle: FileHandle(forWritingAtPath: path))
    }
}

/// A folder that goes when the test ends.
final class TemporaryFolder {
    let path: String

    init() throws {
        let url = FileManager.default.temporaryDirectory.appending(path: "parity-test-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
        path = url.path
    }

    deinit { try? FileManager.default.removeItem(atPath: path) }

    func write(_ name: String, _ bytes: some Sequence<UInt8>) throws -> String {
        let file = "\(path)/\(name)"
        try Data(bytes).write(to: URL(fileURLWithPath: file))
        return file
    }
}
