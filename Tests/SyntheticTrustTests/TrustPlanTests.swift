import Testing
import Workforce

@testable import SyntheticTrust

@Suite struct TrustPlanTests {
    @Test func `given nothing, then the plan is the one the demo promises`() throws {
        let plan = try TrustPlan()
        #expect(plan.staff == 4_800)
        #expect(plan.years.map(\.label) == ["2022-23", "2023-24", "2024-25"])
    }

    @Test func `given a last year, then the years end with it`() throws {
        let plan = try TrustPlan(years: 2, lastYear: FinancialYear(label: "2020-21"))
        #expect(plan.years.map(\.label) == ["2019-20", "2020-21"])
    }

    @Test(arguments: [
        (49, 3, TrustPlanProblem.staff(49)), (200_001, 3, .staff(200_001)), (100, 0, .years(0)), (100, 11, .years(11)),
    ])
    func `given a size that cannot be made, then it says so`(staff: Int, years: Int, problem: TrustPlanProblem) {
        #expect(throws: problem) { try TrustPlan(staff: staff, years: years) }
        #expect(problem.description.hasSuffix("."))
    }
}
