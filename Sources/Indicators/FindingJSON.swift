import Disclosure
import Workforce

/// The JSON of a finding: the form that commands, pages and the API share. Fields may be added, none renamed. What
/// cannot be given is `null`, and `withheld` says why.
extension Finding: Encodable {
    private enum Key: String, CodingKey {
        case indicator, title, variant, variantTitle, period, unit, by, groups, reference, value, comparator, kind
        case orientation, interval, p, shortfall, size, certainty, about, sentence, audience, withheld
    }

    package func encode(to encoder: any Encoder) throws {
        var json = encoder.container(keyedBy: Key.self)
        try json.encode(definition.id, forKey: .indicator)
        try json.encode(definition.title, forKey: .title)
        try json.encode(variant.id, forKey: .variant)
        try json.encode(variant.title, forKey: .variantTitle)
        try json.encode(period.label, forKey: .period)
        try json.encode(UnitJSON(unit), forKey: .unit)
        try json.encode(part.map(PartJSON.init), forKey: .by)
        try json.encode(groupsJSON(groups), forKey: .groups)
        if !reference.isEmpty { try json.encode(groupsJSON(reference), forKey: .reference) }
        try encodeNumbers(to: &json)
        try json.encode(sentence, forKey: .sentence)
        try json.encode(audience.rawValue, forKey: .audience)
        try json.encode(withheld, forKey: .withheld)
    }

    private func encodeNumbers(to json: inout KeyedEncodingContainer<Key>) throws {
        try json.encode(value, forKey: .value)
        try json.encode(comparator, forKey: .comparator)
        try json.encode(kind.rawValue, forKey: .kind)
        try json.encode(orientation, forKey: .orientation)
        try json.encode(interval.map(IntervalJSON.init), forKey: .interval)
        try json.encode(p, forKey: .p)
        try json.encode(shortfall, forKey: .shortfall)
        try json.encode(signal.size?.rawValue, forKey: .size)
        try json.encode(signal.certainty?.rawValue, forKey: .certainty)
        try json.encode(isAbout, forKey: .about)
    }

    /// `white/bme`, or with the code of the compared category in place of `bme`.
    private var orientation: String {
        guard let compared = groups.first(where: { $0.key != "white" && $0.key != "unknown" })?.key else {
            return definition.orientation.rawValue
        }
        return definition.orientation.rawValue.replacing("bme", with: compared)
    }

    private func groupsJSON(_ groups: [Group]) -> [String: PairJSON] {
        let pairs = groups.map { ($0.key, PairJSON($0.counts, isShare: definition.measure != .progression)) }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }
}

private struct UnitJSON: Encodable {
    let level: String
    let name: String
    let careGroup: String?

    init(_ unit: OrganisationUnit) {
        (level, name, careGroup) = (unit.level.rawValue, unit.name, unit.careGroup)
    }
}

private struct PartJSON: Encodable {
    private enum Key: String, CodingKey {
        case dimension, value, label
    }

    let part: Finding.Part

    init(_ part: Finding.Part) { self.part = part }

    func encode(to encoder: any Encoder) throws {
        var json = encoder.container(keyedBy: Key.self)
        try json.encode(part.dimension, forKey: .dimension)
        try json.encode(part.value, forKey: .value)
        try json.encode(part.label, forKey: .label)
    }
}

private struct PairJSON: Encodable {
    private enum Key: String, CodingKey {
        case events, of, eventsRange, ofRange, percent, withheld
    }

    let pair: ReleasedPair
    /// The events are some of `of`; in a progression they are other people.
    let isShare: Bool

    init(_ pair: ReleasedPair, isShare: Bool) { (self.pair, self.isShare) = (pair, isShare) }

    func encode(to encoder: any Encoder) throws {
        var json = encoder.container(keyedBy: Key.self)
        switch pair {
        case .given(let events, let of):
            try json.encode(events.value, forKey: .events)
            try json.encode(of.value, forKey: .of)
            let percent = isShare && of.value > 0 ? Double(events.value) / Double(of.value) * 100 : nil
            try json.encode(percent, forKey: .percent)
            if !events.isExact { try json.encode([events.low, events.high], forKey: .eventsRange) }
            if !of.isExact { try json.encode([of.low, of.high], forKey: .ofRange) }
        case .withheld(let reason):
            try json.encodeNil(forKey: .events)
            try json.encodeNil(forKey: .of)
            try json.encodeNil(forKey: .percent)
            try json.encode(reason, forKey: .withheld)
        }
    }
}

private struct IntervalJSON: Encodable {
    private enum Key: String, CodingKey {
        case level, low, high, method
    }

    let interval: Finding.ConfidenceInterval

    init(_ interval: Finding.ConfidenceInterval) { self.interval = interval }

    func encode(to encoder: any Encoder) throws {
        var json = encoder.container(keyedBy: Key.self)
        try json.encode(interval.level, forKey: .level)
        try json.encode(interval.low, forKey: .low)
        try json.encode(interval.high, forKey: .high)
        try json.encode(interval.method, forKey: .method)
    }
}
