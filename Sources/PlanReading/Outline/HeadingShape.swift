import Plans

/// Whether a line looks like a heading.
enum HeadingShape {
    private static let longest = 9
    private static let marksOfText: Set<Character> = [".", ";", ",", "?", "!"]

    static func isHeading(_ line: ReadLine) -> Bool { line.headingLevel != nil || isHeading(line.text) }

    static func isHeading(_ text: String) -> Bool {
        let words = SentenceShape.words(text)
        guard (1...longest).contains(words.count), let last = text.last, !marksOfText.contains(last) else {
            return false
        }
        guard !SentenceShape.startsWithBullet(text) else { return false }
        return text.first { $0.isLetter || $0.isNumber }.map { $0.isUppercase || $0.isNumber } ?? false
    }

    /// “RespectReduce”: where a heading and its text were run together.
    static func junction(in text: String, headings: Set<String>) -> String.Index? {
        var previous: Character = " "
        for index in text.indices {
            let character = text[index]
            if character.isUppercase, previous.isLowercase {
                let before = SentenceShape.words(String(text[..<index])).joined(separator: " ")
                return headings.contains(before) ? index : nil
            }
            previous = character
        }
        return nil
    }
}
