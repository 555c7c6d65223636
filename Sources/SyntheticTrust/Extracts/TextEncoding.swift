/// UTF-8 turned into the encodings in which extracts come.
enum TextEncoding {
    static func encode(_ utf8: [UInt8], as encoding: Layout.Encoding) -> [UInt8] {
        switch encoding {
        case .utf8: utf8
        case .utf8WithMark: [0xEF, 0xBB, 0xBF] + utf8
        case .windows1252: windows1252(utf8)
        case .utf16LittleEndian: utf16LittleEndian(utf8)
        }
    }

    /// The trust's names hold no character above U+00FF. UTF-8 writes those above U+007F as `C2` or `C3` and a second
    /// byte, and Windows-1252 as one: the second byte, with 40 (hexadecimal) added after `C3`.
    private static func windows1252(_ utf8: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(utf8.count)
        var added: UInt8 = 0
        for byte in utf8 where byte != 0xC2 {
            if byte == 0xC3 {
                added = 0x40
            } else {
                bytes.append(byte &+ added)
                added = 0
            }
        }
        return bytes
    }

    private static func utf16LittleEndian(_ utf8: [UInt8]) -> [UInt8] {
        var bytes: [UInt8] = [0xFF, 0xFE]
        bytes.reserveCapacity(utf8.count * 2 + 2)
        for unit in String(decoding: utf8, as: UTF8.self).utf16 {
            bytes.append(UInt8(truncatingIfNeeded: unit))
            bytes.append(UInt8(truncatingIfNeeded: unit >> 8))
        }
        return bytes
    }
}
