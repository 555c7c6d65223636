import Disclosure
import Workforce

/// The plain sentences that say what a finding found: direction in words, then how certain it is, then what parity
/// would take. A ratio never carries a percent sign and a value below 1 is never "more likely".
struct Sentence {
    let subject: FindingMaker.Subject
    let labels: GroupLabels
    let finding: Finding

    var text: String {
        guard let statement else { return finding.withheld ?? "No number can be given." }
        return [statement, certainty, parity].compactMap { $0 }.joined(separator: " ")
    }

    private var statement: String? {
        guard let value = finding.value else { return withoutRatio }
        return switch subject.definition.measure {
        case .likelihood: likelihood(value)
        case .progression: progression(value)
        case .experience: experience(value)
        case .share: share(value)
        case .representation: representation(value)
        }
    }

    /// The figures as written are at parity, whatever their further decimals. Protected figures are not where they may
    /// as well stand for others.
    var isWrittenAsParity: Bool {
        guard let value = finding.value else { return false }
        if finding.kind != .ratio, !isDirectionCertain { return isSpreadWrittenAsParity }
        return switch finding.kind {
        case .ratio: Figures.ratio(value) == "1.00"
        case .difference: Figures.percent(abs(value)) == "0.0"
        case .share: finding.comparator.map(Figures.percent) == Figures.percent(value)
        }
    }
}

extension Sentence {
    private var certainty: String? {
        guard let certainty = finding.signal.certainty else { return nil }
        let name = finding.kind == .share ? "95% interval of the share" : "95% interval"
        if isWrittenAsParity { return interval.map { "The \(name) is \($0)." } }
        let interval = interval.map { " (\(name) \($0))" } ?? ""
        return switch certainty {
        case .clear: "Chance alone is unlikely to explain the difference\(interval)."
        case .chance: "The difference cannot be told from chance\(interval)."
        case .tooFew: "The numbers are too small to tell the difference from chance\(interval)."
        }
    }

    private var interval: String? {
        guard let interval = finding.interval else { return nil }
        let unit = finding.kind == .difference ? " points" : ""
        guard let high = interval.high else { return "\(figure(interval.low)) or more" }
        return "\(figure(interval.low)) to \(figure(high))\(unit)"
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
        guard let shortfall = finding.shortfall, shortfall > 0, finding.signal.size != .reverse, !isWrittenAsParity
        else { return nil }
        if isWithinOneSeat { return "The shortfall is less than one seat." }
        let noun = shortfall == 1 ? words.event : words.events
        let change = subject.definition.isEventUnwelcome ? "fewer" : "more"
        let more = "\(finding.isAbout ? "About " : "")\(Figures.count(shortfall)) \(change)"
        guard subject.definition.isBesideReference else {
            return "\(more) \(noun) among \(compared(words.people)) would be parity."
        }
        return "\(more) \(compared(noun)) would be parity."
    }

    /// Only said of exact counts: a seat is one person.
    private var isWithinOneSeat: Bool {
        guard subject.definition.measure == .representation, !finding.isAbout,
            let body = counts(of: subject.compared)?.middle.proportion,
            let whole = finding.reference.first(where: { $0.key == subject.compared })?.counts.released?.middle
                .proportion
        else { return false }
        return Representation.isWithinOneSeat(body, of: whole)
    }
}
