import Foundation
import PlanReading
import Plans
import Testing

/// The two published plans without a key, by counts that anybody can make with the document in hand.
@Suite(.enabled(if: SharedFolder.holds("seeds"), "The five plans are not beside the checkout; set PARITY_SHARED."))
struct PublishedPlansTests {
    private func read(_ name: String) throws -> ReadPlan {
        PlanReader(vocabulary: try Words.vocabulary()).read(try SharedFolder.seed(name))
    }

    @Test func givenTheMatrixThenRowsLinksAndNationalDatesAreRead() throws {
        let plan = try read("001").plan
        #expect(plan.actions.map(\.ref) == ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "12", "13", "14", "15"])
        #expect(plan.actions.map(\.key) == plan.actions.map { $0.ref ?? "" })
        #expect(
            plan.actions.prefix(3).map(\.indicators) == [["1", "2", "4", "7", "9"], ["1", "2", "4", "7", "9"], ["7"]])
        let named = plan.actions.map { action in action.links.filter { $0.framework == .hia }.map(\.item) }
        #expect(named.prefix(6) == [["1"], ["2"], ["3"], ["4"], ["5"], ["6"]])
        #expect(plan.actions.prefix(6).allSatisfy { $0.due.isFixedNationally })
        #expect(plan.actions.dropFirst(6).allSatisfy { !$0.due.isFixedNationally && $0.objective == nil })
        #expect(plan.layout == .matrix)
    }

    @Test func givenTheTrackerThenEveryTaskHasItsLeadsAndIndicator() throws {
        let read = try read("003")
        let plan = read.plan
        #expect(plan.actions.count == 23)
        #expect(plan.actions.allSatisfy { !$0.leads.accountable.isEmpty && !$0.leads.responsible.isEmpty })
        #expect(
            plan.actions.prefix(19).map { $0.indicators.joined(separator: "+") }.uniqued
                == ["1", "2", "3", "4", "5+6+8", "7", "9"])
        #expect(plan.actions.suffix(4).allSatisfy { $0.indicators.isEmpty })
        #expect(plan.actions.allSatisfy { $0.objective != nil && $0.measure != nil })
        #expect(plan.baselines.count >= 10)
        #expect(read.accounting.unplaced.count == 1)
    }
}

extension Array where Element: Hashable {
    fileprivate var uniqued: [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
