import Disclosure
import Statistics

extension FindingMaker {
    /// How large and how certain. Without a value there may still be certainty: none of one group against many of
    /// the other has no ratio, but an interval.
    func signal(
        _ middle: Estimate, _ envelope: Envelope, _ comparing: Comparing, _ definition: IndicatorDefinition
    ) -> Signal {
        guard comparing.second != nil, middle.side != nil else { return Signal(size: envelope.size, certainty: nil) }
        if envelope.isClear { return Signal(size: envelope.size, certainty: .clear) }
        return Signal(size: envelope.size, certainty: isFew(comparing, definition) ? .tooFew : .chance)
    }

    /// Few events or few people, by the smallest counts that the released ones may stand for. In a share beside the
    /// workforce only the part is looked at, and its events may well be few because they are too few.
    private func isFew(_ comparing: Comparing, _ definition: IndicatorDefinition) -> Bool {
        let sides = definition.isBesideReference ? [comparing.first] : [comparing.first, comparing.second]
        return sides.compactMap { $0 }.contains { side in
            side.of.low < rules.fewPeople || (!definition.isBesideReference && side.events.low < rules.fewEvents)
        }
    }

    /// Fisher's test of the two groups, or of a part against the rest of the workforce it belongs to.
    func exactTest(_ pair: Comparison, _ definition: IndicatorDefinition) -> Double? {
        guard let (first, second) = tested(pair, definition) else { return nil }
        return try? FisherExact.twoSided(first, second).get()
    }

    private func tested(_ pair: Comparison, _ definition: IndicatorDefinition) -> (Proportion, Proportion)? {
        let (a, b) = (pair.first, pair.second)
        return switch definition.measure {
        case .share: both(a.proportion, TwoCounts(events: b.events - a.events, of: b.of - a.of).proportion)
        case .progression: both(a.inBothTiers, b.inBothTiers)
        case .likelihood, .experience, .representation: both(a.proportion, b.proportion)
        }
    }

    private func both(_ first: Proportion?, _ second: Proportion?) -> (Proportion, Proportion)? {
        guard let first, let second, first.of > 0, second.of > 0 else { return nil }
        return (first, second)
    }

    /// How many more events in the compared group would be parity; fewer, where the event is unwelcome.
    func shortfall(_ pair: Comparison, _ definition: IndicatorDefinition) -> Int? {
        let isComparedFirst = definition.isBesideReference || definition.orientation == .bmeToWhite
        let (group, comparator) = isComparedFirst ? (pair.first, pair.second) : (pair.second, pair.first)
        if definition.measure == .progression { return further(group, toMatch: comparator) }
        guard let group = group.proportion, let comparator = comparator.proportion, comparator.of > 0 else {
            return nil
        }
        let result =
            definition.isEventUnwelcome
            ? Shortfall.fewer(in: group, toMatch: comparator) : Shortfall.more(in: group, toMatch: comparator)
        return try? result.get()
    }

    /// Whether the compared group falls short of parity in all of them: then also in every one between.
    func areShort(_ pairs: [Comparison], _ definition: IndicatorDefinition) -> Bool {
        pairs.allSatisfy { shortfall($0, definition).map { $0 > 0 } ?? false }
    }

    /// People in the higher tier who would make the tiers alike: ⌈lower · comparator upper / comparator lower⌉ − upper.
    private func further(_ group: TwoCounts, toMatch comparator: TwoCounts) -> Int? {
        guard comparator.of > 0, group.of > 0 else { return nil }
        let (product, overflow) = group.of.multipliedReportingOverflow(by: comparator.events)
        guard !overflow else { return nil }
        let needed = product / comparator.of + (product % comparator.of > 0 ? 1 : 0)
        return max(0, needed - group.events)
    }
}

extension IndicatorDefinition {
    /// Parity for the compared group means fewer events: disciplinary cases, harassment.
    package var isEventUnwelcome: Bool {
        switch measure {
        case .likelihood: orientation == .bmeToWhite
        case .experience: better == .lower
        case .share, .representation, .progression: false
        }
    }
}
