import Glibc

/// A name as libxml2 holds it, compared byte by byte. Good only while its element is reported.
struct XMLName {
    let pointer: UnsafePointer<UInt8>?

    @inline(__always)
    static func ~= (pattern: StaticString, name: XMLName) -> Bool { name == pattern }

    @inline(__always)
    static func == (name: XMLName, pattern: StaticString) -> Bool {
        guard let pointer = name.pointer else { return false }
        guard pointer[0] == pattern.utf8Start[0] else { return false }
        return strcmp(
            UnsafeRawPointer(pointer).assumingMemoryBound(to: CChar.self),
            UnsafeRawPointer(pattern.utf8Start).assumingMemoryBound(to: CChar.self)) == 0
    }

    var text: String { pointer.map { String(cString: $0) } ?? "" }
}

/// An element at its beginning. Names are without prefixes. Good only while it is reported.
struct XMLElement {
    let name: XMLName
    let namespace: XMLName
    private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
    private let count: Int

    /// - Parameter attributes: five pointers for each: name, prefix, namespace, beginning and end of the value.
    init(
        name: XMLName, namespace: XMLName, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int
    ) {
        (self.name, self.namespace, self.attributes, self.count) = (name, namespace, attributes, count)
    }

    /// The value as it stands; an ampersand is still `&#38;`.
    @inline(__always)
    func bytes(_ wanted: StaticString) -> UnsafeBufferPointer<UInt8>? {
        guard let attributes else { return nil }
        for index in 0..<count where XMLName(pointer: attributes[5 * index]) == wanted {
            guard let start = attributes[5 * index + 3], let end = attributes[5 * index + 4], end >= start else {
                return nil
            }
            return UnsafeBufferPointer(start: start, count: end - start)
        }
        return nil
    }

    subscript(wanted: StaticString) -> String? {
        guard let bytes = bytes(wanted) else { return nil }
        let text = String(decoding: bytes, as: UTF8.self)
        return bytes.contains(UInt8(ascii: "&")) ? text.replacing("&#38;", with: "&") : text
    }

    func number(_ wanted: StaticString) -> Int? {
        guard let bytes = bytes(wanted), bytes.count < 20 else { return nil }
        return Int(String(decoding: bytes, as: UTF8.self))
    }

    /// `1`, `true` and `on` are yes, as in the schema's `xsd:boolean` and `ST_OnOff`.
    func isOn(_ wanted: StaticString, default absent: Bool = false) -> Bool {
        guard let text = self[wanted] else { return absent }
        return text == "1" || text == "true" || text == "on"
    }
}
