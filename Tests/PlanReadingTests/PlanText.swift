import Intake
import PlanReading
import Plans
import Workforce

/// Reads a plan that is written down in a test: a line a paragraph, a tab between cells.
enum PlanText {
    static func document(_ text: String) -> SourceDocument {
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map { index, line in
            SourceLine(
                number: index + 1,
                cells: line.split(separator: "\t", omittingEmptySubsequences: false).map { SourceCell(String($0)) })
        }
        return SourceDocument(name: "plan.txt", lines: lines)
    }

    static func read(_ text: String, answers: [String: Int] = [:]) throws -> ReadPlan {
        PlanReader(vocabulary: try Words.vocabulary()).read(document(text), answers: answers)
    }
}

extension ReadPlan {
    /// Codes of the questions, with their lines.
    var doubts: [String] { questions.map(\.id) }

    /// Lines of the accounting, as often as they stand in it.
    var accountedLines: [Int] { (Array(accounting.placed.keys) + accounting.unplaced.map(\.line)).sorted() }
}
