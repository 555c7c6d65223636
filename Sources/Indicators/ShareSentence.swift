import Statistics
import Workforce

/// What an experience, a share or a representation found.
extension Sentence {
    func experience(_ value: Double) -> String {
        let people = words.people
        let (own, other) = (percentage(of: subject.compared), percentage(of: "white"))
        let groups = "\(own) of \(compared(people)) and \(other) of \(white(people))\(place)"
        let opening = "In \(subject.period.label)\(variant), \(groups) \(words.verb)."
        let points = Figures.percent(abs(value))
        if points == "0.0" { return "\(opening) The two figures are \(about)the same." }
        return "\(opening) The figure for \(compared(people)) is \(about)\(points) percentage points "
            + "\(value > 0 ? "higher" : "lower")."
    }

    func share(_ value: Double) -> String {
        let opening = opening(percent: value, of: "\(whole)\(place)")
        guard let comparator = finding.comparator else { return "\(opening)." }
        return "\(opening), compared with \(self.comparator(comparator)) of the wider workforce."
    }

    func representation(_ value: Double) -> String {
        let share = counts(of: subject.compared)?.middle.proportion?.value ?? 0
        let opening = opening(percent: share * 100, of: "\(whole)\(place)")
        let reference = "compared with \(comparator(finding.comparator ?? 0)) of the workforce"
        let points = Figures.percent(abs(value))
        if points == "0.0" { return "\(opening), \(reference): \(about)the same share." }
        return "\(opening), \(reference): \(about)\(points) percentage points \(value > 0 ? "higher" : "lower")."
    }

    private func opening(percent: Double, of whole: String) -> String {
        percent == 0
            ? "There were no \(compared("people")) among \(whole) \(day)"
            : raised("\(compared("people")) were \(self.percent(percent)) of \(whole) \(day)")
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
