import Glibc

/// Counts what tells encodings and kinds of file apart, chunk by chunk.
struct ByteCensus {
    private var size = 0
    private var head: [UInt8] = []
    private var evenNULs = 0
    private var oddNULs = 0
    /// Pairs of NUL bytes that begin at an even place: the character U+0000 in UTF-16.
    private var pairsOfNULs = 0
    private var previousWasEvenNUL = false
    private var check = UTF8Check()

    mutating func take(_ chunk: UnsafeRawBufferPointer) {
        guard let first = chunk.baseAddress else { return }
        if head.count < 8 { head.append(contentsOf: chunk.prefix(8 - head.count)) }
        if memchr(first, 0, chunk.count) != nil {
            countNULs(chunk)
        } else {
            previousWasEvenNUL = false
        }
        check.take(chunk)
        size += chunk.count
    }

    var result: FileScan { FileScan(kind: kind, size: size, encoding: encoding) }

    private mutating func countNULs(_ chunk: UnsafeRawBufferPointer) {
        for (offset, byte) in chunk.enumerated() {
            let isEven = (size + offset) & 1 == 0
            if byte == 0 {
                if isEven { evenNULs += 1 } else { oddNULs += 1 }
                if !isEven, previousWasEvenNUL { pairsOfNULs += 1 }
            }
            previousWasEvenNUL = isEven && byte == 0
        }
    }

    private var kind: FileScan.Kind {
        if size == 0 || (size == 3 && encoding == .utf8WithMark) { return .empty }
        if head.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return .workbook }
        if head.starts(with: [0xD0, 0xCF, 0x11, 0xE0]) { return .oldWorkbook }
        if head.starts(with: Array("%PDF-".utf8)) { return .pdf }
        switch encoding {
        case .utf16LittleEndian, .utf16BigEndian:
            if size == 2 { return .empty }
            return pairsOfNULs > 0 ? .binary : .text
        case .utf8, .utf8WithMark, .windows1252: return evenNULs + oddNULs > 0 ? .binary : .text
        }
    }

    private var encoding: TextEncoding {
        if head.starts(with: [0xEF, 0xBB, 0xBF]) { return .utf8WithMark }
        if head.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
        if head.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
        if Self.dominates(oddNULs, evenNULs, size) { return .utf16LittleEndian }
        if Self.dominates(evenNULs, oddNULs, size) { return .utf16BigEndian }
        return check.isValid ? .utf8 : .windows1252
    }

    /// English text in UTF-16 has a NUL in nearly every pair, and always in the same place of the pair.
    private static func dominates(_ many: Int, _ few: Int, _ size: Int) -> Bool {
        many * 4 > size && few * 100 <= many
    }
}
