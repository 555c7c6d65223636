import Workforce

/// What a trust calls the group, in our words. Its own sentences are never rewritten.
package struct PlanTerm: Hashable, Sendable {
    /// `global-majority`
    package let id: String
    /// `global majority`
    package let label: String
    /// Other writings by which a plan's word is recognised.
    package let writings: [String]
    /// What is said of the word, once in each paper.
    package let note: String

    package init(id: String, label: String, writings: [String], note: String) {
        (self.id, self.label, self.writings, self.note) = (id, label, writings, note)
    }
}

/// `plans/terms.yaml`: the words to choose from.
package struct PlanTerms: Sendable {
    /// The first holds where nothing else is said.
    package let terms: [PlanTerm]
    private let standard: PlanTerm

    package init?(terms: [PlanTerm]) {
        guard let first = terms.first else { return nil }
        (self.terms, standard) = (terms, first)
    }

    /// The one that was chosen, else the one that the plan uses, else the first.
    package func term(chosen id: String? = nil, for plan: Plan) -> PlanTerm {
        let used = plan.groupLabel.map(Spelling.words)
        return terms.first { $0.id == id }
            ?? terms.first { ([$0.label] + $0.writings).contains { Spelling.words($0) == used } }
            ?? standard
    }
}
