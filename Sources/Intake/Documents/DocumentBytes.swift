import Foundation

/// The bytes of a document's file, never more than the limit.
package enum DocumentBytes {
    /// - Throws: `DocumentFault` where there is no file, or one that is too large.
    package static func load(
        path: String, limits: DocumentLimits = .standard
    ) throws(DocumentFault) -> [UInt8] {
        let name = (path as NSString).lastPathComponent
        do throws(FileFault) {
            let source = try ByteSource(path: path)
            let bytes = try load(source, atMost: limits.fileBytes)
            guard bytes.count <= limits.fileBytes else { throw FileFault(.binary, "") }
            return bytes
        } catch {
            throw fault(error, path: path, name: name, limits: limits)
        }
    }

    static func tooManyBytes(_ name: String, _ limits: DocumentLimits) -> DocumentFault {
        .tooLarge(name, "the file has more than \(limits.fileBytes >> 20) MB")
    }

    /// One byte more than allowed is enough to know.
    private static func load(_ source: ByteSource, atMost limit: Int) throws(FileFault) -> [UInt8] {
        var bytes: [UInt8] = []
        var chunk = [UInt8](repeating: 0, count: FileScan.chunkSize)
        while bytes.count <= limit {
            var count = 0
            var fault: FileFault?
            chunk.withUnsafeMutableBytes { buffer in
                do throws(FileFault) { count = try source.read(into: buffer) } catch { fault = error }
            }
            if let fault { throw fault }
            guard count > 0 else { break }
            bytes.append(contentsOf: chunk.prefix(count))
        }
        return bytes
    }

    private static func fault(
        _ fault: FileFault, path: String, name: String, limits: DocumentLimits
    ) -> DocumentFault {
        switch fault.code {
        case .missing: DocumentFault(.missing, fault.message)
        case .folder: DocumentFault(.folder, "“\(path)” is a folder: give the name of the plan's file inside it.")
        case .binary: tooManyBytes(name, limits)
        default:
            DocumentFault(
                .unreadable,
                "“\(path)” cannot be read: check that it is a plain file that you may open, then try again.")
        }
    }
}
