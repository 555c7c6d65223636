/// A number that cannot be read, or that was lost.
struct NumberingDamaged: LintRule {
    let code = "numbering-damaged"
    let severity = LintSeverity.advice
    let title = "A damaged number"
    let explanation = "People speak of actions by their numbers. One that is damaged or lost cannot be spoken of."
    let mend = "Look the number up in the document and enter it."

    func findings(in context: LintContext) -> [LintFinding] {
        let numbers = PrintedNumbers(context.linted)
        guard numbers.isNumbered(percent: context.settings.thresholds.numberedActions) else { return [] }
        let isMostlyPlain = numbers.isMostlyPlain
        return numbers.entries.compactMap { entry in
            guard let ref = entry.ref else { return entry.line.flatMap { lost(entry, $0) } }
            guard isMostlyPlain, isDamaged(PrintedNumber(ref)) else { return nil }
            return finding(
                entry.action, ref, line: entry.line, "The number “\(ref)” of action \(entry.action.key) looks damaged.")
        }
    }

    /// `4a` is a number of its own kind; `F 1` among plain numbers is not.
    private func isDamaged(_ number: PrintedNumber) -> Bool {
        !number.isPlain && number.shape.first != "9"
    }

    private func lost(_ entry: PrintedNumbers.Entry, _ line: Int) -> LintFinding? {
        finding(entry.action, line: line, "Action \(entry.action.key) has no number, where most others have one.")
    }
}
