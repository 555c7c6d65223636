import Plans

/// Words by which the layout of a plan is understood.
enum LayoutWords {
    /// What stands in the cells of a matrix.
    static let marks: [String: MatrixMark] = {
        let words: [(MatrixMark, [String])] = [
            (.direct, ["red", "r", "direct", "d", "✓", "✔", "x", "yes", "y", "●", "•", "primary"]),
            (.indirect, ["amber", "a", "indirect", "i", "orange", "yellow", "(✓)", "(x)", "○", "secondary"]),
            (.none, ["white", "none", "no", "n", "-", "–", "n/a"]),
        ]
        return Dictionary(words.flatMap { mark, words in words.map { ($0, mark) } }) { first, _ in first }
    }()

    /// Before a list of key performance indicators.
    static let kpiCues = PhraseSet([
        "kpis include", "kpis will include", "kpi includes", "key metrics include", "key metrics will include",
        "key performance indicators include", "key performance indicators will include", "metrics include",
        "measures include", "kpis are", "kpis", "key metrics",
    ])

    /// Words about money, by which a clause about cost is known.
    static let money = PhraseSet([
        "cost", "costs", "costed", "funding", "funded", "budget", "budgets", "bid", "grant", "no additional cost",
        "cost neutral", "financed",
    ])

    /// How a plan says that dates are not its own.
    static let nationalDates = PhraseSet([
        "set by nhs england", "set by nhse", "set nationally", "nationally set", "not able to be moved",
        "cannot be moved", "national deadline", "national deadlines", "mandated by nhs england",
    ])

    /// Titles of a column of numbers that hold no word.
    static let numberSigns: Set<String> = ["#", "№"]

    /// Words that may stand before the number of an action.
    static let numbered: Set<String> = ["action", "task", "step", "activity", "objective", "recommendation"]
}
