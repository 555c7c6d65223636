import Counting
import Testing

@testable import Disclosure

@Suite("The same count is released alike")
struct ReleaseAlikeTests {
    @Test(
        "as events, as people and in a reference, whatever stands beside it", arguments: [5, 6, 7, 10], [1, 6, 7, 13])
    func everyPosition(base: Int, count: Int) throws {
        let expected = ReleasedCount(protecting: count, base: base)
        let counts = GroupCounts(
            groups: ["white": .init(events: count, of: 500), "bme": .init(events: 40, of: count + 200)],
            reference: ["white": .init(events: count, of: 900), "unknown": .init(events: count, of: 90)],
            entering: ["white", "bme"])
        for treatment in [Treatment.protected, .exactFrom(100)] {
            let released = Door.with(treatment, base: base).release(counts, organisationLevel: true)
            #expect(released.groups["white"]?.counts?.events == expected)
            #expect(released.reference["white"]?.counts?.events == expected)
            #expect(released.reference["unknown"]?.counts?.events == expected)
        }
        let people = Door.with(.protected, base: base).released(20, of: count + 60)?.counts?.of
        #expect(people == ReleasedCount(protecting: count + 60, base: base))
    }

    @Test("a released pair is a function of its own two counts", arguments: propertySeeds)
    func ownCountsOnly(seed: UInt64) {
        var random = Seeded(seed)
        let door = Door.with(.protected)
        for _ in 0..<500 {
            let pair = random.pair()
            let counts = GroupCounts(
                groups: ["white": random.pair(), "bme": pair, "unknown": random.pair()],
                reference: ["white": random.pair(), "bme": pair],
                entering: Bool.random(using: &random) ? ["white", "bme"] : [])
            let released = door.release(counts, organisationLevel: .random(using: &random))
            let alone = door.released(pair.events, of: pair.of)
            #expect(released.groups["bme"] == alone, "seed \(seed): \(pair)")
            #expect(released.reference["bme"] == alone, "seed \(seed): \(pair)")
        }
    }

    @Test("whether a pair is withheld follows from the released values, so it says no more", arguments: propertySeeds)
    func withheldAlike(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<500 {
            let pair = random.pair()
            let bands = [pair.events, pair.of].map { ReleasedCount(protecting: $0, base: 6) }
            let events = Int.random(in: bands[0].low...bands[0].high, using: &random)
            let people = Int.random(in: bands[1].low...bands[1].high, using: &random)
            let door = Door.with(.protected)
            #expect(
                door.released(events, of: people) == door.released(pair.events, of: pair.of), "seed \(seed): \(pair)")
        }
    }

    @Test("the true count always lies in the range", arguments: propertySeeds)
    func trueCountInRange(seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<500 {
            let pair = random.pair()
            guard let released = Door.with(.protected).released(pair.events, of: pair.of)?.counts else { continue }
            #expect((released.events.low...released.events.high).contains(pair.events), "seed \(seed): \(pair)")
            #expect((released.of.low...released.of.high).contains(pair.of), "seed \(seed): \(pair)")
        }
    }
}
