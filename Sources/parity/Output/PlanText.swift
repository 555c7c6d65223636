import Operations
import Plans
import SQLiteStore
import Workforce

/// A plan in words and columns for a terminal.
enum PlanText {
    /// `1 action`, `2 actions`
    static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

    static func short(_ text: String, _ width: Int) -> String {
        let isPlain = text.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x80 }
        if isPlain, text.utf8.count <= width { return text }
        let line = isPlain ? text : text.split(whereSeparator: \.isNewline).joined(separator: " ")
        return line.count <= width ? line : line.prefix(width - 1) + "…"
    }

    /// - Parameter isWhole: with every cell as long as it is, for files.
    static func table(_ rows: [PlanRow], isWhole: Bool = false) -> TextTable {
        let cut = { (text: String, width: Int) in isWhole ? text : short(text, width) }
        return TextTable(
            headers: ["Action", "Indicators", "Due", "Delivery", "Impact", "Lead", "Text", "Why"],
            rows: rows.map { row in
                [
                    row.key, row.action.indicators.joined(separator: " "),
                    cut(ActionField.due.text(of: row.action), 44),
                    row.delivery.rating.words, row.impact.rating.words,
                    cut(row.action.leads.all.map(\.text).joined(separator: "; "), 40), cut(row.action.text, 60),
                    row.delivery.reason,
                ]
            })
    }

    /// The one minute: how many of what.
    static func summary(_ view: PlanView, shown: Int, isFiltered: Bool) -> String {
        let title = view.plan.title ?? "Plan \(view.entry.id)"
        let counted = { (ratings: [Rating]) in
            Rating.allCases.map { rating in "\(ratings.count { $0 == rating }) \(rating.words.lowercased())" }
                .joined(separator: ", ")
        }
        var lines = [
            "\(title), as at \(view.today)",
            "\(count(view.rows.count, "action")), \(view.rows.count { $0.isOverdue }) past their date."
                + (isFiltered ? " Shown: \(shown)." : ""),
            "Delivery: \(counted(view.rows.map(\.delivery.rating))).",
            "Impact:   \(counted(view.rows.map(\.impact.rating))).",
        ]
        if !view.openQuestions.isEmpty {
            lines.append("\(view.openQuestions.count) doubtful readings are open: parity plan questions")
        }
        return lines.joined(separator: "\n")
    }

    /// All that is known of one action.
    static func action(
        _ row: PlanRow, _ view: PlanView, events: [EscalationEvent], changes: [PlanChangeEntry]
    ) -> String {
        let lint = LintPlan()(view)
        var lines = [
            "\(row.key)  \(row.action.text)", "", "Delivery  \(row.delivery.reason)", "Impact    \(row.impact.reason)",
        ]
        lines += lint.scores[row.key].map { ["SMART     \($0.letters)"] } ?? []
        lines += [""] + fields(row.action)
        lines += section(
            "Targets",
            view.targets(of: row.action).map { followed($0) })
        lines += section("Updates", row.followed.updates.reversed().map(update))
        lines += section(
            "Dates",
            row.followed.dateChanges.map {
                "\($0.at.prefix(10)) \($0.by): from \($0.from.canonicalText) to \($0.to.canonicalText): \($0.reason)"
            })
        lines += section("Evidence", row.followed.evidence.map { "\($0.at.prefix(10)) \($0.by): \($0.text)" })
        lines += section("Changes", changes.map(change))
        guard !view.isPublic else { return lines.joined(separator: "\n") }
        lines += section("Escalation", events.map { "\($0.day.iso) \($0.reason)" })
        lines += section("To mend", lint.findings.filter { $0.action == row.key }.map { "\($0.message) \($0.mend)" })
        lines += section(
            "Printed",
            row.action.occurrences.map {
                "lines \($0.lines.lowerBound)–\($0.lines.upperBound): \(short($0.wording, 90))"
            })
        return lines.joined(separator: "\n")
    }

    private static func fields(_ action: Action) -> [String] {
        ActionField.allCases.filter { $0 != .text }.compactMap { field in
            let text = field.text(of: action)
            return text.isEmpty ? nil : "\(field.title): \(text.split(separator: "\n").joined(separator: "; "))"
        }
    }

    private static func update(_ update: Update) -> String {
        let state = [update.rating?.words, update.status?.rawValue].compactMap { $0 }.joined(separator: ", ")
        let green = update.goToGreen.map { " Go to green: \($0)" } ?? ""
        return "\(update.at.prefix(10)) \(update.by): \(state.isEmpty ? "" : "\(state): ")\(update.note)\(green)"
    }

    private static func change(_ entry: PlanChangeEntry) -> String {
        let texts = [entry.before, entry.after].map { short($0 ?? "nothing", 60) }
        return "\(entry.at.prefix(10)) \(entry.by): \(entry.field): \(texts[0]) → \(texts[1])"
            + (entry.reason.map { " (\($0))" } ?? "")
    }

    /// Where both say that they cannot tell, once is enough.
    private static func followed(_ target: FollowedTarget) -> String {
        let outlook = target.outlook.reach == .unknown ? "" : " \(target.outlook.reason)"
        return "\(target.target.text): \(target.progress.sentence)\(outlook)"
    }

    private static func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  \($0)" }
    }

    static func choice(_ question: StoredQuestion) -> String {
        let choices = question.question.choices
        return choices.indices.contains(question.choice) ? choices[question.choice] : ""
    }

    /// A question with its numbered choices; the one that holds has a star.
    static func question(_ question: Question, id: String, holds: Int) -> String {
        let choices = question.choices.enumerated().map { index, choice in
            "    \(index == holds ? "*" : " ") \(index + 1)  \(choice)"
        }
        return (["\(id)  \(question.text)"] + choices).joined(separator: "\n")
    }

    /// The actions of a document as they were read.
    static func readTable(_ plan: Plan) -> TextTable {
        TextTable(
            headers: ["Action", "Lines", "Indicators", "Due", "Status", "Lead", "Text"],
            rows: plan.actions.map { action in
                [
                    action.key, action.occurrences.map { "\($0.lines.lowerBound)" }.joined(separator: " "),
                    action.indicators.joined(separator: " "), short(ActionField.due.text(of: action), 28),
                    action.status.rawValue, short(action.leads.all.map(\.text).joined(separator: "; "), 40),
                    short(action.text, 70),
                ]
            })
    }
}
