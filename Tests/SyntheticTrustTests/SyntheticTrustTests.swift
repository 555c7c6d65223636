import Testing
import Workforce

@testable import SyntheticTrust

@Suite struct SyntheticTrustTests {
    @Test func `given one seed, when a trust is made twice, then every byte is the same`() throws {
        let plan = try TrustPlan(seed: 7, staff: 300, years: 2)
        let (first, second) = (SyntheticTrust(plan), SyntheticTrust(plan))
        #expect(fingerprint(first.files()) == fingerprint(second.files()))
        #expect(first.answers() == second.answers())
    }

    /// Holds on every machine. A deliberate change to the trust changes it.
    @Test func `given a small plan, then its bytes are the ones written down`() throws {
        let trust = SyntheticTrust(try TrustPlan(seed: 7, staff: 50, years: 1))
        #expect(fingerprint(trust.files()) == 11_971_534_542_530_058_713)
    }

    @Test func `given another seed, then the extracts differ`() throws {
        let one = SyntheticTrust(try TrustPlan(seed: 1, staff: 100, years: 1)).files()
        let other = SyntheticTrust(try TrustPlan(seed: 2, staff: 100, years: 1)).files()
        #expect(one.map(\.name) == other.map(\.name))
        for (a, b) in zip(one, other) { #expect(a.bytes != b.bytes, "\(a.name)") }
    }

    @Test func `given the default plan, then there are four snapshots and five other files a year`() {
        let names = DefaultTrust.files.map(\.name)
        #expect(names.count == 27)
        for name in [
            "staff-2022-06-30.csv", "staff-2022-09-30.csv", "staff-2022-12-31.csv", "staff-2025-03-31.csv",
            "applications-2024-25.csv", "cases-2022-23.csv", "training-2023-24.csv", "survey-2024-25.csv",
            "board-2025-03-31.csv",
        ] {
            #expect(names.contains(name))
        }
    }

    @Test func `given the files, then a snapshot has its day and a yearly file has none`() {
        for file in DefaultTrust.files {
            let isSnapshot = file.dataset == "staff" || file.dataset == "board"
            let stem = file.name.dropFirst(file.dataset.count + 1).dropLast(4)
            #expect((file.asOf != nil) == isSnapshot, "\(file.name)")
            #expect(isSnapshot ? file.asOf?.iso == String(stem) : FinancialYear(label: stem) != nil, "\(file.name)")
        }
    }

    @Test(arguments: [(50, 1), (50, 3), (777, 2), (2_000, 1)])
    func `given a size, then the trust is made with that many in the headcount`(staff: Int, years: Int) throws {
        let book = AnswerBook(try TrustPlan(seed: 3, staff: staff, years: years))
        #expect(book.years.count == years)
        for year in book.years {
            #expect(abs(year.headcount.count - staff) * 20 <= staff, "\(year.span.year): \(year.headcount.count)")
        }
    }
}
