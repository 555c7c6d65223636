import Intake
import Plans
import Workforce

/// Looks up whether the words of a line are where the accounting says they are.
struct KeptWords {
    let read: ReadPlan

    /// Words of a line that are in none of the fields it was placed in, nor in what is unplaced. Two words that were
    /// run together may be kept as two.
    func lost(of line: SourceLine) -> [String] {
        let left = read.accounting.unplaced.filter { $0.line == line.number }.map(\.text)
        let fields = read.accounting.placed[line.number] ?? []
        let kept = left.isEmpty ? fields.flatMap { texts(of: $0, at: line.number) } : left + cells(at: line.number)
        let words = Set(kept.flatMap { Spelling.words($0).split(separator: " ") })
        let joined = kept.map { Spelling.joined($0) }.joined()
        return line.cells.flatMap { Spelling.words($0.text).split(separator: " ") }
            .filter { !words.contains($0) && !joined.contains($0) }.map { String($0) }
    }

    private func texts(of field: String, at line: Int) -> [String] {
        let passages = read.plan.passages.filter { $0.line == line }.map(\.text)
        switch field {
        case "title": return [read.plan.title ?? ""]
        case "organisation": return [read.plan.organisation ?? ""]
        case "authors": return read.plan.authors + passages
        case "endorsed-by": return read.plan.endorsedBy + passages
        case "sources": return read.plan.sources + passages
        case "goal": return read.plan.goals.filter { $0.line == line }.map(\.text)
        default: return field.hasPrefix("action ") ? words(ofAction: field, at: line) : passages
        }
    }

    /// The field is named `action 2.1: text`.
    private func words(ofAction field: String, at line: Int) -> [String] {
        let parts = field.dropFirst(7).split(separator: ":", maxSplits: 1).map { String($0) }
        let name = String((parts.last ?? "").drop { $0 == " " })
        let action = read.plan.actions.first { $0.key == parts.first }
        let printings = (action?.occurrences ?? []).filter { $0.lines.contains(line) }
        return name == "text" ? printings.map(\.wording) : printings.compactMap { $0.cells[name] }
    }

    private func cells(at line: Int) -> [String] {
        read.plan.actions.flatMap(\.occurrences).filter { $0.lines.contains(line) }
            .flatMap { [$0.wording] + Array($0.cells.values) }
    }
}
