import Foundation
import Intake
import PlanReading
import Plans
import Testing

/// Each line that is not blank is placed or unplaced, once, and no word of it is lost.
struct AccountingTests {
    @Test(arguments: 1...4)
    func givenDocumentsOfAllSortsThenNothingIsLost(part: Int) throws {
        let reader = PlanReader(vocabulary: try Words.vocabulary())
        for seed in 0..<2_500 {
            var generator = DocumentGenerator(seed: UInt64(part * 100_000 + seed))
            let document = generator.document()
            let trouble = Self.trouble(reader.read(document), document)
            if let trouble {
                Issue.record("seed \(part * 100_000 + seed): \(trouble)\n\(document.lines.map(\.text))")
                return
            }
        }
    }

    @Test(
        .enabled(if: SharedFolder.holds("seeds"), "The five plans are not beside the checkout; set PARITY_SHARED."),
        arguments: ["000", "001", "002", "003", "004"])
    func givenAPublishedPlanThenNothingIsLost(name: String) throws {
        let document = try SharedFolder.seed(name)
        let read = PlanReader(vocabulary: try Words.vocabulary()).read(document)
        let trouble = Self.trouble(read, document)
        #expect(trouble == nil, "\(trouble ?? "")")
    }

    /// What is wrong with the accounting, if anything.
    static func trouble(_ read: ReadPlan, _ document: SourceDocument) -> String? {
        let expected = document.lines.filter { !$0.isBlank }.map(\.number)
        guard read.accountedLines == expected else { return "lines \(read.accountedLines), expected \(expected)" }
        for line in document.lines where !line.isBlank {
            let lost = KeptWords(read: read).lost(
                of: SourceLine(number: line.number, cells: line.cells.map(withoutTags)))
            if !lost.isEmpty { return "line \(line.number) lost \(lost)" }
        }
        let keys = read.plan.actions.map(\.key)
        return Set(keys).count == keys.count ? nil : "keys are not unique: \(keys)"
    }

    private static func withoutTags(_ cell: SourceCell) -> SourceCell {
        var text = cell.text
        for tag in ["<p>", "</p>", "<b>", "</b>", "<u>", "</u>", "<br>"] {
            text = text.replacingOccurrences(of: tag, with: tag.hasSuffix("p>") || tag == "<br>" ? " " : "")
        }
        return SourceCell(text)
    }
}
