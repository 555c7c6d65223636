import Disclosure

/// `disclosure.yaml`: who sees exact counts, and how the others' are protected.
enum DisclosureFile {
    static let path = "disclosure.yaml"
    private static let bases = 1...1000
    private static let smallGroups = 0...1000
    private static let thresholds = 1...100_000

    /// - Parameter standard: the policy of the built-in file; one that protects less needs a reason. Nil for that file
    ///   itself.
    static func read(_ file: Reader, standard: DisclosurePolicy?) -> DisclosurePolicy? {
        guard let fields = file.concept("base", "reason", "small-group", "audiences") else { return nil }
        let base = fields.required("base")?.integer(in: bases)
        let reason = fields["reason"].map { $0.text() }
        let smallGroup = fields.required("small-group")?.integer(in: smallGroups)
        let rows = fields.required("audiences").flatMap(rows)
        guard let base, let smallGroup, let rows else { return nil }
        let policy = DisclosurePolicy(
            base: base, reasonForLowerBase: reason ?? nil, smallGroup: smallGroup, rows: rows)
        if let standard, reason == nil { DisclosureWeakening(fields, policy, standard).report() }
        return policy
    }

    private static func rows(_ reader: Reader) -> [Audience: DisclosurePolicy.Row]? {
        let names = Audience.allCases.map(\.rawValue)
        guard let fields = Fields(reader, allowed: names) else { return nil }
        let rows = Audience.allCases.compactMap { audience in
            fields.required(audience.rawValue).flatMap { row($0, audience) }.map { (audience, $0) }
        }
        return rows.count == names.count ? Dictionary(rows, uniquingKeysWith: { first, _ in first }) : nil
    }

    private static func row(_ reader: Reader, _ audience: Audience) -> DisclosurePolicy.Row? {
        guard let fields = reader.fields("organisation", "unit") else { return nil }
        let organisation = fields.required("organisation").flatMap { treatment($0, audience) }
        let unit = fields.required("unit").flatMap { treatment($0, audience) }
        guard let organisation, let unit else { return nil }
        return DisclosurePolicy.Row(organisation: organisation, unit: unit)
    }

    private static func treatment(_ reader: Reader, _ audience: Audience) -> Treatment? {
        if reader.isMapping {
            let least = reader.fields("exact-from")?.required("exact-from")?.integer(in: thresholds)
            return least.map { .exactFrom($0) }
        }
        guard let choice = reader.choice(of: ["exact", "protected"]) else { return nil }
        guard choice == "exact" else { return .protected }
        guard audience.mayAlwaysSeeExactCounts else {
            reader.report(
                "\"exact\" is never shown to this audience.", allowed: ["protected", "{exact-from: N}"])
            return nil
        }
        return .exact
    }
}
