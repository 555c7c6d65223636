import Testing

@testable import Statistics

struct ConfidenceLevelTests {
    @Test func theTwoNamedLevelsHaveTheirDeviates() {
        #expect(abs(ConfidenceLevel.ninetyFive.z - 1.959963984540054) < 1e-12)
        #expect(abs(ConfidenceLevel.ninetyNinePointEight.z - 3.090232306167813) < 1e-12)
    }

    @Test func aLevelMadeFromItsProportionIsTheNamedOne() throws {
        #expect(try level(0.95) == .ninetyFive)
        #expect(try level(0.998) == .ninetyNinePointEight)
    }

    @Test(arguments: [0, 1, 95, -0.5, .nan, .infinity])
    func aLevelThatIsNoProportionIsRefused(_ proportion: Double) {
        #expect(ConfidenceLevel(proportion) == nil)
    }
}
