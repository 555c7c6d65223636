import Disclosure
import Testing

@Suite("A disclosure policy")
struct DisclosurePolicyTests {
    /// As `disclosure.yaml` has it.
    private let usual = DisclosurePolicy(
        base: 6, smallGroup: 10,
        rows: [
            .analyst: .init(organisation: .exact, unit: .exact),
            .submission: .init(organisation: .exact, unit: .exact),
            .board: .init(organisation: .exactFrom(8), unit: .protected),
            .unitLead: .init(organisation: .protected, unit: .protected),
        ])

    @Test("lets a reader look as an audience that sees no more", arguments: Audience.allCases, Audience.allCases)
    func order(asked: Audience, ceiling: Audience) {
        let height: [Audience: Int] = [.analyst: 2, .submission: 2, .board: 1]
        #expect(usual.allows(asked, under: ceiling) == (height[asked, default: 0] <= height[ceiling, default: 0]))
    }

    @Test("lets neither of two audiences look as the other where each sees more at one level")
    func incomparable() {
        let policy = DisclosurePolicy(
            base: 6, smallGroup: 10,
            rows: [
                .board: .init(organisation: .exact, unit: .protected),
                .unitLead: .init(organisation: .protected, unit: .exact),
            ])
        #expect(!policy.allows(.board, under: .unitLead))
        #expect(!policy.allows(.unitLead, under: .board))
        #expect(policy.allows(.public, under: .board) && policy.allows(.public, under: .unitLead))
    }

    @Test("counts a lower threshold as seeing more")
    func thresholds() {
        let policy = DisclosurePolicy(
            base: 6, smallGroup: 10,
            rows: [
                .board: .init(organisation: .exactFrom(8), unit: .protected),
                .network: .init(organisation: .exactFrom(20), unit: .protected),
            ])
        #expect(policy.allows(.network, under: .board))
        #expect(!policy.allows(.board, under: .network))
    }

    @Test("shows only protected counts to an audience that its table leaves out", arguments: [true, false])
    func leftOut(organisationLevel: Bool) {
        #expect(usual.treatment(of: .network, organisationLevel: organisationLevel) == .protected)
    }

    @Test("takes the treatment of the level")
    func levels() {
        #expect(usual.treatment(of: .board, organisationLevel: true) == .exactFrom(8))
        #expect(usual.treatment(of: .board, organisationLevel: false) == .protected)
    }

    @Test("logs the reads of those who see small counts as they are", arguments: Audience.allCases)
    func exactReads(audience: Audience) {
        #expect(usual.showsExactCounts(to: audience) == [.analyst, .submission].contains(audience))
    }

    @Test("logs them where that holds at one level only")
    func exactReadsOfUnits() {
        let policy = DisclosurePolicy(
            base: 6, smallGroup: 10, rows: [.unitLead: .init(organisation: .protected, unit: .exact)])
        #expect(policy.showsExactCounts(to: .unitLead))
    }

    @Test("never divides by a base of 0")
    func base() {
        #expect(DisclosurePolicy(base: 0, smallGroup: 10, rows: [:]).base == 1)
    }
}
