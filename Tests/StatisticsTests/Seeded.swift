@testable import Statistics

/// Seeds of the property tests: a few fixed ones, and a fresh one that the failing test's name shows.
let propertySeeds: [UInt64] = [1, 2, 3, .random(in: 1_000...9_999_999)]

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

    /// A group of 1 to 10 million people, small ones as likely as large ones, often with none or all of its people counted.
    mutating func group() throws -> Proportion {
        let ceiling = [3, 12, 60, 700, 9_000, 400_000, 10_000_000].randomElement(using: &self) ?? 3
        let size = Int.random(in: 1...ceiling, using: &self)
        let events = [0, size, .random(in: 0...size, using: &self), .random(in: 0...min(size, 9), using: &self)]
        return try proportion(events.randomElement(using: &self) ?? 0, size)
    }
}
