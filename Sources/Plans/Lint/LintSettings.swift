/// What the rules go by, from `plans/lint.yaml`.
package struct LintSettings: Hashable, Sendable {
    /// A rule at another severity than its own, or none of it.
    package enum Level: String, CaseIterable, Sendable {
        case off, advice, warning, problem
    }

    /// By code of the rule.
    package var levels: [String: Level]
    package var thresholds: LintThresholds
    /// The indicators that every plan should act on, `1` to `9`.
    package var indicators: [String]
    /// By id of the indicator (`wres-7`); those of the catalogue.
    package var directions: [String: LintDirection]
    package let topics: [LintTopic]
    package let words: [LintWordList: [String]]
    let book: Phrasebook

    package init(
        levels: [String: Level] = [:], thresholds: LintThresholds, indicators: [String],
        directions: [String: LintDirection] = [:], topics: [LintTopic], words: [LintWordList: [String]]
    ) {
        (self.levels, self.thresholds, self.indicators) = (levels, thresholds, indicators)
        (self.directions, self.topics, self.words) = (directions, topics, words)
        book = Phrasebook(words: words, topics: topics)
    }

    /// Nil where the rule is switched off.
    package func severity(of rule: any LintRule) -> LintSeverity? {
        levels[rule.code].map { LintSeverity(rawValue: $0.rawValue) } ?? rule.severity
    }
}

/// Numbers that the rules compare with.
package struct LintThresholds: Hashable, Sendable {
    /// Open actions of one lead above which it is said that this is much.
    package var actionsOfOneLead: Int
    /// Words of an action above which it is said that it is long.
    package var wordsOfAnAction: Int
    /// Words from which a text that is printed twice is a repetition.
    package var wordsOfARepeat: Int
    /// Words of a note from which it is taken for a reason, though it has no word such as “because”.
    package var wordsOfAReason: Int
    /// Words about its own topics that an action needs before it can be said to miss its objective.
    package var wordsOfATopic: Int
    /// Words among which the verb of a task is looked for.
    package var wordsToTheVerb: Int
    /// Share of the words of the shorter of two metrics that must be the same, in per cent.
    package var likenessOfMetrics: Int
    /// Share of the actions that must have a number before a lost number is mentioned, in per cent.
    package var numberedActions: Int

    package init(
        actionsOfOneLead: Int, wordsOfAnAction: Int, wordsOfARepeat: Int, wordsOfAReason: Int, wordsOfATopic: Int,
        wordsToTheVerb: Int, likenessOfMetrics: Int, numberedActions: Int
    ) {
        (self.actionsOfOneLead, self.wordsOfAnAction) = (actionsOfOneLead, wordsOfAnAction)
        (self.wordsOfARepeat, self.wordsOfAReason) = (wordsOfARepeat, wordsOfAReason)
        (self.wordsOfATopic, self.wordsToTheVerb) = (wordsOfATopic, wordsToTheVerb)
        (self.likenessOfMetrics, self.numberedActions) = (likenessOfMetrics, numberedActions)
    }
}

/// Which way an indicator is better.
package struct LintDirection: Hashable, Sendable {
    package enum Better: String, CaseIterable, Sendable {
        case lower, higher, parity
    }

    /// For the share of the group that the standard protects.
    package var better: Better
    /// The headline value at which the groups fare alike: 1 for a ratio, 0 for a difference; nil where neither.
    package var parity: Double?

    package init(better: Better, parity: Double?) { (self.better, self.parity) = (better, parity) }
}
