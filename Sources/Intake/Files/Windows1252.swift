/// Microsoft's code page 1252, the usual encoding of a CSV file saved by Excel on an English Windows.
enum Windows1252 {
    /// 0x80 to 0x9F; the five places that the code page leaves open are U+FFFD.
    /// Source: the Unicode Consortium's mapping table CP1252.TXT.
    private static let middle: [Unicode.Scalar] = [
        "\u{20AC}", "\u{FFFD}", "\u{201A}", "\u{0192}", "\u{201E}", "\u{2026}", "\u{2020}", "\u{2021}",
        "\u{02C6}", "\u{2030}", "\u{0160}", "\u{2039}", "\u{0152}", "\u{FFFD}", "\u{017D}", "\u{FFFD}",
        "\u{FFFD}", "\u{2018}", "\u{2019}", "\u{201C}", "\u{201D}", "\u{2022}", "\u{2013}", "\u{2014}",
        "\u{02DC}", "\u{2122}", "\u{0161}", "\u{203A}", "\u{0153}", "\u{FFFD}", "\u{017E}", "\u{0178}",
    ]

    static func scalar(_ byte: UInt8) -> Unicode.Scalar {
        0x80...0x9F ~= byte ? middle[Int(byte) - 0x80] : Unicode.Scalar(byte)
    }
}
