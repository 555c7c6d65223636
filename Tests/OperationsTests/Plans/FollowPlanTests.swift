import Disclosure
import Foundation
import Indicators
import Plans
import SyntheticTrust
import Testing
import Workforce

@testable import Operations

struct FollowPlanTests {
    @Test("an action past its date is overdue until it is complete")
    func overdue() throws {
        let plan = try PlanBench()
        #expect(try plan.view("2025-03-31").row("1.1")?.isOverdue == false)
        #expect(try plan.view("2025-04-01").row("1.1")?.daysOver == 1)
        try plan.update(ActionReport(status: .complete, note: "Done", evidence: "Minutes of May"))
        #expect(try plan.view().row("1.1")?.isOverdue == false)
        #expect(try plan.view().row("1.1")?.delivery.rating == .complete)
    }

    @Test(
        "filters hold together",
        arguments: [
            (PlanFilter(indicator: "2"), ["1.1"]), (PlanFilter(lead: "head of"), ["1.1", "1.2"]),
            (PlanFilter(status: .new), ["2.1"]), (PlanFilter(isOverdue: true), ["1.1", "1.2"]),
            (PlanFilter(text: "CAREER"), ["2.1"]), (PlanFilter(indicator: "2", status: .new), []),
            (PlanFilter(theme: "Fair process"), ["1.2"]), (PlanFilter(), ["1.1", "1.2", "2.1"]),
        ])
    func filters(filter: PlanFilter, keys: [String]) throws {
        #expect(try PlanBench().view().rows(filter).map(\.key) == keys)
    }

    @Test("the public is not shown what colleagues wrote")
    func publicNotes() throws {
        let plan = try PlanBench()
        try plan.update(ActionReport(rating: .amber, note: "A colleague is away", evidence: "A letter"))
        let row = try #require(try plan.view(audience: .public).row("1.1"))
        #expect(row.followed.updates.map(\.note) == [""] && row.followed.evidence.isEmpty)
        #expect(try plan.view(audience: .network).row("1.1")?.followed.updates.first?.note == "A colleague is away")
    }

    @Test("a target bound to an indicator follows it, and impact is judged by it")
    func boundTarget() throws {
        // Given the extracts of an invented trust and a plan that wants indicator 2 to fall
        let plan = try PlanBench()
        let trust = SyntheticTrust(try TrustPlan(seed: 3, staff: 1_500))
        for file in trust.files() where file.name.contains("-03-31") || file.dataset == "applications" {
            let path = "\(plan.bench.folder.path)/\(file.name)"
            try Data(file.bytes).write(to: URL(fileURLWithPath: path))
            try plan.bench.bring(file.dataset, path, asOf: file.asOf)
        }
        // When
        let view = try plan.view()
        let row = try #require(view.row("1.1"))
        // Then
        let target = try #require(view.targets(of: row.action).first)
        #expect(target.target.binding?.indicator == "wres-2")
        #expect(target.points.count == 3)
        let held = view.readings.readings.filter { $0.indicator == "wres-2" }.compactMap(\.number)
        #expect(target.points.map(\.point.value) == held)
        #expect(row.impact.rating != .notRated && row.impact.reason.hasPrefix(row.impact.rating.words))
    }

    @Test("what an audience may not see exactly does not come back through a plan")
    func protectedReadings() throws {
        let plan = try PlanBench()
        let trust = SyntheticTrust(try TrustPlan(seed: 3, staff: 400, years: 1))
        for file in trust.files() where file.name.contains("-03-31") || file.dataset == "applications" {
            let path = "\(plan.bench.folder.path)/\(file.name)"
            try Data(file.bytes).write(to: URL(fileURLWithPath: path))
            try plan.bench.bring(file.dataset, path, asOf: file.asOf)
        }
        let period = try #require(try plan.bench.workspace.latestPeriod())
        let findings = try plan.bench.workspace.calculateFindings()(
            FindingsRequest(indicators: ["wres-2"], period: period, audience: .network))
        let reading = try #require(
            try plan.view(audience: .network).readings.readings.first { $0.indicator == "wres-2" })
        #expect(reading.number == findings.first?.value)
        #expect(reading.text.hasPrefix("about"))
    }
}
