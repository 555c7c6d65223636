/// How specific, measurable, achievable, relevant and time-bound an action is, as far as it is written.
///
/// Shown as five letters: a capital is met, a small letter partly met, “–” not met, “?” cannot be told: `S M a – T`.
package struct SMARTScore: Hashable, Sendable {
    package enum Letter: String, CaseIterable, Sendable {
        case specific = "S"
        case measurable = "M"
        case achievable = "A"
        case relevant = "R"
        case timeBound = "T"
    }

    package enum Grade: String, CaseIterable, Sendable {
        case met, partly
        case notMet = "not-met"
        case cannotTell = "cannot-tell"
    }

    /// A letter's grade and why, as a sentence.
    package struct Mark: Hashable, Sendable {
        package let letter: Letter
        package let grade: Grade
        package let reason: String

        /// `S`, `s`, `–` or `?`.
        package var sign: String {
            switch grade {
            case .met: letter.rawValue
            case .partly: letter.rawValue.lowercased()
            case .notMet: "–"
            case .cannotTell: "?"
            }
        }
    }

    /// In the order of the word.
    package let marks: [Mark]

    /// `S M a – T`
    package var letters: String { marks.map(\.sign).joined(separator: " ") }

    package func mark(_ letter: Letter) -> Mark? { marks.first { $0.letter == letter } }

    /// How many letters are met.
    package var met: Int { marks.filter { $0.grade == .met }.count }
}

extension LintContext {
    /// The scores of all actions by key.
    package func smartScores() -> [String: SMARTScore] {
        let scorer = SMARTScorer(self)
        return Dictionary(linted.map { ($0.key, scorer.score($0)) }, uniquingKeysWith: { first, _ in first })
    }

    /// Nil where there is no such action.
    package func smartScore(of key: String) -> SMARTScore? {
        linted.first { $0.key == key }.map { SMARTScorer(self).score($0) }
    }
}
