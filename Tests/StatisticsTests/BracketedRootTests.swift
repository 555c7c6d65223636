import Foundation
import Testing

@testable import Statistics

struct BracketedRootTests {
    @Test(arguments: [0.001, 1, 2, 1_000])
    func findsALogarithm(_ value: Double) throws {
        let root = try #require(BracketedRoot.of({ exp($0) - value }, between: -20, and: 20, tolerance: 1e-12))
        #expect(abs(root - log(value)) < 1e-11)
    }

    @Test func fallingFunctionsWorkAsRisingOnes() throws {
        let root = try #require(BracketedRoot.of({ 2 - $0 * $0 }, between: 0, and: 2, tolerance: 1e-12))
        #expect(abs(root - 2.0.squareRoot()) < 1e-11)
    }

    @Test func anEndThatIsTheRootIsTaken() {
        #expect(BracketedRoot.of({ $0 }, between: 0, and: 2, tolerance: 1e-12) == 0)
        #expect(BracketedRoot.of({ $0 - 2 }, between: 0, and: 2, tolerance: 1e-12) == 2)
    }

    @Test func withoutAChangeOfSignThereIsNone() {
        #expect(BracketedRoot.of({ $0 * $0 + 1 }, between: -1, and: 1, tolerance: 1e-12) == nil)
    }
}
