import Workforce

/// How a piece of text begins and ends: the signs by which one tells a whole cell from half of one.
enum SentenceShape {
    private static let ends: Set<Character> = [".", "!", "?", "”", "\"", ")", "]"]
    private static let bullets: Set<Character> = [
        "•", "-", "–", "—", "*", "·", "●", "○", "▪", "■", "◦", "‣", "\u{F0B7}", "\u{F0A7}", "\u{F076}", "➢", "✓",
    ]

    static func words(_ text: String) -> [Substring] { Spelling.words(text).split(separator: " ") }

    /// Runs of letters and digits.
    static func wordCount(_ text: String) -> Int {
        var (count, isInside) = (0, false)
        for scalar in text.unicodeScalars {
            let isWord = isWordScalar(scalar)
            if isWord, !isInside { count += 1 }
            isInside = isWord
        }
        return count
    }

    private static func isWordScalar(_ scalar: Unicode.Scalar) -> Bool {
        guard !scalar.isASCII else {
            return ("a"..."z").contains(scalar) || ("A"..."Z").contains(scalar) || ("0"..."9").contains(scalar)
        }
        return scalar.properties.isAlphabetic
    }

    static func hasWords(_ text: String) -> Bool {
        text.unicodeScalars.contains(where: isWordScalar)
    }

    /// No full stop or other end: the rest may stand on the next page.
    static func isUnfinished(_ text: String) -> Bool {
        guard let last = text.last else { return false }
        return !ends.contains(last)
    }

    /// It announces a list, or stands in the middle of one.
    static func expectsMore(_ text: String) -> Bool {
        guard let last = text.last else { return false }
        return [":", ";", ","].contains(last)
    }

    static func startsLower(_ text: String) -> Bool { text.first { $0.isLetter || $0.isNumber }?.isLowercase ?? false }

    /// Begins with the mark of a list.
    static func startsWithBullet(_ text: String) -> Bool {
        guard let first = text.first, bullets.contains(first) else { return false }
        let next = text.dropFirst().first
        return first == "-" || first == "–" || first == "*" || first == "·" ? next == " " : next != nil
    }

    static func withoutBullet(_ text: String) -> String {
        startsWithBullet(text) ? String(text.dropFirst().drop { $0 == " " }) : text
    }
}
