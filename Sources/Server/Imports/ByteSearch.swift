import Glibc

/// Finds a run of bytes in a longer one.
enum ByteSearch {
    /// The first place at or after `start` where the needle stands; the needle's first byte is looked for at speed.
    static func first(_ needle: [UInt8], in bytes: [UInt8], from start: Int) -> Int? {
        guard let head = needle.first, start >= 0 else { return nil }
        return bytes.withUnsafeBytes { hay in
            var place = start
            while let base = hay.baseAddress, place + needle.count <= hay.count {
                let room = hay.count - needle.count + 1 - place
                guard let found = memchr(base + place, Int32(head), room) else { return nil }
                place = base.distance(to: UnsafeRawPointer(found))
                if memcmp(base + place, needle, needle.count) == 0 { return place }
                place += 1
            }
            return nil
        }
    }
}
