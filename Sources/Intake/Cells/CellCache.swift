import Glibc

/// A cell as it was read, with the text it was read from.
final class ReadCell {
    let key: [UInt8]
    /// In its one writing, before a person's key is hidden.
    let value: String?
    /// As it is stored.
    let stored: String?
    let fault: Fault?

    init(key: [UInt8], reading: CellReading, stored: String?) {
        (self.key, value, fault) = (key, reading.value, reading.fault)
        self.stored = stored
    }

    @inline(__always)
    func isRead(from bytes: UnsafeRawBufferPointer) -> Bool {
        guard key.count == bytes.count, let theirs = bytes.baseAddress else { return false }
        return key.withUnsafeBytes { mine in mine.baseAddress.map { memcmp($0, theirs, bytes.count) == 0 } ?? false }
    }
}

/// Reads the cells of one column and remembers them by their bytes, since most columns repeat a few texts. Each
/// text has one place; a later text takes the place of an earlier one, so that memory stays small.
struct CellCache {
    private static let places = 1_024

    private let reader: CellReader
    private let hide: ((String) -> String)?
    private var cells: [ReadCell?]
    private let blank = ReadCell(key: [], reading: .blank, stored: nil)

    /// - Parameter hide: turns a value into what is stored of it.
    init(_ reader: CellReader, hide: ((String) -> String)?) {
        (self.reader, self.hide) = (reader, hide)
        cells = Array(repeating: nil, count: Self.places)
    }

    mutating func read(_ bytes: UnsafeRawBufferPointer) -> ReadCell {
        let bytes = CellText.trimmed(bytes)
        guard !bytes.isEmpty else { return blank }
        let place = Self.place(bytes)
        if let cell = cells[place], cell.isRead(from: bytes) { return cell }
        let reading = reader.read(String(decoding: bytes, as: UTF8.self))
        let stored = reading.value.map { hide?($0) ?? $0 }
        let cell = ReadCell(key: Array(bytes), reading: reading, stored: stored)
        cells[place] = cell
        return cell
    }

    /// FNV-1a, folded. Two texts of one place cost time, never correctness.
    @inline(__always)
    private static func place(_ bytes: UnsafeRawBufferPointer) -> Int {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        return Int(truncatingIfNeeded: hash ^ (hash >> 32)) & (places - 1)
    }
}
