import Disclosure

/// `disclosure.yaml`: who sees exact counts, and how the others' are protected.
enum DisclosureFile {
    static let path = "disclosure.yaml"

    /// - Parameter standardBase: the base of the built-in file; a lower one needs a reason. Nil for that file itself.
    static func read(_ file: Reader, standardBase: Int?) -> DisclosurePolicy? {
        guard let fields = file.concept("base", "reason", "small-group", "audiences") else { return nil }
        let base = fields.required("base")?.integer(from: 1)
        let reason = fields["reason"].map { $0.text() }
        let smallGroup = fields.required("small-group")?.integer()
        let rows = fields.required("audiences").flatMap(rows)
        guard let base, let smallGroup, let rows else { return nil }
        if let standardBase, base < standardBase, reason == nil {
            fields["base"]?.report("A base below \(standardBase) needs a \"reason\" beside it.")
        }
        return DisclosurePolicy(base: base, reasonForLowerBase: reason ?? nil, smallGroup: smallGroup, rows: rows)
    }

    private static func rows(_ reader: Reader) -> [Audience: DisclosurePolicy.Row]? {
        let names = Audience.allCases.map(\.rawValue)
        guard let fields = Fields(reader, allowed: names) else { return nil }
        let rows = Audience.allCases.compactMap { audience in
            fields.required(audience.rawValue).flatMap(row).map { (audience, $0) }
        }
        return rows.count == names.count ? Dictionary(rows, uniquingKeysWith: { first, _ in first }) : nil
    }

    private static func row(_ reader: Reader) -> DisclosurePolicy.Row? {
        guard let fields = reader.fields("organisation", "unit") else { return nil }
        let organisation = fields.required("organisation").flatMap(treatment)
        let unit = fields.required("unit").flatMap(treatment)
        guard let organisation, let unit else { return nil }
        return DisclosurePolicy.Row(organisation: organisation, unit: unit)
    }

    private static func treatment(_ reader: Reader) -> Treatment? {
        if reader.isMapping {
            let least = reader.fields("exact-from")?.required("exact-from")?.integer(from: 1)
            return least.map { .exactFrom($0) }
        }
        return reader.choice(of: ["exact", "protected"]).map { $0 == "exact" ? .exact : .protected }
    }
}
