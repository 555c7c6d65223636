import Statistics
import Workforce

/// What an experience, a share or a representation found.
extension Sentence {
    func experience(_ value: Double) -> String {
        let people = words.people
        let (own, other) = (percentage(of: subject.compared), percentage(of: "white"))
        let groups = "\(own) of \(compared(people)) and \(other) of \(white(people))\(place)"
        let opening = "In \(subject.period.label)\(variant), \(groups) \(words.verb)."
        if isWrittenAsParity { return "\(opening) The two figures are \(about)the same." }
        return "\(opening) The figure for \(compared(people)) is \(direction(value))."
    }

    func share(_ value: Double) -> String {
        let opening = opening(percent: value, of: "\(whole)\(place)")
        guard let comparator = finding.comparator else { return "\(opening)." }
        let reference = "compared with \(self.comparator(comparator)) of \(reference)"
        if isDirectionCertain || isWrittenAsParity { return "\(opening), \(reference)." }
        return "\(opening), \(reference): \(direction(value - comparator))."
    }

    func representation(_ value: Double) -> String {
        let share = counts(of: subject.compared)?.middle.proportion?.value ?? 0
        let opening = opening(percent: share * 100, of: "\(whole)\(place)")
        let reference = "compared with \(comparator(finding.comparator ?? 0)) of \(reference)"
        return "\(opening), \(reference): \(isWrittenAsParity ? "\(about)the same share" : direction(value))."
    }

    private func opening(percent: Double, of whole: String) -> String {
        percent == 0
            ? "There were no \(compared("people")) among \(whole) \(day)"
            : raised("\(compared("people")) were \(self.percent(percent)) of \(whole) \(day)")
    }

    /// Whom a share is compared with. A band is compared with all staff of its unit, or of its part of it; everything
    /// else with all staff of the organisation.
    private var reference: String {
        let isOwn = subject.definition.measure == .share && !subject.variant.only.isEmpty && !place.isEmpty
        return isOwn ? "all \(words.people)\(place)" : "all staff of the organisation"
    }

    private func comparator(_ percent: Double) -> String {
        percent == 0 ? "none" : self.percent(percent)
    }

    /// What a share is a share of: `all staff`, `staff in “Clinical: Band 5”`.
    private var whole: String {
        let title = subject.variant.title
        return title.contains(":") ? "\(words.people) in “\(title)”" : lowered(title)
    }
}
