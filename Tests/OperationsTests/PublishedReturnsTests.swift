import Disclosure
import Foundation
import Indicators
import Operations
import Testing
import Workforce

/// Published figures go in as returns and come out as published.
struct PublishedReturnsTests {
    struct Expectation: CustomTestStringConvertible, Sendable {
        let file: String
        let indicator: String
        let group: String
        let figure: String

        var testDescription: String { "\(file) \(indicator) \(group)" }
    }

    static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().path + "/Fixtures/published"

    static let expectations: [Expectation] = {
        let text = (try? String(contentsOfFile: "\(folder)/expected.csv", encoding: .utf8)) ?? ""
        return text.split(separator: "\n").dropFirst().compactMap { line in
            let cells = line.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
            guard cells.count >= 4 else { return nil }
            return Expectation(file: cells[0], indicator: cells[1], group: cells[2], figure: cells[3])
        }
    }()

    @Test("the table of expectations is there")
    func theTableIsThere() { #expect(Self.expectations.count >= 20) }

    @Test("a published count comes out as published", arguments: expectations)
    func asPublished(_ expected: Expectation) throws {
        // Given the return alone
        let bench = try Workbench()
        let outcome = try bench.bring("template", "\(Self.folder)/\(expected.file)")
        let day = try #require(outcome.asOf)
        // When the indicator is calculated
        let period = try #require(FinancialYear(containing: day))
        let finding = try #require(
            bench.workspace.calculateFindings()(
                FindingsRequest(indicators: [expected.indicator], period: period, audience: .submission)
            ).first { $0.variant.id == "all" })
        // Then the figure is the published one
        #expect(figure(finding, expected.group) == expected.figure)
    }

    private func figure(_ finding: Finding, _ group: String) -> String {
        guard !group.isEmpty else { return finding.value.map(Figures.ratio) ?? "none" }
        guard case .given(let events, let of)? = finding.groups.first(where: { $0.key == group })?.counts else {
            return "withheld"
        }
        return Figures.percent(Double(events.value) / Double(of.value) * 100) + "%"
    }
}
