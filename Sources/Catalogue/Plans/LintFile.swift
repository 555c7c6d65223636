import Indicators
import Plans

/// `plans/lint.yaml`: what the linter of action plans goes by.
enum LintFile {
    static let path = "plans/lint.yaml"

    static func read(_ file: Reader) -> LintSettings? {
        guard let fields = file.concept("severities", "thresholds", "indicators", "words", "topics") else { return nil }
        let levels = fields.required("severities").flatMap(levels)
        let thresholds = fields.required("thresholds").flatMap(thresholds)
        let indicators = fields.required("indicators").flatMap { $0.list { $0.text() } }
        let words = fields.required("words").flatMap(words)
        let topics = fields.required("topics").flatMap(topics)
        guard let levels, let thresholds, let indicators, let words, let topics else { return nil }
        return LintSettings(
            levels: levels, thresholds: thresholds, indicators: indicators, topics: topics, words: words)
    }

    /// Which way each indicator of the catalogue is better. A ratio is at parity at 1, a difference at 0.
    static func directions(_ indicators: [IndicatorDefinition]) -> [String: LintDirection] {
        let pairs = indicators.map { indicator in
            let better = LintDirection.Better(rawValue: indicator.better.rawValue) ?? .parity
            return (indicator.id, LintDirection(better: better, parity: parity(indicator.measure)))
        }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    private static func parity(_ measure: IndicatorDefinition.Measure) -> Double? {
        switch measure {
        case .likelihood, .progression: 1
        case .experience, .representation: 0
        case .share: nil
        }
    }

    private static func levels(_ reader: Reader) -> [String: LintSettings.Level]? {
        let known = LintCatalogue.rules.map(\.code)
        guard let pairs = reader.pairs() else { return nil }
        return pairs.reduce(into: [:]) { levels, pair in
            if !known.contains(pair.name) { pair.value.report("No rule has this code.", allowed: known) }
            levels[pair.name] = pair.value.choice(LintSettings.Level.self)
        }
    }

    private static func words(_ reader: Reader) -> [LintWordList: [String]]? {
        guard let fields = Fields(reader, allowed: LintWordList.allCases.map(\.rawValue)) else { return nil }
        return LintWordList.allCases.reduce(into: [:]) { words, list in
            words[list] = fields.required(list.rawValue)?.texts()
        }
    }
}

extension LintFile {
    private static func thresholds(_ reader: Reader) -> LintThresholds? {
        let fields = reader.fields(
            "actions-of-one-lead", "words-of-an-action", "words-of-a-repeat", "words-of-a-reason", "words-of-a-topic",
            "words-to-the-verb", "likeness-of-metrics", "numbered-actions")
        let lead = fields?.required("actions-of-one-lead")?.integer(from: 1)
        let length = fields?.required("words-of-an-action")?.integer(from: 10)
        let repetition = fields?.required("words-of-a-repeat")?.integer(from: 1)
        let reason = fields?.required("words-of-a-reason")?.integer(from: 1)
        let topic = fields?.required("words-of-a-topic")?.integer(from: 1)
        let verb = fields?.required("words-to-the-verb")?.integer(from: 1)
        let likeness = fields?.required("likeness-of-metrics")?.integer(in: 1...100)
        let numbered = fields?.required("numbered-actions")?.integer(in: 1...100)
        guard let lead, let length, let repetition, let reason, let topic, let verb, let likeness, let numbered else {
            return nil
        }
        return LintThresholds(
            actionsOfOneLead: lead, wordsOfAnAction: length, wordsOfARepeat: repetition, wordsOfAReason: reason,
            wordsOfATopic: topic, wordsToTheVerb: verb, likenessOfMetrics: likeness, numberedActions: numbered)
    }

    private static func topics(_ reader: Reader) -> [LintTopic]? {
        guard let rows = reader.list() else { return nil }
        let fields = rows.compactMap { $0.fields("id", "title", "words", "relates-to") }
        fields.compactMap { $0["id"] }.reportRepeats { "The topic \"\($0)\" stands twice." }
        let ids = fields.compactMap { $0["id"]?.quietText }
        let topics = fields.compactMap { topic($0, ids) }
        return topics.count == rows.count ? topics : nil
    }

    private static func topic(_ fields: Fields, _ ids: [String]) -> LintTopic? {
        let id = fields.required("id")?.name()
        let words = fields.required("words")?.texts()
        let related = fields["relates-to"].map { $0.listOrOne()?.compactMap { $0.choice(of: ids) } } ?? []
        guard let id, let title = fields.text("title"), let words, let related else { return nil }
        return LintTopic(id: id, title: title, words: words, relatesTo: Set(related))
    }
}
