import Foundation
import Plans
import SQLiteStore

/// A small plan that has something in every column, and what it takes to keep it.
enum StoredPlans {
    static let due = DueDate(
        .quarter, start: PartialDate(iso: "2024-01"), end: PartialDate(iso: "2024-03"), text: "Q4 2023/24",
        isApproximate: true)
    static let fixed = DueDate(
        .month, end: PartialDate(iso: "2024-03"), isFixedNationally: true, text: "by March 2024")

    static let full = Action(
        key: "2.1", ref: "1", text: "Review how panels are made up", label: "Project", objective: "Fair panels",
        theme: "Recruitment", measure: "Yes, each quarter", metric: "Share of panels", kpis: ["panels", "offers"],
        communication: "Newsletter", sustainability: "Part of induction", cost: "None", statusNote: "new this year",
        dependencies: ["1.1"], links: [Link(.wres, "2", .direct), Link(.hia, "1", .indirect)], status: .ongoing,
        due: due,
        leads: Leads(
            accountable: [Lead("Head of Resourcing", kind: .role)],
            responsible: [Lead("A. Example", kind: .person, post: "Adviser"), Lead("TBC", kind: .toBeConfirmed)],
            unspecified: [Lead("Staff network", kind: .group)]),
        targets: [target], parts: [Action.Part("Draft", due: DueDate(.date, end: PartialDate(iso: "2023-12-01")))],
        forums: ["People Committee"], occurrences: [occurrence, Action.Occurrence(lines: 9...9, wording: "Panels")])

    static let target = Target(
        metric: "likelihood", baseline: 1.52, target: 1.2, unit: .ratio, by: PartialDate(iso: "2024"),
        text: "from 1.52 to 1.2", line: 5,
        binding: Target.Binding(indicator: "wres-2", variant: "without-international", measure: .value))

    static let occurrence = Action.Occurrence(
        lines: 4...6, ref: "1", wording: "Review how panels\nare made up", under: [Link(.wres, "2", .direct)],
        cells: ["lead": "Head of Resourcing", "due": "Q4"])

    static let plan = Plan(
        title: "Our plan", organisation: "Northfield Trust", years: "2023/24", published: PartialDate(iso: "2023-10"),
        authors: ["EDI team"], endorsedBy: ["Board"], sources: ["WRES 2023"], groupLabel: "BME", layout: .tracker,
        baselines: [Baseline(indicator: "2", label: "Likelihood", ratio: 1.52, year: "2022", unit: .ratio, line: 2)],
        goals: [Plan.Goal(under: Link(.wres, "2", .direct), text: "Nearer to 1", targets: [target], line: 3)],
        passages: [Plan.Passage(role: "introduction", text: "Why we do this", line: 1)],
        actions: [full, Action(key: "2.2", text: "Publish the results", due: fixed), Action(key: "2.3", text: "Talk")])

    static let question = Question(
        line: 4, code: "split-lead", text: "Is this one lead or two?", choices: ["one", "two"], action: "2.1")

    static let accounting = Accounting(
        placed: [1: ["introduction"], 4: ["action 2.1: text", "action 2.1: lead"], 5: []],
        unplaced: [UnplacedLine(line: 6, text: "page 2", reason: "a page number")])

    static let read = ReadPlan(plan: plan, accounting: accounting, questions: [question])

    static func source(_ number: Int = 1, lines: ClosedRange<Int> = 1...6) -> NewPlanSource {
        let digits = String(number, radix: 16)
        return NewPlanSource(
            fileName: "plan \(number).txt", sha256: String(repeating: "0", count: 64 - digits.count) + digits,
            lines: lines.map { NewPlanSource.Line($0, "line\t\($0)\u{0}end") })
    }

    /// A store with the plan in it, as number 1.
    static func store(_ read: ReadPlan = read) throws -> Store {
        let store = try Store.inMemory(datasets: [])
        try store.insertPlan(read, source: source(), by: "lead", at: moment)
        return store
    }
}

extension Store {
    /// Reports of one action as it is done everywhere: in steps.
    func append(update: Update, to plan: Int, key: String) throws { try append(updates: [key: [update]], to: plan) }

    func append(updates: [String: [Update]], to plan: Int) throws {
        let steps = updates.sorted { $0.key < $1.key }.flatMap { key, updates in
            updates.map { PlanStep(action: key, update: $0, by: $0.by, at: moment) }
        }
        try apply(steps: steps, to: plan, expecting: try planRevision(plan))
    }

    func append(evidence: Evidence, to plan: Int, key: String) throws {
        let step = PlanStep(action: key, evidence: evidence, by: evidence.by, at: moment)
        try apply(steps: [step], to: plan, expecting: try planRevision(plan))
    }

    func followed(_ plan: Int, detail: FollowedDetail) throws -> [FollowedAction] {
        try followedPlan(plan, detail: detail).actions
    }

    /// Applies an edit as the tests do, to the only plan.
    @discardableResult
    func change(_ edit: PlanEdit, expecting revision: Int = 1) throws -> Int {
        try apply(edit, to: 1, expecting: revision, by: "officer", at: moment)
    }
}

extension PlanEdit {
    static func with(_ change: (inout PlanEdit) -> Void) -> PlanEdit {
        var edit = PlanEdit()
        change(&edit)
        return edit
    }
}
