import Testing

@testable import Statistics

struct BenjaminiHochbergTests {
    @Test(arguments: ["benjamini-hochberg.csv", "benjamini-hochberg-r.csv"])
    func setsAgreeWithTheOtherProgram(_ name: String) throws {
        let lines = try VectorFile(name).numbers()
        for place in stride(from: 0, to: lines.count, by: 2) {
            let adjusted = try BenjaminiHochberg.adjusted(lines[place]).get()
            #expect(adjusted.count == lines[place + 1].count)
            #expect(zip(adjusted, lines[place + 1]).allSatisfy { agrees($0, $1) }, "\(lines[place])")
        }
    }

    @Test func noneGivesNone() throws {
        #expect(try BenjaminiHochberg.adjusted([]).get().isEmpty)
    }

    @Test(arguments: [[0.5, -0.1], [1.1], [.nan, 0.2]])
    func whatIsNoProbabilityHasAReason(_ pValues: [Double]) {
        #expect(BenjaminiHochberg.adjusted(pValues).failure == .outsideUnitRange)
    }

    @Test(arguments: propertySeeds)
    func keepsTheOrderAndNeverFallsBelowTheRaw(_ seed: UInt64) throws {
        var random = Seeded(seed)
        for count in 1...40 {
            let raw = (0..<count).map { _ in Double.random(in: 0...1, using: &random) }
            let adjusted = try BenjaminiHochberg.adjusted(raw).get()
            let ordered = zip(raw, adjusted).sorted { $0.0 < $1.0 }.map(\.1)
            #expect(zip(ordered, ordered.dropFirst()).allSatisfy { $0 <= $1 }, "seed \(seed), \(count)")
            #expect(zip(raw, adjusted).allSatisfy { $0 <= $1 && $1 <= 1 }, "seed \(seed), \(count)")
        }
    }
}
