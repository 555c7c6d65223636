import Testing
import Workforce

@testable import Intake

struct TotalsRowTests {
    private static let header = "Employee Number,Assignment Number,Primary Assignment,Care Group,FTE\n"

    private func report(_ row: String) throws -> ReadReport {
        let text = Self.header + "1,1,Yes,Surgery,1\n" + row + "\n"
        return try Fixture.withFile(Array(text.utf8)) { try Reading(file: $0, as: TestVocabulary.staff).report }
    }

    @Test(arguments: [
        "Total,,,,1", "TOTALS,1,,,", "Grand Total:,,,,1.00", "Sum,,,,", ",,,Total,1", "Total headcount,,,,1", "Total",
        ",,,,1", ",,,,\"1,234.5\"",
    ])
    func givenATotalsRowThenItIsListed(_ row: String) throws {
        let report = try report(row)
        #expect(report.totalsLines == [3])
        #expect(report.read == 1)
        #expect(report.problems == [])
    }

    @Test(arguments: ["Totally,,,,1", "Total rewards,2,Yes,Surgery,1", "Summers,2,Yes,,", ",,,Surgery,1", ",2,,,1"])
    func givenARowOfDataThatLooksLikeOneThenItIsRead(_ row: String) throws {
        let report = try report(row)
        #expect(report.totalsLines == [])
        #expect(report.read == 2)
    }
}
