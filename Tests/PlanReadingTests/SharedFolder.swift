import Foundation
import Intake

/// The folder with the published plans and their answers, beside the checkout.
enum SharedFolder {
    static var path: String {
        let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        let beside = here.appendingPathComponent("../../../shared").standardizedFileURL.path
        return ProcessInfo.processInfo.environment["PARITY_SHARED"] ?? beside
    }

    static func holds(_ folder: String) -> Bool { FileManager.default.fileExists(atPath: "\(path)/\(folder)") }

    static func seed(_ name: String) throws -> SourceDocument {
        let files = try FileManager.default.contentsOfDirectory(atPath: "\(path)/seeds")
        let file = files.first { $0.hasPrefix(name) } ?? name
        return PlanText.document(try String(contentsOfFile: "\(path)/seeds/\(file)", encoding: .utf8))
    }

    static func key(_ name: String) throws -> Data {
        try Data(contentsOf: URL(fileURLWithPath: "\(path)/plan-keys/\(name).json"))
    }
}
