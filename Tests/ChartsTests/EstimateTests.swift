import Testing

@testable import Charts

@Suite struct EstimateTests {
    @Test func givenValuesThatAreNotFiniteWhenTakenThenTheyAreAbsent() {
        let estimate = Estimate(value: .nan, low: -.infinity, high: .infinity)
        #expect(estimate == Estimate(value: nil, low: nil, high: nil))
        #expect(!estimate.hasInterval)
    }

    @Test func givenEndsInTheWrongOrderWhenTakenThenTheyAreTurned() {
        let estimate = Estimate(value: 2, low: 3, high: 1)
        #expect(estimate.low == 1 && estimate.high == 3)
    }
}
