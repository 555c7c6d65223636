import Workforce

/// The dates of one action as entries of a calendar.
enum ActionDates {
    static func entries(_ action: Action) -> [CalendarEntry] {
        let steps = action.parts.enumerated().compactMap { index, part in
            entry("step/\(action.key)/\(index + 1)", .step, "Step due", part.due, part.due.end, part.text, action)
        }
        return [own(action)].compactMap { $0 } + steps
    }

    private static func own(_ action: Action) -> CalendarEntry? {
        let due = action.due
        if due.isStart {
            let date = due.end ?? due.start
            return entry("start/\(action.key)", .start, "Latest start", due, date, action.text, action)
        }
        return entry("deadline/\(action.key)", .deadline, "Due", due, due.end, action.text, action)
    }

    private static func entry(
        _ id: String, _ kind: CalendarEntry.Kind, _ word: String, _ due: DueDate, _ date: PartialDate?,
        _ text: String, _ action: Action
    ) -> CalendarEntry? {
        guard let date, let when = atMostMonth(date) else { return nil }
        let title = "\(word): \(action.ref ?? action.key) \(shortened(text))"
        return CalendarEntry(
            id: id, when: when, kind: kind, title: title, detail: detail(due, when, text, action), actions: [action.key]
        )
    }

    /// A year alone ends with its last month.
    private static func atMostMonth(_ date: PartialDate) -> PartialDate? {
        date.day != nil ? date : PartialDate(year: date.lastDay.year, month: date.lastDay.month)
    }

    private static func detail(_ due: DueDate, _ when: PartialDate, _ text: String, _ action: Action) -> String {
        let leads = action.leads.named.map(\.text).joined(separator: ", ")
        let sentences = [
            text.hasSuffix(".") ? text : "\(text).",
            due.text.map { "Printed as “\($0)”." },
            when.day == nil ? "Month only: by its end." : nil,
            due.isApproximate ? "The date is only about right." : nil,
            due.isFixedNationally ? "The date is set nationally and cannot be moved." : nil,
            leads.isEmpty ? "Nobody is named as lead." : "Lead: \(leads).",
        ]
        return sentences.compactMap { $0 }.joined(separator: " ")
    }

    static let titleLength = 80

    /// Cut after a whole word.
    private static func shortened(_ text: String) -> String {
        guard text.count > titleLength else { return text }
        let words = text.prefix(titleLength).split(separator: " ", omittingEmptySubsequences: true).dropLast()
        return words.isEmpty ? "\(text.prefix(titleLength))…" : words.joined(separator: " ") + "…"
    }
}
