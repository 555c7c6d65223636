import GRDB
import GRDBSQLite
import Plans

/// Reads the columns of a row one after the other.
struct ColumnReader {
    private let statement: SQLiteStatement
    private var place: Int32 = 0

    init(_ statement: SQLiteStatement) { self.statement = statement }

    mutating func text() -> String? {
        defer { place += 1 }
        guard let bytes = sqlite3_column_text(statement, place) else { return nil }
        let length = Int(sqlite3_column_bytes(statement, place))
        return String(decoding: UnsafeBufferPointer(start: bytes, count: length), as: UTF8.self)
    }

    /// Of a column that is never blank.
    mutating func words() -> String { text() ?? "" }

    mutating func whole() -> Int? {
        defer { place += 1 }
        guard sqlite3_column_type(statement, place) != SQLITE_NULL else { return nil }
        return Int(sqlite3_column_int64(statement, place))
    }

    /// Of a column that is never blank.
    mutating func number() -> Int { whole() ?? 0 }

    mutating func flag() -> Bool { number() != 0 }

    mutating func real() -> Double? {
        defer { place += 1 }
        guard sqlite3_column_type(statement, place) != SQLITE_NULL else { return nil }
        return sqlite3_column_double(statement, place)
    }

    mutating func date() throws -> PartialDate? {
        defer { place += 1 }
        guard let bytes = sqlite3_column_text(statement, place) else { return nil }
        let length = Int(sqlite3_column_bytes(statement, place))
        let digits = UnsafeBufferPointer(start: bytes, count: length)
        guard let date = PartialDate(digits: digits) else { throw unreadable(String(decoding: digits, as: UTF8.self)) }
        return date
    }

    mutating func choice<Word: RawRepresentable<String>>(_: Word.Type = Word.self) throws -> Word? {
        guard let text = text() else { return nil }
        guard let word = Word(rawValue: text) else { throw unreadable(text) }
        return word
    }

    /// Of a column that is never blank.
    mutating func word<Word: RawRepresentable<String>>(_: Word.Type = Word.self) throws -> Word {
        guard let word = try choice(Word.self) else { throw unreadable("") }
        return word
    }

    /// The schema's own rules do not let such a value in.
    func unreadable(_ text: String) -> StoreFault {
        .unexpected("a row of a plan holds “\(text)”, which its column cannot mean")
    }
}

extension PartialDate {
    /// Reads `2024`, `2024-03` or `2024-03-31`.
    fileprivate init?(digits: UnsafeBufferPointer<UInt8>) {
        func number(_ range: Range<Int>) -> Int? {
            guard range.upperBound <= digits.count else { return nil }
            return digits[range].reduce(0) { sum, digit in sum * 10 + Int(digit) - 48 }
        }
        guard [4, 7, 10].contains(digits.count), let year = number(0..<4) else { return nil }
        self.init(year: year, month: number(5..<7), day: number(8..<10))
    }
}
