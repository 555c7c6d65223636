import Disclosure
import Statistics
import Workforce

/// The one plain sentence or two that say what a finding found: direction in words, then how certain it is, then what
/// parity would take. A ratio never carries a percent sign and a value below 1 is never "more likely".
struct Sentence {
    let subject: FindingMaker.Subject
    let labels: GroupLabels
    let finding: Finding

    var text: String {
        guard let value = finding.value else { return finding.withheld ?? "No number can be given." }
        return ([statement(value), certainty, parity].compactMap { $0 }).joined(separator: " ")
    }

    private func statement(_ value: Double) -> String {
        switch subject.definition.measure {
        case .likelihood: likelihood(value)
        case .progression: progression(value)
        case .experience: experience(value)
        case .share: share(value)
        case .representation: representation(value)
        }
    }

    private var words: Wording { subject.definition.words }
    private var about: String { finding.isAbout ? "about " : "" }
    private var year: String { "\(place)in \(subject.period.label)" }

    /// Where the number is not of the whole organisation: `in Surgery `, `in Band 5 `.
    private var place: String {
        if let part = subject.part, part.dimension != "ethnic-category" { return "in \(part.label) " }
        return subject.unit.level == .organisation ? "" : "in \(subject.unit.name) "
    }

    /// The groups in the order of the orientation: the first is compared with the second.
    private var inOrder: (first: String, second: String) {
        subject.definition.orientation == .whiteToBME
            ? (labels.white, subject.comparedLabel) : (subject.comparedLabel, labels.white)
    }

    private func likelihood(_ value: Double) -> String {
        let (first, second) = inOrder
        let figure = Figures.ratio(value)
        let people = words.people
        if figure == "1.00" {
            return "\(first) and \(second) \(people) were \(about)equally likely to \(words.verb) \(year)."
        }
        if value == 0 {
            return "No \(first) \(people) did \(words.verb) \(year); some \(second) \(people) did, so the ratio is 0."
        }
        if value < 1 {
            return "\(first) \(people) were less likely than \(second) \(people) to \(words.verb) \(year): "
                + "\(about)\(figure) times as likely."
        }
        return "\(first) \(people) were \(about)\(figure) times as likely as \(second) \(people) "
            + "to \(words.verb) \(year)."
    }

    private func progression(_ value: Double) -> String {
        let (first, second) = inOrder
        return "\(subject.variant.title): for each person in the lower tier, there were "
            + "\(about)\(Figures.ratio(value)) times as many \(first) people in the higher tier "
            + "as there were \(second) people, on 31 March \(subject.period.collectionYear)."
    }

    private func experience(_ value: Double) -> String {
        let points = Figures.percent(abs(value))
        let opening = "\(percentage(of: subject.compared)) of \(subject.comparedLabel) \(words.people) and "
            + "\(percentage(of: "white")) of \(labels.white) \(words.people) \(place)\(words.verb)"
        if points == "0.0" { return "\(opening): no difference." }
        return "\(opening): \(about)\(points) percentage points \(value > 0 ? "more" : "fewer") "
            + "of \(subject.comparedLabel) \(words.people)."
    }

    private func share(_ value: Double) -> String {
        let percent = "\(about)\(Figures.percent(value))%"
        let day = "on 31 March \(subject.period.collectionYear)"
        guard let comparator = finding.comparator else {
            return "\(subject.comparedLabel) people were \(percent) of \(whole) \(day)."
        }
        return "\(subject.comparedLabel) people were \(percent) of \(whole) \(day), "
            + "against \(Figures.percent(comparator))% of the workforce it is compared with."
    }

    private func representation(_ value: Double) -> String {
        let points = Figures.percent(abs(value))
        let opening = "\(subject.comparedLabel) people were \(percentage(of: subject.compared)) of "
            + "\(lowered(subject.variant.title)) on 31 March \(subject.period.collectionYear), against \(Figures.percent(finding.comparator ?? 0))% of the workforce"
        if points == "0.0" { return "\(opening): the same share." }
        return "\(opening): \(about)\(points) percentage points \(value > 0 ? "more" : "fewer")."
    }

    /// What a share is a share of.
    private var whole: String {
        place.isEmpty ? lowered(subject.variant.title) : "\(lowered(subject.variant.title)) \(place.dropLast())"
    }

    /// `All staff` within a sentence; an abbreviation keeps its capitals.
    private func lowered(_ title: String) -> String {
        guard let second = title.dropFirst().first, second.isLowercase else { return title }
        return title.prefix(1).lowercased() + title.dropFirst()
    }

    private func percentage(of group: String) -> String {
        let counts = finding.groups.first { $0.key == group }?.counts
        guard let share = counts?.released?.middle.proportion?.value else { return "an unknown share" }
        return "\(about)\(Figures.percent(share * 100))%"
    }
}

extension Sentence {
    private var certainty: String? {
        guard let certainty = finding.signal.certainty else { return nil }
        switch certainty {
        case .clear: return "Chance alone is unlikely to explain this\(interval)."
        case .chance: return "This cannot be told from chance\(interval)."
        case .tooFew: return "There are too few people to tell this from chance\(interval)."
        }
    }

    private var interval: String {
        guard let interval = finding.interval else { return "" }
        let (low, high) = (figure(interval.low), interval.high.map(figure))
        return high.map { " (95% interval \(low) to \($0))" } ?? " (95% interval \(low) or more)"
    }

    private func figure(_ value: Double) -> String {
        switch finding.kind {
        case .ratio: Figures.ratio(value)
        case .share: Figures.percent(value) + "%"
        case .difference: Figures.percent(value)
        }
    }

    /// What parity would take, where the compared group falls short of it.
    private var parity: String? {
        guard let shortfall = finding.shortfall, shortfall > 0, finding.signal.size != .reverse else { return nil }
        let definition = subject.definition
        let noun = shortfall == 1 ? words.event : words.events
        let change = definition.isEventUnwelcome ? "fewer" : "more"
        return "\(finding.isAbout ? "About " : "")\(Figures.count(shortfall)) \(change) \(noun) "
            + "among \(subject.comparedLabel) \(words.people) would be parity."
    }
}
