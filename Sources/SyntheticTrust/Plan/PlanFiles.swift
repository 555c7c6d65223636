import Workforce

extension SyntheticTrust {
    /// The day at which the invented trust stands still: two months after its last year.
    package var today: Day {
        Day(year: plan.lastYear.startYear + 1, month: 5, day: 31) ?? plan.lastYear.lastDay
    }

    /// The action plan as the trust wrote it, a table of a document.
    package var planDocument: GeneratedFile {
        let calendar = PlanCalendar(today: today)
        let rows = PlanActions.all.map { $0.cells(calendar) }
        let title = "\(name): Workforce Race Equality Standard (WRES) Action Plan \(calendar.years)"
        let preamble = [title, "Publication date: \(calendar.published)", PlanActions.introduction]
        return GeneratedFile(
            name: "action-plan.csv", bytes: Self.csv(preamble.map { [$0] } + [PlanActions.titles] + rows),
            dataset: "plan", asOf: nil)
    }

    /// What was reported of the actions over two years: updates, moved dates and evidence, oldest first.
    package var planUpdates: GeneratedFile {
        let calendar = PlanCalendar(today: today)
        let rows = PlanHistory.all.map { $0.cells(calendar) }.sorted { $0[1] < $1[1] }
        return GeneratedFile(
            name: "action-plan-updates.csv", bytes: Self.csv([PlanHistory.titles] + rows), dataset: "plan-updates",
            asOf: nil)
    }

    private static func csv(_ rows: [[String]]) -> [UInt8] {
        let lines = rows.map { row in row.map(quoted).joined(separator: ",") + "\r\n" }
        return Array(lines.joined().utf8)
    }

    private static func quoted(_ cell: String) -> String {
        guard cell.contains(where: { ",\"\r\n".contains($0) }) else { return cell }
        return "\"" + cell.replacing("\"", with: "\"\"") + "\""
    }
}

extension TrustPlan {
    /// The newest year; a plan has at least one.
    var lastYear: FinancialYear {
        guard let last = years.last else { preconditionFailure("a trust covers at least one year") }
        return last
    }
}
