import Disclosure
import Testing

@testable import Indicators

/// Every pair of true counts that protected counts may stand for, gone through one by one.
private struct Everything {
    let definition: IndicatorDefinition
    let bands: [ClosedRange<Int>]

    /// - Parameter starts: the lowest counts of the bands of first events, first people, second events and second
    ///   people; 0 is a band of its own.
    init(_ definition: IndicatorDefinition, starts: [Int], base: Int) {
        self.definition = definition
        bands = starts.map { $0 == 0 ? 0...0 : $0...($0 + base - 1) }
    }

    var estimates: [Estimate] {
        comparisons.map { pair in
            switch definition.measure {
            case .likelihood: Likelihood.estimate(pair, Sample.rules)
            case .progression: Progression.estimate(pair, Sample.rules)
            case .experience:
                Experience.estimate(pair, higherIsBetter: definition.better == .higher, Sample.rules)
            case .share: Share.estimate(pair.first, reference: pair.second, Sample.rules)
            case .representation: Representation.estimate(pair.first, reference: pair.second, Sample.rules)
            }
        }
    }

    var comparisons: [Comparison] {
        pairs(bands[0], bands[1]).flatMap { first in
            pairs(bands[2], bands[3]).map { Comparison(first: first, second: $0) }
        }
    }

    private func pairs(_ events: ClosedRange<Int>, _ people: ClosedRange<Int>) -> [TwoCounts] {
        events.flatMap { a in people.map { TwoCounts(events: a, of: $0) } }
            .filter { definition.measure == .progression || $0.events <= $0.of }
    }
}

@Suite("What is said of protected counts")
struct EnvelopeTests {
    private static let measures = [
        Definitions.appointment, Definitions.disciplinary, Definitions.progression, Definitions.abuse,
        Definitions.opportunity, Definitions.bands, Definitions.board,
    ]

    /// Lowest counts of bands of 4: small beside large, alike, and at the edge of certainty; with none of one group.
    private static let starts = [
        [1, 9, 1, 9], [9, 9, 1, 13], [1, 13, 9, 9], [5, 9, 1, 41], [13, 13, 1, 13], [0, 41, 5, 21], [5, 21, 0, 41],
        [13, 21, 5, 41], [21, 101, 41, 101], [41, 101, 21, 101], [1, 401, 9, 101], [9, 101, 1, 401],
        [97, 401, 61, 401], [49, 401, 61, 401], [0, 13, 0, 41], [1, 21, 1, 1_001], [81, 101, 85, 101],
    ]

    @Test("holds for every true count in the ranges, not only at their ends", arguments: measures, starts)
    func everyCount(definition: IndicatorDefinition, starts: [Int]) throws {
        try expectTrue(definition, starts: starts, base: 4, "")
    }

    @Test("holds for bands drawn at random", arguments: propertySeeds)
    func random(seed: UInt64) throws {
        var random = Seeded(seed)
        for definition in Self.measures {
            for _ in 0..<8 {
                try expectTrue(definition, starts: Self.bands(&random), base: 3, "seed \(seed)")
            }
        }
    }

    /// Four bands of 3; people no fewer than events.
    private static func bands(_ random: inout Seeded) -> [Int] {
        (0..<2).flatMap { _ in
            let people = Int.random(in: 3...([6, 30, 200].randomElement(using: &random) ?? 6), using: &random)
            return [1 + 3 * Int.random(in: 0...people, using: &random), 1 + 3 * people]
        }
    }

    private func expectTrue(
        _ definition: IndicatorDefinition, starts: [Int], base: Int, _ seed: String
    ) throws {
        let everything = Everything(definition, starts: starts, base: base)
        let all = everything.estimates
        let finding = finding(definition, starts: starts, base: base)
        let label: Comment = "\(seed) \(definition.id) \(starts)"
        guard finding.withheld == nil || finding.signal.certainty != nil else { return }
        let sides = Set(all.map(\.side))
        #expect((finding.signal.certainty == .clear) == (sides == [1] || sides == [-1]), label)
        #expect(finding.signal.size == Signal.Size.holding(forAll: all.map(\.size)), label)
        if let interval = finding.interval { expect(interval, holds: all, label) }
        expectDirection(finding, all, label)
        let maker = FindingMaker(rules: Sample.rules, labels: Sample.labels)
        let areShort = everything.comparisons.allSatisfy { maker.shortfall($0, definition).map { $0 > 0 } ?? false }
        #expect((finding.shortfall != nil) == areShort, label)
        if finding.sentence.contains("would be parity") { #expect(areShort, label) }
    }

    /// A direction is said where every true count has it, and only there.
    private func expectDirection(_ finding: Finding, _ all: [Estimate], _ label: Comment) {
        guard finding.value != nil else { return }
        let (sentence, differences) = (finding.sentence, all.compactMap(\.difference))
        let (areAbove, areBelow) = (differences.allSatisfy { $0 > 0 }, differences.allSatisfy { $0 < 0 })
        let isRange = sentence.contains(" between ")
        if sentence.contains("less likely") || sentence.contains("were fewer") { #expect(areBelow, label) }
        if !isRange, sentence.contains("points higher") { #expect(areAbove, label) }
        if !isRange, sentence.contains("points lower") { #expect(areBelow, label) }
        if isRange { #expect(!areAbove && !areBelow, label) }
    }

    private func expect(_ interval: Finding.ConfidenceInterval, holds all: [Estimate], _ label: Comment) {
        for estimate in all {
            let low = estimate.low ?? -.infinity
            #expect(low >= interval.low - 1e-9, label)
            guard let high = interval.high else { continue }
            #expect((estimate.high ?? .infinity) <= high + 1e-9, label)
        }
    }

    private func finding(_ definition: IndicatorDefinition, starts: [Int], base: Int) -> Finding {
        let (first, second) = ((starts[0], starts[1]), (starts[2], starts[3]))
        let sample = Sample(definition: definition, audience: .public, base: base)
        let isTurned = !definition.isBesideReference && definition.orientation == .bmeToWhite
        return isTurned ? sample.finding(second, first) : sample.finding(first, second)
    }
}
