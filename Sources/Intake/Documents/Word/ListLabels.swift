/// Counts the paragraphs of lists and gives each the number or the bullet that is printed before it.
final class ListLabels {
    private let lists: WordLists
    /// By definition: the last number of each of the nine levels.
    private var counters: [Int: [Int?]] = [:]
    private var begun: Set<ListPlace> = []

    init(_ lists: WordLists) { self.lists = lists }

    struct Label: Hashable {
        var text: String
        var isBullet: Bool
    }

    /// - Parameter style: the paragraph's style, which may say the level.
    func label(_ place: ListPlace, style: String?) -> Label? {
        let level = place.level ?? style.flatMap { lists.level(ofStyle: $0, in: place.list) } ?? 0
        guard 0..<9 ~= level, let definition = lists.definition(of: place.list),
            let form = lists.level(level, of: place.list)
        else { return nil }
        if form.format == "bullet" { return Label(text: "•", isBullet: true) }
        let numbers = count(ListPlace(list: place.list, level: level), level, definition, form)
        guard form.format != "none", !form.text.isEmpty else { return nil }
        return Label(text: text(form, numbers, list: place.list), isBullet: false)
    }

    private func count(_ place: ListPlace, _ level: Int, _ definition: Int, _ form: WordLists.Level) -> [Int?] {
        var numbers = counters[definition] ?? Array(repeating: nil, count: 9)
        if let start = lists.start(of: place.list, level: level), begun.insert(place).inserted {
            numbers[level] = start
        } else {
            numbers[level] = numbers[level].map { $0 &+ 1 } ?? form.start
        }
        for upper in 0..<level where numbers[upper] == nil {
            numbers[upper] = lists.level(upper, of: place.list)?.start ?? 1
        }
        for lower in (level + 1)..<max(9, level + 1) { numbers[lower] = nil }
        counters[definition] = numbers
        return numbers
    }

    private func text(_ form: WordLists.Level, _ numbers: [Int?], list: Int) -> String {
        var text = form.text
        for level in 0..<9 {
            let mark = "%\(level + 1)"
            guard text.contains(mark) else { continue }
            let format = lists.level(level, of: list)?.format ?? "decimal"
            text = text.replacing(mark, with: ListNumber.text(numbers[level] ?? 1, format))
        }
        return PlainSpaces.clean(text)
    }
}
