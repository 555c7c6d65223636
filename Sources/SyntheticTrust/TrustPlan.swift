import Workforce

/// What trust to make up. The same plan gives the same bytes.
package struct TrustPlan: Hashable, Sendable {
    package let seed: UInt64
    /// People in the headcount at the last 31 March, to within 5%.
    package let staff: Int
    /// Financial years from the oldest to the newest.
    package let years: [FinancialYear]

    /// - Parameter lastYear: 2024-25 where nil.
    /// - Throws: `TrustPlanProblem` where such a trust cannot be made.
    package init(
        seed: UInt64 = 1, staff: Int = 4_800, years: Int = 3, lastYear: FinancialYear? = nil
    ) throws(TrustPlanProblem) {
        guard Self.staffRange.contains(staff) else { throw .staff(staff) }
        guard Self.yearsRange.contains(years) else { throw .years(years) }
        guard let last = lastYear ?? FinancialYear(startYear: 2024), last.startYear >= 2000 else {
            throw .lastYear
        }
        (self.seed, self.staff) = (seed, staff)
        self.years = (0..<years).reversed().compactMap { last.advanced(by: -$0) }
    }

    package static let staffRange = 50...200_000
    package static let yearsRange = 1...10
}

/// Why a trust cannot be made up.
package enum TrustPlanProblem: Error, Hashable, CustomStringConvertible {
    case staff(Int)
    case years(Int)
    case lastYear

    package var description: String {
        switch self {
        case .staff(let number): "A demo trust has from 50 to 200,000 staff, not \(number)."
        case .years(let number): "A demo trust covers from 1 to 10 financial years, not \(number)."
        case .lastYear: "A demo trust's last financial year must be 2000-01 or later."
        }
    }
}
