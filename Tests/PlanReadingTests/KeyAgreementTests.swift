import Foundation
import PlanReading
import Plans
import Testing

/// How well whole plans agree with the hand-made answers, field by field, where they are at hand.
struct KeyAgreementTests {
    @Test(
        .enabled(if: SharedFolder.holds("plan-keys"), "The hand-made answers are not here; set PARITY_SHARED."),
        arguments: ["000", "002", "004"])
    func givenAnAnswerKeyThenThePlanAgrees(name: String) throws {
        let key = try JSONDecoder().decode(AnswerKey.self, from: try SharedFolder.key(name))
        let read = PlanReader(vocabulary: try Words.vocabulary()).read(try SharedFolder.seed(name))
        let agreement = KeyAgreement(key, read.plan)
        print("\(name): \(agreement.table)")
        #expect(agreement.found.share >= 0.95)
        #expect(agreement.indicators.share >= 0.95)
        #expect(agreement.due.share >= 0.9)
        #expect(agreement.status.share >= 0.9)
        #expect(agreement.leads.share >= 0.9)
        #expect(agreement.targets.share >= 0.8)
        #expect(agreement.joined.share >= 0.95)
        #expect(read.plan.actions.count == key.groups.count)
    }
}

/// How many of how many are right.
struct Agreement: CustomStringConvertible {
    var right = 0
    var all = 0
    var share: Double { all == 0 ? 1 : Double(right) / Double(all) }
    var description: String { "\(right)/\(all)" }

    mutating func count(_ isRight: Bool) {
        all += 1
        right += isRight ? 1 : 0
    }
}

/// A plan held against its key, by the rules of the key's own description.
struct KeyAgreement {
    private(set) var found = Agreement()
    private(set) var joined = Agreement()
    private(set) var indicators = Agreement()
    private(set) var due = Agreement()
    private(set) var status = Agreement()
    private(set) var leads = Agreement()
    private(set) var targets = Agreement()

    init(_ key: AnswerKey, _ plan: Plan) {
        for group in key.groups {
            let actions = group.map { printed in plan.actions.first { printed.isPrinted(in: $0) } }
            let wanted = Set(group.flatMap(\.indicators).map(String.init))
            for (printed, action) in zip(group, actions) {
                found.count(action != nil)
                guard let action else { continue }
                indicators.count(Set(action.indicators) == wanted)
                compare(printed, action)
            }
            if group.count > 1 { joined.count(Set(actions.map { $0?.key ?? "" }).count == 1) }
        }
    }

    private mutating func compare(_ printed: AnswerKey.Action, _ action: Action) {
        if printed.sameAs == nil {
            due.count(printed.due.agrees(action.due))
            status.count(([printed.status] + (printed.acceptStatus ?? [])).contains(action.status.rawValue))
        }
        let wanted = [printed.leads, printed.seniorLeads, printed.operationalLeads].contains { !($0 ?? []).isEmpty }
        if wanted || !action.leads.all.isEmpty { leads.count(printed.agrees(action.leads)) }
        let numbers = Set(printed.targets.flatMap { [$0.baseline, $0.target] }.compactMap { $0 })
        let read = Set(action.targets.flatMap { [$0.baseline, $0.target] }.compactMap { $0 })
        if !numbers.isEmpty { targets.count(numbers.isSubset(of: read)) }
    }

    var table: String {
        "found \(found), repeats \(joined), indicators \(indicators), due \(due), status \(status), leads \(leads), "
            + "targets \(targets)"
    }
}
