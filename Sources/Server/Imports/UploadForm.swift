import Foundation
import HTTPTypes
import Hummingbird

/// A form with a file, read from a request as it comes in: the file goes to disk, the fields stay in memory.
struct UploadForm: Sendable {
    static let longestField = 1 << 10

    var fields: [String: String] = [:]
    var fileName: String?

    /// - Parameters:
    ///   - path: where the file goes; readable by its owner only.
    ///   - limit: of the whole body, in bytes.
    static func read(_ request: Request, to path: String, limit: Int) async throws -> UploadForm {
        let tooLarge = SiteFault.tooLarge("A file may have \(limit >> 20) MB at most. Divide it and import the parts.")
        if let length = request.headers[.contentLength].flatMap(Int.init), length > limit { throw tooLarge }
        var receiver = try Receiver(contentType: request.headers[.contentType] ?? "", path: path)
        defer { receiver.close() }
        var size = 0
        do {
            for try await piece in request.body {
                size += piece.readableBytes
                guard size <= limit else { throw tooLarge }
                try receiver.take(piece)
            }
            try receiver.reader.finish()
        } catch let fault as MultipartReader.Fault { throw SiteFault.bad(fault.words) }
        return receiver.form
    }
}

/// Puts the parts where they belong.
private struct Receiver {
    var reader: MultipartReader
    var form = UploadForm()
    private var part: MultipartReader.Part?
    private var value: [UInt8] = []
    private let file: FileHandle

    init(contentType: String, path: String) throws {
        do { reader = try MultipartReader(contentType: contentType) } catch { throw SiteFault.bad(error.words) }
        let isMade = FileManager.default.createFile(
            atPath: path, contents: nil, attributes: [.posixPermissions: 0o600])
        guard isMade, let file = FileHandle(forWritingAtPath: path) else {
            throw SiteFault.bad("The file cannot be kept: check that the workspace’s disk has room.")
        }
        self.file = file
    }

    func close() { try? file.close() }

    mutating func take(_ piece: ByteBuffer) throws {
        var events: [MultipartReader.Event] = []
        try reader.read(piece.readableBytesView) { events.append($0) }
        for event in events { try take(event) }
    }

    private mutating func take(_ event: MultipartReader.Event) throws {
        switch event {
        case .began(let part): (self.part, value) = (part, [])
        case .bytes(let bytes): try take(bytes)
        case .ended: end()
        }
    }

    private mutating func take(_ bytes: ArraySlice<UInt8>) throws {
        if part?.fileName != nil {
            guard part?.name == "file", form.fileName == nil else {
                throw SiteFault.bad("The form holds more than one file.")
            }
            try file.write(contentsOf: bytes)
        } else {
            value += bytes
            guard value.count <= UploadForm.longestField else {
                throw SiteFault.bad("A field of the form is too long.")
            }
        }
    }

    private mutating func end() {
        guard let part else { return }
        if let name = part.fileName {
            if !name.isEmpty { form.fileName = name }
        } else {
            form.fields[part.name] = String(decoding: value, as: UTF8.self)
        }
        self.part = nil
    }
}

extension MultipartReader.Fault {
    var words: String {
        switch self {
        case .noBoundary, .notMultipart, .badHeaders: "The upload is not a form with a file. Use the form on this page."
        case .tooManyParts: "The form has more fields than it should."
        case .notFinished: "The upload broke off before it was complete. Try again."
        }
    }
}
