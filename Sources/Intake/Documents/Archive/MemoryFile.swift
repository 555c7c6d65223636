import CMinizip

/// Bytes at hand in the way minizip reads a file, so that nothing is opened by name.
final class MemoryFile {
    private let bytes: [UInt8]
    private var position = 0

    init(_ bytes: [UInt8]) { self.bytes = bytes }

    func read(into target: UnsafeMutableRawPointer, count: Int) -> Int {
        let count = max(0, min(count, bytes.count - position))
        bytes.withUnsafeBytes { all in
            guard count > 0, let start = all.baseAddress else { return }
            target.copyMemory(from: start + position, byteCount: count)
        }
        position += count
        return count
    }

    func seek(_ offset: UInt64, from origin: Int32) -> Int {
        let base: Int
        switch origin {
        case ZLIB_FILEFUNC_SEEK_CUR: base = position
        case ZLIB_FILEFUNC_SEEK_END: base = bytes.count
        default: base = 0
        }
        guard let offset = Int(exactly: offset) else { return -1 }
        let (target, overflows) = base.addingReportingOverflow(offset)
        guard !overflows, 0...bytes.count ~= target else { return -1 }
        position = target
        return 0
    }

    var place: UInt64 { UInt64(position) }

    /// The functions of minizip that read this file. It must outlive what is opened with them.
    var functions: zlib_filefunc64_def {
        var functions = zlib_filefunc64_def()
        functions.opaque = Unmanaged.passUnretained(self).toOpaque()
        functions.zopen64_file = { opaque, _, _ in opaque }
        functions.zread_file = { opaque, _, buffer, count in
            guard let file = MemoryFile.of(opaque), let buffer else { return 0 }
            return uLong(file.read(into: buffer, count: Int(clamping: count)))
        }
        functions.zwrite_file = { _, _, _, _ in 0 }
        functions.ztell64_file = { opaque, _ in MemoryFile.of(opaque)?.place ?? 0 }
        functions.zseek64_file = { opaque, _, offset, origin in
            MemoryFile.of(opaque)?.seek(offset, from: origin) ?? -1
        }
        functions.zclose_file = { _, _ in 0 }
        functions.zerror_file = { _, _ in 0 }
        return functions
    }

    private static func of(_ opaque: UnsafeMutableRawPointer?) -> MemoryFile? {
        opaque.map { Unmanaged<MemoryFile>.fromOpaque($0).takeUnretainedValue() }
    }
}
