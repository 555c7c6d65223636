import Statistics
import Workforce

/// The parts from which sentences are put together.
extension Sentence {
    var words: Wording { subject.definition.words }

    /// Before each figure that rests on protected counts.
    var about: String { finding.isAbout ? "about " : "" }

    /// `White applicants`.
    func white(_ noun: String) -> String { "\(labels.white) \(noun)" }

    /// `BME applicants`, or `applicants recorded as “Indian”`, as a category's name is not always an adjective.
    func compared(_ noun: String) -> String {
        subject.compared == EthnicGroup.bme.rawValue
            ? "\(subject.comparedLabel) \(noun)" : "\(noun) recorded as “\(subject.comparedLabel)”"
    }

    /// The group that is compared with the other, and the other.
    func inOrder(_ noun: String) -> (first: String, second: String) {
        subject.definition.orientation == .whiteToBME
            ? (white(noun), compared(noun)) : (compared(noun), white(noun))
    }

    /// ` in Band 5 in Surgery`: nothing where the number is of the whole organisation.
    var place: String {
        let part = subject.part.flatMap { $0.dimension == "ethnic-category" ? nil : " in \($0.label)" }
        let unit = subject.unit.level == .organisation ? nil : " in \(subject.unit.name)"
        return [part, unit].compactMap { $0 }.joined()
    }

    /// ` in Surgery in 2024-25 (without international recruitment campaigns)`.
    var placeAndYear: String { "\(place) in \(subject.period.label)\(variant)" }

    var day: String { "on 31 March \(subject.period.collectionYear)" }

    /// ` (voting members)`: nothing where it is the headline.
    var variant: String {
        subject.variant.id == subject.definition.variants.first?.id ? "" : " (\(lowered(subject.variant.title)))"
    }

    /// `All staff` within a sentence; an abbreviation keeps its capitals.
    func lowered(_ title: String) -> String {
        guard let second = title.dropFirst().first, second.isLowercase else { return title }
        return title.prefix(1).lowercased() + title.dropFirst()
    }

    /// At the start of a sentence.
    func raised(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    func counts(of group: String) -> Comparing.Released? {
        finding.groups.first { $0.key == group }?.counts.released
    }

    /// A group's percentage of its own people: `14.5%`, `about 14.5%`.
    func percentage(of group: String) -> String {
        let share = counts(of: group)?.middle.proportion?.value
        return share.map { percent($0 * 100) } ?? "an unknown share"
    }

    /// A count of 0 is released as it is, so 0% is not about 0%.
    func percent(_ value: Double) -> String {
        let figure = Figures.percent(value)
        if value == 0 { return "\(figure)%" }
        return figure == "0.0" ? "less than \(about)0.1%" : "\(about)\(figure)%"
    }
}
