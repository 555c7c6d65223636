import Foundation
import Testing

@testable import Statistics

struct RatioScoreTests {
    /// Shares near 1 and counts in millions, where the formula as printed loses its digits in a Double.
    @Test func tableAgreesWithEightyDigitArithmetic() throws {
        for line in try TwoGroupLine.all(in: "ratio-score.csv") {
            let score = try RatioScore(line.first, line.second).chiSquared(line.number(0))
            #expect(try agrees(score, line.number(1), to: 1e-8), "\(line)")
        }
    }

    @Test func isZeroAtTheObservedRatio() throws {
        let score = try RatioScore(proportion(36, 40), proportion(16, 80))
        #expect(score.chiSquared(log(4.5)) < 1e-20)
    }
}
