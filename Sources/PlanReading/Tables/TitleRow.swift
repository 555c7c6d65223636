import Plans

/// Recognises the rows that say what columns hold: one row, two, or the numbers of indicators above a matrix.
struct TitleRow {
    private static let longestTitle = 16
    private static let longestAbbreviation = 3
    private static let longestPlainTitle = 6
    private static let fewestMatrixColumns = 4

    let vocabulary: PlanVocabulary

    /// The columns, and how many lines say so; nil where the line is no row of titles.
    func read(_ line: ReadLine, followedBy next: [ReadLine]) -> (columns: Columns, lines: Int)? {
        let second = next.first
        guard line.isRow, !line.filled.isEmpty else { return nil }
        if var columns = titles(of: line) {
            if let second, let more = extra(columns, from: second) { return (more, 2) }
            columns.items = items(of: line)
            return (columns, 1 + (second.map { describes($0, columns) } == true ? 1 : 0))
        }
        return matrix(line, second)
    }

    private func titles(of line: ReadLine) -> Columns? {
        let filled = line.filled
        guard filled.count >= 2, filled.allSatisfy({ isTitle(line.cells[$0]) }) else { return nil }
        let columns = columns(of: line)
        let named = filled.filter { columns.field($0) != nil || columns.items[$0] != nil }
        let isHalf =
            named.count * 2 == filled.count && columns.known.count > 2
            && filled.allSatisfy { isPlainTitle(line.cells[$0]) }
        guard columns.known.count >= 2, named.count * 2 > filled.count || isHalf else { return nil }
        return columns
    }

    /// Where only half of the titles are known, none may look like what stands below them.
    private func isPlainTitle(_ cell: ReadCell) -> Bool {
        cell.wordCount <= Self.longestPlainTitle && !cell.text.contains(where: \.isNumber)
    }

    private func isTitle(_ cell: ReadCell) -> Bool {
        // “No.” is short for number, and no sentence; “We will...” goes on in the cells below.
        let isSentence = cell.text.last == "." && !cell.text.hasSuffix("..")
        let last = SentenceShape.words(cell.line).last?.count ?? 0
        return cell.wordCount <= Self.longestTitle
            && (!isSentence || cell.wordCount <= 2 || cell.wordCount <= 4 && last <= Self.longestAbbreviation)
    }

    private func columns(of line: ReadLine) -> Columns {
        let titles = line.cells.map(\.line)
        let items = items(of: line)
        let fields = titles.enumerated().map { index, title in
            items[index] == nil ? field(of: title) : nil
        }
        return Columns(fields: fields, titles: titles, items: items)
    }

    private func field(of title: String) -> PlanField? {
        guard !title.isEmpty, SentenceShape.wordCount(title) <= Self.longestTitle else { return nil }
        return ColumnTitles.field(of: title, vocabulary: vocabulary)
    }

    /// `1 2 3 … 9`, or “Indicator 1”, “WRES 2”: the columns of a matrix.
    private func items(of line: ReadLine) -> [Int: String] {
        var items: [Int: String] = [:]
        for index in line.filled {
            guard line.cells[index].wordCount <= 3 else { continue }
            let words = SentenceShape.words(line.cells[index].line)
            let item = words.last.flatMap { word in
                word.count == 1 && ("1"..."9").contains(word)
                    ? String(word) : NamedIndicators.compact(word, vocabulary: vocabulary)
            }
            if let item { items[index] = item }
        }
        let inOrder = items.sorted { $0.key < $1.key }.map(\.value)
        return items.count >= Self.fewestMatrixColumns && inOrder == inOrder.sorted() ? items : [:]
    }

    /// Titles of which the second half stands in the next row.
    private func extra(_ columns: Columns, from second: ReadLine) -> Columns? {
        let below = self.columns(of: second)
        let filled = second.filled
        guard !filled.isEmpty, filled.allSatisfy({ isTitle(second.cells[$0]) }) else { return nil }
        let fresh = filled.filter { below.items[$0] != nil || (below.field($0) != nil && columns.field($0) == nil) }
        guard fresh.count * 2 > filled.count else { return nil }
        // “Who” over “Executive” and “Delivery”: a group of titles.
        let isLowerTelling = below.known.count > columns.known.count
        var merged = columns
        while merged.titles.count < below.titles.count {
            merged.titles.append("")
            merged.fields.append(nil)
        }
        merged.items = below.items
        for index in below.titles.indices where !below.titles[index].isEmpty {
            let (upper, lower) = (merged.fields[index], below.fields[index])
            let field = isLowerTelling ? lower ?? upper : upper ?? lower
            merged.fields[index] = below.items[index] == nil ? field : nil
            merged.titles[index] = [merged.titles[index], below.titles[index]].filter { !$0.isEmpty }
                .joined(separator: " ")
        }
        return merged
    }

    /// A row of numbers alone, with the words above it.
    private func matrix(_ line: ReadLine, _ second: ReadLine?) -> (columns: Columns, lines: Int)? {
        if items(of: line).count * 2 > line.filled.count { return (columns(of: line), 1) }
        guard let second, line.filled.count <= 3 else { return nil }
        guard items(of: second).count * 2 > second.filled.count else { return nil }
        let own = columns(of: line)
        var merged = columns(of: second)
        for index in line.filled where merged.items[index] == nil && index < merged.count {
            merged.titles[index] = line.cells[index].line
            merged.fields[index] = merged.fields[index] ?? own.field(index)
        }
        return (merged, 2)
    }

    /// A second row that explains the titles: most of its cells repeat a word of the title above.
    private func describes(_ row: ReadLine, _ columns: Columns) -> Bool {
        let filled = row.filled
        guard filled.count >= 2 else { return false }
        let repeating = filled.filter { index in
            let title = Self.telling(columns.title(index))
            return !title.isDisjoint(with: Self.telling(row.cells[index].line))
        }
        return repeating.count * 3 >= filled.count * 2
    }

    private static func telling(_ text: String) -> Set<String> {
        let words = SentenceShape.words(text).map(String.init)
        return Set(words.filter { !ContentWords.small.contains($0) }.map(ContentWords.stem))
    }
}
