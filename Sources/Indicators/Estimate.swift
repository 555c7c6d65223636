import Statistics

/// Two groups' counts as one pair of whole numbers each: `first` is divided by, or has taken from it, `second`.
struct Comparison: Hashable {
    var first: TwoCounts
    var second: TwoCounts
}

struct TwoCounts: Hashable {
    var events: Int
    var of: Int

    /// Nil where there are more events than people, which a share cannot have.
    var proportion: Proportion? { Proportion(events: events, of: of) }
}

/// What one kind of measure makes of one comparison.
struct Estimate {
    var value: Double?
    /// The number that stands for "no difference".
    var parity: Double
    var low: Double?
    var high: Double?
    var size: Signal.Size?
    /// Why there is no value.
    var absence: String?

    static func absent(_ reason: String) -> Estimate {
        Estimate(value: nil, parity: 0, low: nil, high: nil, size: nil, absence: reason)
    }

    /// The value less parity; nil without a value.
    var difference: Double? { value.map { $0 - parity } }

    /// What a test says where the method has no interval.
    var sideWithoutInterval: Int?

    /// Which side of parity the whole interval lies on: 1 above, −1 below, 0 where it includes parity. Nil where
    /// nothing can be said.
    var side: Int? {
        guard let low else { return sideWithoutInterval }
        if low > parity { return 1 }
        if let high, high < parity { return -1 }
        return 0
    }
}

/// The words used where counts contradict each other, as a hand-filled return may.
let moreEventsThanPeople = "More are counted as affected than there are people in the group. Check the return."
