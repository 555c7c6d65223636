import Counting
import Testing

/// What holds of every table.
@Suite struct CountTablePropertyTests {
    @Test func rollingUpKeepsTotalsAndTheOrderOfStepsDoesNotMatter() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let table = Self.table(&random)
            let kept = table.dimensions.filter { _ in random.once(in: 2) }
            let between = table.dimensions.filter { kept.contains($0) || random.once(in: 2) }.shuffled(using: &random)

            #expect(table.rolled(to: kept).total == table.total, "seed \(seed)")
            #expect(table.rolled(to: between).rolled(to: kept) == table.rolled(to: kept), "seed \(seed)")
        }
    }

    @Test func rollingUpASumIsTheSumOfWhatIsRolledUp() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let (first, second) = (Self.table(&random), Self.table(&random))
            var sum = first
            sum.add(second)
            var rolledSum = first.rolled(to: ["c", "a"])
            rolledSum.add(second.rolled(to: ["c", "a"]))

            #expect(sum.rolled(to: ["c", "a"]) == rolledSum, "seed \(seed)")
        }
    }

    @Test func whatPassesAndWhatDoesNotMakeUpTheWhole() {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        for _ in 0..<300 {
            let table = Self.table(&random)
            var both = table.filtered("b") { $0 == "x" || $0 == nil }
            both.add(table.filtered("b") { $0 != "x" && $0 != nil })

            #expect(both == table, "seed \(seed)")
        }
    }

    private static func table(_ random: inout SeededGenerator) -> CountTable {
        var table = CountTable(dimensions: ["a", "b", "c"])
        for _ in 0..<Int.random(in: 0...30, using: &random) {
            let cell = table.dimensions.map { _ in random.pick([nil, "x", "y", "z"]) ?? nil }
            table.add(Int.random(in: 1...9, using: &random), to: cell)
        }
        return table
    }
}
