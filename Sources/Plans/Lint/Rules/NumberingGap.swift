/// A number is left out.
struct NumberingGap: LintRule {
    let code = "numbering-gap"
    let severity = LintSeverity.advice
    let title = "A number is missing"
    let explanation = "Where the numbers jump, a row may have been lost, or taken out without a word."
    let mend = "Look in the document for the missing row; if it was taken out, say so or number anew."

    func findings(in context: LintContext) -> [LintFinding] {
        var found: [LintFinding] = []
        var previous: (entry: PrintedNumbers.Entry, number: PrintedNumber)?
        var unreadable = 0
        for entry in PrintedNumbers(context.linted).entries {
            guard let number = entry.number, number.isPlain else {
                unreadable += 1
                continue
            }
            if let gap = gap(entry, number, previous), gap.count > unreadable { found.append(finding(entry, gap)) }
            (previous, unreadable) = ((entry, number), 0)
        }
        return found
    }

    /// The numbers that are left out before this one; rows whose number cannot be read may have had them.
    private func gap(
        _ entry: PrintedNumbers.Entry, _ number: PrintedNumber,
        _ previous: (entry: PrintedNumbers.Entry, number: PrintedNumber)?
    ) -> Range<Int>? {
        guard let last = number.last, last > 1 else { return nil }
        guard let previous, let before = previous.number.last else { return nil }
        if previous.number.prefix == number.prefix {
            if last > before { return before + 1 < last ? (before + 1)..<last : nil }
            // The same or a lower number: a list that began anew under another heading, without its first rows.
            return previous.entry.under != entry.under ? 1..<last : nil
        }
        return number.prefix.isEmpty ? nil : 1..<last
    }

    private func finding(_ entry: PrintedNumbers.Entry, _ gap: Range<Int>) -> LintFinding {
        let prefix = entry.number?.prefix ?? ""
        let numbers = LintList.and(gap.prefix(5).map { "\(prefix)\($0)" }) + (gap.count > 5 ? " and more" : "")
        let (noun, verb) = gap.count == 1 ? ("Number", "is") : ("Numbers", "are")
        return finding(
            entry.action, entry.ref, line: entry.line,
            "\(noun) \(numbers) \(verb) missing before “\(entry.ref ?? "")”.")
    }
}
