/// A text broken into the lines that fit a width; what does not fit ends in an ellipsis.
struct Wrapping: Sendable, Equatable {
    let full: String
    private(set) var lines: [String] = []
    private(set) var isCut = false

    init(_ text: String, width: Double, size: Double, atMost limit: Int) {
        full = text
        var rest = Self.words(text)[...]
        while let first = rest.first, !isCut {
            guard lines.count < limit else {
                cutLast(width, size)
                break
            }
            var line = first
            rest = rest.dropFirst()
            while let next = rest.first, TextMeasure.width("\(line) \(next)", size: size) <= width {
                line += " \(next)"
                rest = rest.dropFirst()
            }
            append(line, width, size)
        }
    }

    private mutating func append(_ line: String, _ width: Double, _ size: Double) {
        let fits = TextMeasure.width(line, size: size) <= width
        lines.append(fits ? line : Self.cut(line, width, size))
        isCut = !fits
    }

    private mutating func cutLast(_ width: Double, _ size: Double) {
        isCut = true
        guard let last = lines.popLast() else { return }
        lines.append(Self.cut(last, width, size))
    }

    /// The longest start of the line that leaves room for an ellipsis.
    private static func cut(_ line: String, _ width: Double, _ size: Double) -> String {
        var room = width / size - 1
        let kept = line.prefix { character in
            room -= TextMeasure.advance(character)
            return room >= 0
        }
        return kept + "\u{2026}"
    }

    /// Words up to a length that no chart has room for, so that an endless text costs no more than a long one.
    private static func words(_ text: String) -> [String] {
        text.prefix(1000).split(whereSeparator: \.isWhitespace).map(String.init)
    }
}
