/// How the bytes of a text file stand for characters.
package enum TextEncoding: String, Sendable, CaseIterable {
    case utf8 = "UTF-8"
    case utf8WithMark = "UTF-8 with byte order mark"
    case utf16LittleEndian = "UTF-16 little-endian"
    case utf16BigEndian = "UTF-16 big-endian"
    case windows1252 = "Windows-1252"
}
