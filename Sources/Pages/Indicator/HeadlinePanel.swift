import Indicators

/// The one number, in a sentence and in figures.
struct HeadlinePanel: Sendable {
    struct Fact: Sendable {
        let factName: String
        let factText: String
    }

    let sentence: String
    let value: String
    let comparison: String
    let signal: SignalView?
    let facts: [Fact]
    let isProtected: Bool

    init(_ finding: Finding, _ settings: PageSettings) {
        sentence = finding.sentence
        value = finding.valueWords
        comparison = finding.comparisonWords(settings.labels)
        signal = SignalView(finding)
        isProtected = finding.isAbout
        facts = Self.facts(finding, settings)
    }

    private static func facts(_ finding: Finding, _ settings: PageSettings) -> [Fact] {
        let interval = finding.interval.map { Fact(factName: Words.level($0), factText: intervalText(finding)) }
        let test = finding.p.map {
            Fact(factName: "Exact test", factText: "p = \(Figures.probability($0))".replacing("= below", with: "below"))
        }
        let comparator = finding.comparator.map {
            Fact(factName: "Compared with", factText: "\(Figures.percent($0))%")
        }
        return [comparator, interval, certainty(finding), test, shortfall(finding, settings)].compactMap { $0 }
    }

    private static func intervalText(_ finding: Finding) -> String {
        let unit = finding.kind == .difference ? " points" : ""
        return "\(finding.intervalWords ?? "none")\(unit) (\(methodName(finding.interval?.method ?? "")))"
    }

    private static func methodName(_ method: String) -> String {
        switch method {
        case "wilson": "Wilson score interval"
        case "koopman": "Koopman score interval"
        case "woolf": "Woolf interval of the log ratio"
        case "newcombe": "Newcombe interval"
        default: method.prefix(1).uppercased() + method.dropFirst()
        }
    }

    private static func certainty(_ finding: Finding) -> Fact? {
        finding.signal.certainty.map { certainty in
            let words = certainty.words
            return Fact(factName: "Certainty", factText: words.prefix(1).uppercased() + words.dropFirst())
        }
    }

    private static func shortfall(_ finding: Finding, _ settings: PageSettings) -> Fact? {
        guard let shortfall = finding.shortfall, shortfall > 0 else { return nil }
        let (definition, words) = (finding.definition, finding.definition.words)
        let change = definition.isEventUnwelcome ? "fewer" : "more"
        let about = finding.isAbout ? "About " : ""
        return Fact(
            factName: "Parity would take",
            factText: "\(about)\(Figures.count(shortfall)) \(change) \(shortfall == 1 ? words.event : words.events)")
    }
}
