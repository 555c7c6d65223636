/// One entry of the answers: groups with their counts, and the value they give.
struct Answer {
    typealias Group = (name: String, events: Int, of: Int)

    let indicator: String
    let variant: String
    let period: String
    let scope: Scope
    /// The ethnic category that is set against the White group; nil where White and BME are.
    var category: String?
    let groups: [Group]
    let value: Double?

    /// One group's rate over another's; nil where either has nobody or the second has no event.
    static func ratio(_ a: Group, over b: Group) -> Double? {
        guard a.of > 0, b.of > 0, b.events > 0 else { return nil }
        return (Double(a.events) / Double(a.of)) / (Double(b.events) / Double(b.of))
    }

    /// A share in percent; nil of nobody.
    static func percent(_ group: Group) -> Double? {
        group.of > 0 ? Double(group.events) / Double(group.of) * 100 : nil
    }

    /// The first share less the second, in percentage points.
    static func points(_ a: Group, less b: Group) -> Double? {
        guard let first = percent(a), let second = percent(b) else { return nil }
        return first - second
    }
}

extension Answer {
    /// Groups in the usual order, of counts and what they are counts of.
    static func groups(_ events: GroupCount, of bases: GroupCount) -> [Group] {
        [
            ("white", events.white, bases.white), ("bme", events.bme, bases.bme),
            ("unknown", events.unknown, bases.unknown),
        ]
    }

    /// Shares of one whole.
    static func shares(_ events: GroupCount, of whole: Int) -> [Group] {
        [("white", events.white, whole), ("bme", events.bme, whole), ("unknown", events.unknown, whole)]
    }

    /// Whether anything at all was counted.
    var isEmpty: Bool { groups.allSatisfy { $0.events == 0 && $0.of == 0 } }
}
