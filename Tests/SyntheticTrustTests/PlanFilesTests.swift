import Testing
import Workforce

@testable import SyntheticTrust

struct PlanFilesTests {
    @Test("the same plan gives the same bytes, whatever the seed")
    func sameBytes() throws {
        let (one, other) = (SyntheticTrust(try TrustPlan(seed: 1)), SyntheticTrust(try TrustPlan(seed: 2)))
        #expect(one.planDocument.bytes == other.planDocument.bytes)
        #expect(one.planUpdates.bytes == other.planUpdates.bytes)
    }

    @Test("what was reported is about actions of the plan, and not after the day at which the trust stands still")
    func updatesBelongToActions() throws {
        // Given
        let trust = SyntheticTrust(try TrustPlan())
        let refs = Set(PlanActions.all.map(\.ref))
        let calendar = PlanCalendar(today: trust.today)
        // Then
        for row in PlanHistory.all {
            #expect(refs.contains(row.ref))
            let day = try #require(Day(iso: row.cells(calendar)[1]))
            #expect(day <= trust.today)
        }
    }

    @Test(
        "a month is told from the day at which the trust stands still",
        arguments: [
            (0, "May 2025", "Q1 2025/26"), (-1, "April 2025", "Q1 2025/26"), (-2, "March 2025", "Q4 2024/25"),
            (7, "December 2025", "Q3 2025/26"), (8, "January 2026", "Q4 2025/26"), (-19, "October 2023", "Q3 2023/24"),
        ])
    func months(offset: Int, month: String, quarter: String) throws {
        let calendar = PlanCalendar(today: try #require(Day(iso: "2025-05-31")))
        #expect(calendar.monthName(offset) == month)
        #expect(calendar.quarter(offset) == quarter)
    }

    @Test("the plan follows the years of the trust")
    func followsTheYears() throws {
        let trust = SyntheticTrust(try TrustPlan(lastYear: FinancialYear(startYear: 2029)))
        let text = String(decoding: trust.planDocument.bytes, as: UTF8.self)
        #expect(trust.today.iso == "2030-05-31")
        #expect(text.contains("Action Plan 2028-2030"))
        #expect(text.contains("*by March 2029"))
    }
}
