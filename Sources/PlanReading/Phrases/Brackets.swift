import Plans

/// A pair of round brackets and what they hold.
struct Brackets {
    let whole: Range<Int>
    var inner: Range<Int> { whole.lowerBound + 1..<max(whole.lowerBound + 1, whole.upperBound - 1) }

    /// Pairs that hold no others, in the order of the text.
    static func all(in text: PrintedText) -> [Brackets] {
        var (found, open): ([Brackets], Int?) = ([], nil)
        for index in text.indices {
            if text.folded(index) == "(" { open = index }
            if text.folded(index) == ")", let start = open {
                found.append(Brackets(whole: start..<index + 1))
                open = nil
            }
        }
        return found
    }

    /// The text without the brackets and the full stop that follows them.
    static func removing(_ brackets: Brackets, from text: PrintedText) -> String {
        let isStop = text.folded(brackets.whole.upperBound) == "." && text.folded(brackets.whole.lowerBound - 1) == "."
        let after = text.printed(brackets.whole.upperBound + (isStop ? 1 : 0)..<text.count)
        let before = text.printed(0..<brackets.whole.lowerBound)
        let needsSpace = !before.isEmpty && !after.isEmpty && after.first?.isPunctuation != true
        return before + (needsSpace ? " " : "") + after
    }
}
