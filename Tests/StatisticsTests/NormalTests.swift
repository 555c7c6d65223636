import Testing

@testable import Statistics

struct NormalTests {
    @Test func quantilesAgreeWithScipy() throws {
        for line in try VectorFile("normal-quantile.csv").table() {
            let (p, wanted) = try (#require(line[0]), #require(line[1]))
            let got = try #require(Normal.quantile(p))
            #expect(abs(got - wanted) <= 1e-12 * max(1, abs(wanted)), "p = \(p)")
        }
    }

    @Test func cumulativesAgreeWithScipy() throws {
        for line in try VectorFile("normal-cumulative.csv").table() {
            let (x, wanted) = try (#require(line[0]), #require(line[1]))
            #expect(agrees(Normal.cumulative(x), wanted, to: 1e-12), "x = \(x)")
        }
    }

    @Test(arguments: [0, 1, -0.1, 1.1, .nan, .infinity])
    func noQuantileOutsideZeroToOne(_ p: Double) {
        #expect(Normal.quantile(p) == nil)
    }

    @Test(arguments: propertySeeds)
    func quantileUndoesCumulative(_ seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<200 {
            let x = Double.random(in: -8...5, using: &random)
            let back = try #require(Normal.quantile(Normal.cumulative(x)))
            #expect(abs(back - x) < 1e-9, "seed \(seed), x = \(x)")
        }
    }
}
