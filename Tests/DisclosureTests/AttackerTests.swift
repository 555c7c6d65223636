import Testing

@testable import Disclosure

/// Somebody who knows how counts are protected, and all released parts of a total beside the released total.
private struct Attacker {
    let parts: [ReleasedCount]
    let total: ReleasedCount

    init(knowing counts: [Int], base: Int) {
        parts = counts.map { ReleasedCount(protecting: $0, base: base) }
        total = ReleasedCount(protecting: counts.reduce(0, +), base: base)
    }

    /// What a part can be, given all the rest: exact for one sum of whole numbers.
    func possible(_ index: Int) -> ClosedRange<Int> {
        let others = parts.enumerated().filter { $0.offset != index }.map(\.element)
        let low = max(parts[index].low, total.low - others.map(\.high).reduce(0, +))
        let high = min(parts[index].high, total.high - others.map(\.low).reduce(0, +))
        return low...max(low, high)
    }

    /// The small counts that are given away.
    var pinned: [Int] {
        parts.indices.filter { parts[$0].low == 1 && possible($0).count == 1 }
    }
}

@Suite("Who adds up released parts and compares them with the released total")
struct AttackerTests {
    @Test("never learns a count of the lowest band from fewer parts than the base", arguments: [5, 6, 7, 10])
    func fewParts(base: Int) {
        for first in 1...base {
            for second in 0...(2 * base) {
                for third in 0...(2 * base) {
                    #expect(Attacker(knowing: [first, second, third], base: base).pinned.isEmpty)
                }
            }
        }
    }

    @Test("nor from any number of parts that is no multiple of the base", arguments: propertySeeds)
    func manyParts(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<2_000 {
            let base = [5, 6, 7, 10].randomElement(using: &random) ?? 6
            let highest = [1, 2, base, 4 * base].randomElement(using: &random) ?? base
            let counts = (0..<Int.random(in: 2...40, using: &random)).map { _ in
                Int.random(in: 0...highest, using: &random)
            }
            let present = counts.filter { $0 > 0 }.count
            guard present % base != 0 else { continue }
            #expect(Attacker(knowing: counts, base: base).pinned.isEmpty, "seed \(seed), base \(base): \(counts)")
        }
    }

    /// The limit of any rule that looks at one count and leaves 0 as it is: as many parts as the base is wide, or a
    /// multiple of it, each the lowest of its band, add up to the highest count of the total's band.
    @Test("learns them only where as many parts as the base are all at the lowest of their bands")
    func limitOfTheMethod() {
        #expect(Attacker(knowing: [1, 1, 1, 1, 1, 1], base: 6).pinned.count == 6)
        #expect(Attacker(knowing: [1, 1, 1, 7, 13, 1], base: 6).pinned.count == 4)
        #expect(Attacker(knowing: [1, 1, 1, 1, 1, 2], base: 6).pinned.isEmpty)
        #expect(Attacker(knowing: [1, 1, 1, 1, 1], base: 6).pinned.isEmpty)
    }

    @Test("does not learn them from shares of a group of that size, which are withheld")
    func withheldShares() {
        let door = Door.with(.protected)
        #expect((1...6).allSatisfy { door.released($0, of: 6)?.reason != nil })
    }
}
