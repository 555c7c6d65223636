import Testing

@testable import Statistics

struct TargetTrajectoryTests {
    /// The vector of the WRES domain notes, 3.5: 6.4% to 10.0% over four years.
    @Test(arguments: [(2024.0, 6.4), (2025.0, 7.3), (2026.0, 8.2), (2027.0, 9.1), (2028.0, 10.0)])
    func workedExample(_ year: Double, _ wanted: Double) throws {
        let line = try #require(TargetTrajectory(from: 6.4, at: 2024, to: 10, at: 2028))
        #expect(try agrees(line.target(at: year).get(), wanted))
    }

    @Test func bothEndsAreMetExactly() throws {
        let line = try #require(TargetTrajectory(from: 0.064, at: 0, to: 0.1, at: 3))
        #expect(try line.target(at: 0).get() == 0.064)
        #expect(try line.target(at: 3).get() == 0.1)
    }

    @Test(arguments: [2023.9, 2028.1, .nan])
    func outsideThePeriodThereIsAReason(_ time: Double) throws {
        let line = try #require(TargetTrajectory(from: 6.4, at: 2024, to: 10, at: 2028))
        #expect(line.target(at: time).failure == .outsidePeriod)
    }

    @Test(arguments: [(2024.0, 2024.0), (2025.0, 2024.0), (2024.0, .infinity), (.nan, 2024.0)])
    func aPeriodThatDoesNotRunForwardIsRefused(_ start: Double, _ end: Double) {
        #expect(TargetTrajectory(from: 0, at: start, to: 1, at: end) == nil)
    }
}
