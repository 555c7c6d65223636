import Disclosure

/// The two counts that a measure compares, picked from what was released, and every pair of true counts that the
/// released ones may stand for.
struct Comparing {
    /// What is compared with what: pairs of released counts.
    let first: Released
    let second: Released?

    struct Released {
        let events: ReleasedCount
        let of: ReleasedCount

        var middle: TwoCounts { TwoCounts(events: events.value, of: of.value) }

        /// The ends of both ranges. `of` is never below `events` where `bounded`, as no share is over 100%.
        func corners(bounded: Bool) -> [TwoCounts] {
            var found: [TwoCounts] = []
            for events in Set([events.low, events.high]).sorted() {
                for of in Set([of.low, of.high]).sorted() {
                    found.append(TwoCounts(events: events, of: bounded ? max(of, events) : of))
                }
            }
            return found
        }
    }

    /// The comparison of the released values themselves.
    var middle: Comparison { Comparison(first: first.middle, second: second?.middle ?? TwoCounts(events: 0, of: 0)) }

    /// The comparisons at the ends of all ranges. What holds at each of them holds for every count between, because
    /// every value, and every limit of an interval where it meets parity, only rises or only falls with each count;
    /// `EnvelopeTests` goes through all counts between.
    func corners(bounded: Bool) -> [Comparison] {
        let others = second?.corners(bounded: bounded) ?? [TwoCounts(events: 0, of: 0)]
        return first.corners(bounded: bounded).flatMap { a in others.map { Comparison(first: a, second: $0) } }
    }
}

extension ReleasedPair {
    var released: Comparing.Released? {
        guard case .given(let events, let of) = self else { return nil }
        return Comparing.Released(events: events, of: of)
    }

    var reason: String? {
        guard case .withheld(let reason) = self else { return nil }
        return reason
    }
}
