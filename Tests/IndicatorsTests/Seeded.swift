import Disclosure
import Indicators
import Workforce

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
    mutating func counted() -> Counted {
        let people = Int.random(in: 0...([9, 30, 200, 5_000].randomElement(using: &self) ?? 9), using: &self)
        let events = [0, people, .random(in: 0...people, using: &self), .random(in: 0...people, using: &self)]
        return (events.randomElement(using: &self) ?? 0, people)
    }

    /// Another count of the same band, as the door protects it.
    mutating func sameBand(_ count: Int, base: Int = 6) -> Int {
        guard count > 0 else { return 0 }
        let start = (count - 1) / base * base
        return Int.random(in: (start + 1)...(start + base), using: &self)
    }

    mutating func sample() -> Sample {
        let definition = Definitions.all.randomElement(using: &self) ?? Definitions.appointment
        var sample = Sample(
            definition: definition, variant: Int.random(in: definition.variants.indices, using: &self),
            audience: [.analyst, .board, .public].randomElement(using: &self) ?? .public)
        if Bool.random(using: &self) { (sample.compared, sample.comparedLabel) = ("H", "Indian") }
        if Bool.random(using: &self) { sample.unit = .init(level: .careGroup, name: "Surgery") }
        return sample
    }
}

/// A few fixed seeds and a fresh one, which the failing test's name shows.
let propertySeeds: [UInt64] = [1, 2, 3, .random(in: 1_000...9_999_999)]
