/// Text of a cell as the workbook stores it: characters that XML cannot hold are written `_x000D_`
/// (ECMA-376 part 1, 22.9.2.19).
enum ExcelText {
    /// Tabs become spaces, so that a cell stays one cell.
    static func clean(_ bytes: [UInt8]) -> String {
        PlainSpaces.clean(bytes.contains(UInt8(ascii: "_")) ? unescaped(bytes) : bytes)
    }

    private static func unescaped(_ bytes: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        var at = 0
        while at < bytes.count {
            if let scalar = escape(bytes[at...]) {
                result.append(contentsOf: Array(String(scalar).utf8))
                at += 7
            } else {
                result.append(bytes[at])
                at += 1
            }
        }
        return result
    }

    private static func escape(_ rest: ArraySlice<UInt8>) -> Unicode.Scalar? {
        let seven = Array(rest.prefix(7))
        guard seven.count == 7, seven[0] == UInt8(ascii: "_"), seven[1] == UInt8(ascii: "x"),
            seven[6] == UInt8(ascii: "_"), seven[2..<6].allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit })
        else { return nil }
        return UInt32(String(decoding: seven[2..<6], as: UTF8.self), radix: 16).flatMap(Unicode.Scalar.init)
    }
}
