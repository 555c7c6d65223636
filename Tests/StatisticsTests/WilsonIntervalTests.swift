import Testing

@testable import Statistics

struct WilsonIntervalTests {
    @Test func fourOfTwentyIsAsPublished() throws {
        let interval = try WilsonInterval.of(proportion(4, 20)).get()
        #expect(abs(interval.low - 0.0806576626) < 1e-10)
        #expect(try abs(#require(interval.high) - 0.4160174323) < 1e-10)
        #expect(interval.level == .ninetyFive)
    }

    @Test func tableAgreesWithScipy() throws {
        for line in try VectorFile("wilson.csv").table() {
            let numbers = try line.map { try #require($0) }
            let share = try proportion(Int(numbers[0]), Int(numbers[1]))
            let interval = try WilsonInterval.of(share, level: level(numbers[2])).get()
            #expect(agreesOnUnitScale(interval.low, numbers[3]), "\(share)")
            #expect(try agreesOnUnitScale(#require(interval.high), numbers[4]), "\(share)")
        }
    }

    @Test(arguments: [1, 7, 10_000_000, Int.max])
    func noneAndAllMeetTheEndsExactly(_ count: Int) throws {
        #expect(try WilsonInterval.of(proportion(0, count)).get().low == 0)
        #expect(try WilsonInterval.of(proportion(count, count)).get().high == 1)
    }

    @Test func noneOfNoneHasAReason() throws {
        #expect(try WilsonInterval.of(proportion(0, 0)).failure == .emptyDenominator)
    }

    @Test(arguments: propertySeeds)
    func containsTheShareAndMirrorsItsComplement(_ seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<300 {
            let share = try random.group()
            let interval = try WilsonInterval.of(share).get()
            let mirrored = try WilsonInterval.of(proportion(share.others, share.of)).get()
            #expect(try interval.contains(#require(share.value)), "seed \(seed), \(share)")
            #expect(try agreesOnUnitScale(#require(mirrored.high), 1 - interval.low), "seed \(seed), \(share)")
            #expect(try interval.low >= 0 && #require(interval.high) <= 1, "seed \(seed), \(share)")
        }
    }

    @Test(arguments: propertySeeds)
    func bothLimitsRiseWithTheEvents(_ seed: UInt64) throws {
        var random = Seeded(seed)
        let count = Int.random(in: 2...400, using: &random)
        let intervals = try (0...count).map { try WilsonInterval.of(proportion($0, count)).get() }
        for (before, after) in zip(intervals, intervals.dropFirst()) {
            #expect(before.low < after.low, "seed \(seed), of \(count)")
            #expect(try #require(before.high) < #require(after.high), "seed \(seed), of \(count)")
        }
    }
}
