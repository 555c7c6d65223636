import Counting
import Testing

@testable import Disclosure

@Suite("The door")
struct DoorTests {
    private let counts = GroupCounts(
        groups: [
            "white": .init(events: 264, of: 1_200), "bme": .init(events: 93, of: 640),
            "unknown": .init(events: 4, of: 31),
        ], entering: ["white", "bme"])

    @Test("releases every count as it is to an audience that sees exact ones, however small")
    func exact() throws {
        let released = Door.with(.exact).release(counts, organisationLevel: true)
        let unknown = try #require(released.groups["unknown"]?.counts)
        #expect(released.isExact)
        #expect(unknown.events == ReleasedCount(exact: 4))
        #expect(Door.with(.exact).released(3, of: 3)?.counts?.of.value == 3)
        #expect(released.audience == .board)
    }

    @Test("lets nothing exact but a 0 out under protection", arguments: propertySeeds)
    func protected(seed: UInt64) {
        var random = Seeded(seed)
        for _ in 0..<500 {
            let counts = GroupCounts(
                groups: ["white": random.pair(), "bme": random.pair(), "unknown": random.pair()],
                reference: ["white": random.pair(), "bme": random.pair()], entering: ["white", "bme"])
            let released = Door.with(.protected).release(counts, organisationLevel: true)
            let pairs = Array(released.groups.values) + Array(released.reference.values)
            let all = pairs.compactMap(\.counts).flatMap { [$0.events, $0.of] }
            #expect(all.allSatisfy { !$0.isExact || $0.value == 0 }, "seed \(seed)")
            #expect(!released.isExact)
        }
    }

    @Test("shows the board exact counts where every count that enters is at least 8")
    func boardExact() throws {
        let released = Door.with(.exactFrom(8)).release(counts, organisationLevel: true)
        #expect(released.isExact)
        #expect(released.groups["bme"]?.counts?.events == ReleasedCount(exact: 93))
    }

    @Test("protects all that enters where one count is below 8", arguments: [7, 1, 0])
    func boardProtected(small: Int) {
        var counts = counts
        counts.groups["bme"] = .init(events: small, of: 640)
        let released = Door.with(.exactFrom(8)).release(counts, organisationLevel: true)
        #expect(!released.isExact)
        #expect(released.groups["white"]?.counts?.events == ReleasedCount(protecting: 264, base: 6))
        #expect(released.groups["bme"]?.counts?.events == ReleasedCount(protecting: small, base: 6))
    }

    @Test("counts the reference among what enters")
    func boardReference() {
        let counts = GroupCounts(
            groups: ["bme": .init(events: 20, of: 90)], reference: ["bme": .init(events: 7, of: 900)],
            entering: ["bme"])
        #expect(!Door.with(.exactFrom(8)).release(counts, organisationLevel: true).isExact)
    }

    @Test("judges a group that does not enter by itself")
    func unknownAlone() {
        let released = Door.with(.exactFrom(8)).release(counts, organisationLevel: true)
        #expect(released.groups["unknown"]?.counts?.events == ReleasedCount(protecting: 4, base: 6))
        var large = counts
        large.groups["unknown"] = .init(events: 9, of: 31)
        large.groups["bme"] = .init(events: 2, of: 640)
        let other = Door.with(.exactFrom(8)).release(large, organisationLevel: true)
        #expect(other.groups["unknown"]?.counts?.events == ReleasedCount(exact: 9))
        #expect(other.groups["bme"]?.counts?.events == ReleasedCount(protecting: 2, base: 6))
    }

    @Test(
        "withholds none or all of a group that may be smaller than 10, with the reason",
        arguments: [(0, 1), (0, 9), (0, 10), (0, 12), (1, 1), (3, 5), (6, 6), (7, 7), (9, 11), (12, 12)])
    func withheld(events: Int, people: Int) throws {
        let reason = try #require(Door.with(.protected).released(events, of: people)?.reason)
        #expect(reason.hasPrefix("Withheld: none or all of a group that may be smaller than 10 people"))
    }

    @Test("asks what the group may be, not what is shown of it: 12 is shown as 11 and may be 8")
    func mayBeSmaller() {
        #expect(Door.with(.protected, base: 7).released(0, of: 12)?.reason != nil)
        #expect(Door.with(.protected, base: 7).released(0, of: 15)?.counts?.events.value == 0)
    }

    @Test("gives the rest", arguments: [(0, 0), (0, 13), (13, 13), (6, 7), (1, 12), (0, 400), (400, 400)])
    func given(events: Int, people: Int) {
        #expect(Door.with(.protected).released(events, of: people)?.counts != nil)
    }

    @Test("withholds all of a group of 8 or 9 from the board too, but not from those who see exact counts")
    func boardWithheld() {
        #expect(Door.with(.exactFrom(8)).released(8, of: 8)?.reason != nil)
        #expect(Door.with(.exactFrom(8)).released(9, of: 9)?.reason != nil)
        #expect(Door.with(.exactFrom(8)).released(10, of: 10)?.counts?.of == ReleasedCount(exact: 10))
        #expect(Door.with(.exact).released(8, of: 8)?.counts?.of == ReleasedCount(exact: 8))
    }
}
