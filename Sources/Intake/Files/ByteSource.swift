import Foundation
import Glibc

/// Fills a part of a buffer from its beginning; gives the number of bytes written, 0 at the end.
package typealias ByteReading = (UnsafeMutableRawBufferPointer) throws -> Int

/// The bytes of one file, read in order. Closed when it is let go.
package final class ByteSource {
    private let descriptor: Int32
    private let name: String

    /// - Throws: `FileFault` where there is no such file, or it is not a file that can be read twice.
    package init(path: String) throws(FileFault) {
        name = (path as NSString).lastPathComponent
        var status = stat()
        guard stat(path, &status) == 0 else {
            throw errno == ENOENT || errno == ENOTDIR ? .missing(path) : .unreadable(path, errno)
        }
        if status.st_mode & S_IFMT == S_IFDIR { throw .folder(path) }
        guard status.st_mode & S_IFMT == S_IFREG else { throw .notAPlainFile(path) }
        descriptor = open(path, O_RDONLY | O_CLOEXEC)
        guard descriptor >= 0 else { throw .unreadable(path, errno) }
    }

    deinit { close(descriptor) }

    /// Fills the buffer as far as the file goes, so that fewer bytes than asked for mean the end.
    package func read(into buffer: UnsafeMutableRawBufferPointer) throws(FileFault) -> Int {
        var filled = 0
        while filled < buffer.count {
            let rest = UnsafeMutableRawBufferPointer(rebasing: buffer[filled...])
            let count = Glibc.read(descriptor, rest.baseAddress, rest.count)
            if count == 0 { break }
            if count > 0 {
                filled += count
            } else if errno != EINTR {
                throw .unreadable(name, errno)
            }
        }
        return filled
    }
}

extension FileFault {
    static func missing(_ path: String) -> FileFault {
        FileFault(.missing, "There is no file “\(path)”: check the folder and the spelling of the name.")
    }

    static func folder(_ path: String) -> FileFault {
        FileFault(.folder, "“\(path)” is a folder: give the name of one CSV file inside it.")
    }

    static func notAPlainFile(_ path: String) -> FileFault {
        FileFault(.unreadable, "“\(path)” is not a plain file: save the extract to disk and give that file.")
    }

    static func unreadable(_ path: String, _ code: Int32) -> FileFault {
        let reason = String(cString: strerror(code)).lowercased()
        return FileFault(
            .unreadable, "“\(path)” cannot be read (\(reason)): check that you may open it, then try again.")
    }
}
