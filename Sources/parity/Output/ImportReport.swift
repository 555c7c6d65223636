import Indicators
import Intake
import Operations

/// What an import found, in words.
struct ImportReport {
    let outcome: ImportExtract.Outcome
    let dataset: String
    let file: String

    /// Enough to see what is wrong; the count of the rest follows.
    private static let problemsShown = 20

    func show() {
        if let report = outcome.report { showProblems(report) }
        switch outcome.status {
        case .alreadyThere: print("This file was imported before (import \(outcome.entry?.id ?? 0)). Nothing changed.")
        case .imported: showImported()
        case .refused, .previewed: break
        }
    }

    private func showProblems(_ report: ReadReport) {
        let errors = report.problems.filter { $0.severity == .error }
        let ordered = errors + report.problems.filter { $0.severity == .warning }
        let alike = Dictionary(grouping: ordered) {
            [$0.code.rawValue, $0.column ?? "", $0.value ?? "line \($0.line)"]
        }
        let firsts = alike.values.compactMap { group in group.first.map { ($0, group.count) } }
            .sorted { ($0.0.severity == .warning ? 1 : 0, $0.0.line) < ($1.0.severity == .warning ? 1 : 0, $1.0.line) }
        for (problem, count) in firsts.prefix(Self.problemsShown) {
            let more = count > 1 ? " (\(Figures.count(count)) rows alike)" : ""
            Terminal.error("\(problem.severity.rawValue) \(problem.code.rawValue), \(problem.description)\(more)")
        }
        let all = report.problemCounts.values.reduce(0, +)
        guard firsts.count > Self.problemsShown || all > report.problems.count else { return }
        let kinds = report.problemCounts.sorted { $0.key < $1.key }.map { code, count in
            "\(Figures.count(count)) \(code.rawValue)"
        }
        Terminal.error("and more; in all \(kinds.joined(separator: ", ")).")
    }

    private func showImported() {
        guard let entry = outcome.entry else { return }
        let day = entry.asOf.map { " of \($0)" } ?? ""
        print(
            "Imported \(dataset)\(day) from \(entry.file): \(Figures.count(entry.read)) \(entry.read == 1 ? "row" : "rows") read = "
                + "\(Figures.count(entry.accepted)) accepted + \(Figures.count(entry.rejected)) rejected + "
                + "\(Figures.count(entry.blank)) blank (import \(entry.id)).")
        if entry.replaced > 0 { print("\(Figures.count(entry.replaced)) earlier rows were replaced.") }
        if let report = outcome.report, !report.totalsLines.isEmpty {
            print("Left out as totals: line \(report.totalsLines.map(String.init).joined(separator: ", ")).")
        }
        if !entry.droppedHeaders.isEmpty {
            print("Not kept, as no dataset names them: \(entry.droppedHeaders.joined(separator: ", ")).")
        }
        if let path = outcome.rejectedPath {
            print("Mend the rejected rows in \(path), then import that file.")
        }
    }
}
