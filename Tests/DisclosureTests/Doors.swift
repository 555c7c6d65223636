import Counting

@testable import Disclosure

/// Doors with one treatment at every level, and the pairs that come out of them.
extension Door {
    static func with(_ treatment: Treatment, base: Int = 6) -> Door {
        let row = DisclosurePolicy.Row(organisation: treatment, unit: treatment)
        return Door(policy: DisclosurePolicy(base: base, smallGroup: 10, rows: [.board: row]), audience: .board)
    }

    /// What becomes of one pair that enters a number, alone.
    func released(_ events: Int, of people: Int) -> ReleasedPair? {
        release(
            GroupCounts(groups: ["bme": .init(events: events, of: people)], entering: ["bme"]),
            organisationLevel: true
        ).groups["bme"]
    }
}

extension ReleasedPair {
    var counts: (events: ReleasedCount, of: ReleasedCount)? {
        guard case .given(let events, let of) = self else { return nil }
        return (events, of)
    }

    var reason: String? {
        guard case .withheld(let reason) = self else { return nil }
        return reason
    }
}

/// Repeatable random numbers (SplitMix64, Steele, Lea and Flood 2014).
struct Seeded: RandomNumberGenerator {
    private var state: UInt64

    init(_ seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }

    /// Small groups as likely as large ones, often with none or all of them counted.
    mutating func pair() -> GroupCounts.Pair {
        let people = Int.random(in: 0...([8, 14, 40, 3_000].randomElement(using: &self) ?? 8), using: &self)
        let events = [0, people, .random(in: 0...people, using: &self), .random(in: 0...people, using: &self)]
        return .init(events: events.randomElement(using: &self) ?? 0, of: people)
    }
}

/// A few fixed seeds and a fresh one, which the failing test's name shows.
let propertySeeds: [UInt64] = [1, 2, 3, .random(in: 1_000...9_999_999)]
