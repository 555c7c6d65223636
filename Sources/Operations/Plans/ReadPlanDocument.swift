import Crypto
import Foundation
import Intake
import PlanReading
import Plans
import SQLiteStore

/// Opens a document and reads the plan in it. Nothing is stored.
package struct ReadPlanDocument: Sendable {
    let settings: PlanSettings

    package init(_ settings: PlanSettings) { self.settings = settings }

    /// - Parameters:
    ///   - fileName: the name to speak of, where it is not the path's.
    ///   - answers: index of the choice by the id of the question.
    /// - Throws: `DocumentFault` where the file cannot be read.
    package func callAsFunction(
        path: String, fileName: String? = nil, answers: [String: Int] = [:]
    ) throws -> PlanDocument {
        let bytes = try DocumentBytes.load(path: path)
        let name = fileName ?? (path as NSString).lastPathComponent
        let document = try DocumentReader.read(bytes: bytes, name: name)
        return PlanDocument(
            fileName: name, sha256: SHA256.hexadecimal(of: bytes), document: document,
            read: PlanReader(vocabulary: settings.vocabulary).read(document.withoutManifest, answers: answers))
    }
}

extension SourceDocument {
    /// Of a workbook that Parity wrote, what people see of it: the sheet behind it says what was exported, and is no plan.
    fileprivate var withoutManifest: SourceDocument {
        var document = self
        document.lines.removeAll { $0.isHidden && $0.sheet == WorkbookManifest.sheet }
        return document
    }
}

/// A document and what was read from it.
package struct PlanDocument: Sendable {
    package let fileName: String
    package let sha256: String
    package let document: SourceDocument
    package let read: ReadPlan

    /// What was left aside when the file was opened.
    package var notices: [String] { document.notices }

    /// The words as they are kept beside the plan.
    var source: NewPlanSource {
        NewPlanSource(
            fileName: fileName, sha256: sha256,
            lines: document.lines.filter { !$0.isBlank }.map { NewPlanSource.Line($0.number, $0.text) })
    }
}

extension SHA256 {
    /// 64 lower-case digits.
    static func hexadecimal(of bytes: [UInt8]) -> String {
        hash(data: bytes).map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }
}
