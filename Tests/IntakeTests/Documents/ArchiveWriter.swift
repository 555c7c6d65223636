import CMinizip
import Foundation

/// Writes the archives that tests read.
enum ArchiveWriter {
    static func bytes(_ parts: [(name: String, text: String)]) -> [UInt8] {
        bytes(parts.map { ($0.name, Array($0.text.utf8)) })
    }

    static func bytes(_ parts: [(name: String, bytes: [UInt8])]) -> [UInt8] {
        let path = Fixture.temporaryPath()
        defer { unlink(path) }
        guard let archive = zipOpen64(path, APPEND_STATUS_CREATE) else { return [] }
        for part in parts {
            zipOpenNewFileInZip64(archive, part.name, nil, nil, 0, nil, 0, nil, Z_DEFLATED, 6, 0)
            zipWriteInFileInZip(archive, part.bytes, UInt32(part.bytes.count))
            zipCloseFileInZip(archive)
        }
        zipClose(archive, nil)
        return (try? Data(contentsOf: URL(fileURLWithPath: path))).map(Array.init) ?? []
    }
}
