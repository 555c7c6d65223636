import Foundation
import Plans

/// A value on its way into a column. An absent value is blank, which SQLite calls null.
enum Cell {
    case blank
    case text(String)
    case whole(Int)
    case real(Double)

    init(_ text: String?) { self = text.map(Cell.text) ?? .blank }
    init(_ number: Int?) { self = number.map(Cell.whole) ?? .blank }
    init(_ number: Double?) { self = number.map(Cell.real) ?? .blank }
    init(_ flag: Bool) { self = .whole(flag ? 1 : 0) }
    init(_ date: PartialDate?) { self.init(date?.iso) }
    init(_ moment: Date) { self = .text(StoredInstant.text(moment)) }
    init(_ word: (some RawRepresentable<String>)?) { self.init(word?.rawValue) }
}
