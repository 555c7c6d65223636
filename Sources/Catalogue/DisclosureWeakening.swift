import Disclosure

/// Where a policy protects less than the built-in one, and so needs a reason.
struct DisclosureWeakening {
    private let fields: Fields
    private let policy: DisclosurePolicy
    private let standard: DisclosurePolicy

    init(_ fields: Fields, _ policy: DisclosurePolicy, _ standard: DisclosurePolicy) {
        (self.fields, self.policy, self.standard) = (fields, policy, standard)
    }

    /// Reports each place that needs the reason.
    func report() {
        if policy.base < standard.base {
            fields["base"]?.report("A base below \(standard.base) needs a \"reason\" beside it.")
        }
        if policy.smallGroup < standard.smallGroup {
            fields["small-group"]?.report("A small group below \(standard.smallGroup) needs a \"reason\" beside it.")
        }
        for audience in Audience.allCases {
            report(audience, "organisation", organisationLevel: true)
            report(audience, "unit", organisationLevel: false)
        }
    }

    private func report(_ audience: Audience, _ level: String, organisationLevel: Bool) {
        let treatment = policy.treatment(of: audience, organisationLevel: organisationLevel)
        let usual = standard.treatment(of: audience, organisationLevel: organisationLevel)
        guard treatment.showsMore(than: usual) else { return }
        fields["audiences"]?.quietPairs[audience.rawValue]?.quietPairs[level]?.report(
            "This shows more than the built-in file does, and needs a \"reason\" beside \"base\".")
    }
}
