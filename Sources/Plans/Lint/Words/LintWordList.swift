/// Lists of words and phrases that the rules look for. The raw values are the keys of `words` in `plans/lint.yaml`.
package enum LintWordList: String, CaseIterable, Sendable {
    /// What somebody does: `review*`.
    case tasks
    /// Words that make a sentence of any kind: is, will, to.
    case sentenceWords = "sentence-words"
    /// Endings of a first word that is a verb: -ing.
    case verbEndings = "verb-endings"
    /// What is wished of others rather than done: must, should.
    case expectations
    /// Words with which no name or post begins: and, of.
    case neverFirst = "never-first"
    /// Words that cannot be the last of a text: and, the.
    case neverLast = "never-last"
    /// Words that are seldom the last of a text that has no full stop: from, with.
    case seldomLast = "seldom-last"
    /// If, unless.
    case conditions
    /// Is, are: with a condition before and one word after they leave a sentence open.
    case copulas
    case toBeConfirmed = "to-be-confirmed"
    /// Costs that nobody has agreed to.
    case openCosts = "open-costs"
    case vagueDates = "vague-dates"
    /// Words that a cell holds instead of being empty: n/a.
    case blanks
    case reasons
    /// Bodies and events outside the organisation.
    case outside
    case rise, fall, keep
    case points
    /// Things of which less is better.
    case lessIsBetter = "less-is-better"
    case moreIsBetter = "more-is-better"
    /// Words that turn more of a bad thing into a good sign: reported, contacts.
    case reporting
    /// Figures that come from systems whose data are not held.
    case otherSystems = "other-systems"
    /// Words that do not help to tell one metric from another.
    case small
}

/// A subject of actions and objectives, with the words that show it.
package struct LintTopic: Hashable, Sendable {
    package var id: String
    package var title: String
    package var words: [String]
    /// Topics that serve each other: an action on one can serve an objective on the other.
    package var relatesTo: Set<String>

    package init(id: String, title: String, words: [String], relatesTo: Set<String> = []) {
        (self.id, self.title, self.words, self.relatesTo) = (id, title, words, relatesTo)
    }
}
