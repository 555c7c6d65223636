import Disclosure
import Foundation
import Plans
import SQLiteStore
import Workforce

@testable import Operations

/// A workspace with a small plan of an invented trust.
struct PlanBench {
    let bench: Workbench
    let entry: PlanEntry

    static let rows = [
        "Fenland Community NHS Trust: WRES Action Plan 2025/26",
        "Publication date: October 2024",
        "No.\tIndicators\tObjective\tAction\tMetric and target\tSenior lead\tOperational lead\tDue date\tStatus",
        "1.1\t2\tFair appointment\tPut a trained panel member on every interview.\tRelative likelihood from 1.6 to 1.2\tChief People Officer\tHead of Recruitment\t31 March 2025\tOngoing",
        "1.2\t3\tFair process\tHold a panel before any formal investigation begins.\t\tChief Nurse\tHead of Employee Relations\t*by June 2024\tOngoing",
        "2.1\t7\tFair careers\tOffer a career conversation to everyone who asks.\t\tDirector of Education\tCareers Lead\tDecember 2026\tNew",
    ]

    init(_ rows: [String] = Self.rows) throws {
        bench = try Workbench()
        let path = try Self.write(rows, "plan.txt", in: bench)
        let importing = ImportPlan(bench.workspace)
        entry = try importing.accept(
            try importing.propose(PlanImportRequest(path: path)), by: "tester", now: Workbench.now)
    }

    static func write(_ rows: [String], _ name: String, in bench: Workbench) throws -> String {
        let path = "\(bench.folder.path)/\(name)"
        try rows.joined(separator: "\n").write(toFile: path, atomically: true, encoding: .utf8)
        return path
    }

    func view(_ day: String = "2025-06-15", audience: Audience = .analyst, all: Bool = true) throws -> PlanView {
        try FollowPlan(bench.workspace)(audience: audience, today: Day(iso: day), now: Workbench.now, all: all)
    }

    func update(_ report: ActionReport, _ key: String = "1.1", now: Date = Workbench.now) throws {
        try UpdateAction(bench.workspace)(report, of: key, by: "tester", now: now)
    }

    /// A later version of the document.
    func propose(_ rows: [String], _ name: String = "later.txt") throws -> PlanProposal {
        try ImportPlan(bench.workspace).propose(PlanImportRequest(path: try Self.write(rows, name, in: bench)))
    }
}
