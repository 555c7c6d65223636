import Foundation
import Glibc

/// Writes rejected rows as a CSV file that can be mended and imported again: the columns that the dataset names,
/// under their headers as written, and the reason. UTF-8 with a byte order mark, so that a spreadsheet shows it
/// right. No file is made where no row is added.
package final class RejectedRows {
    /// Ours alone: an extract may have a column called "Reason". The reader drops it, as any it does not know.
    package static let reasonHeader = "Parity: reason for rejection"
    private static let flushSize = 64 * 1024

    package let path: String
    package private(set) var count = 0
    private var descriptor: Int32 = -1
    private var pending: [UInt8] = []

    package init(path: String) { self.path = path }

    deinit { if descriptor >= 0 { close(descriptor) } }

    /// - Throws: `FileFault` where the file cannot be written.
    package func add(_ row: RejectedRow) throws(FileFault) {
        if count == 0 { try begin(row.headers) }
        pending += CSVText.line(row.cells + [row.reason]).utf8
        count += 1
        if pending.count >= Self.flushSize { try flush() }
    }

    /// Call it once after the last row.
    package func finish() throws(FileFault) {
        try flush()
        guard descriptor >= 0 else { return }
        let result = close(descriptor)
        descriptor = -1
        if result != 0 { throw .unwritable(path) }
    }

    private func begin(_ headers: [String]) throws(FileFault) {
        descriptor = open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
        guard descriptor >= 0 else { throw .unwritable(path) }
        pending += [0xEF, 0xBB, 0xBF]
        pending += CSVText.line(headers + [Self.reasonHeader]).utf8
    }

    private func flush() throws(FileFault) {
        var sent = 0
        while sent < pending.count {
            let result = pending.withUnsafeBytes { bytes in
                write(descriptor, bytes.baseAddress.map { $0 + sent }, bytes.count - sent)
            }
            if result < 0, errno == EINTR { continue }
            guard result > 0 else { throw .unwritable(path) }
            sent += result
        }
        pending.removeAll(keepingCapacity: true)
    }
}

extension FileFault {
    static func unwritable(_ path: String) -> FileFault {
        let name = (path as NSString).lastPathComponent
        return FileFault(
            .unwritable,
            "The rejected rows cannot be written to “\(name)”: check that the folder exists, may be written to and "
                + "has room.")
    }
}
