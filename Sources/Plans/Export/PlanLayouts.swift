/// `plans/layouts.yaml`: how each layout is made up, and our words in it.
package struct PlanLayouts: Sendable {
    package let forms: [TableLayout: TableForm]
    package let words: TableWords

    package init(forms: [TableLayout: TableForm], words: TableWords) { (self.forms, self.words) = (forms, words) }

    /// The table of a plan in a layout; nil where the catalogue has no such layout.
    package func table(_ plan: Plan, _ layout: TableLayout, options: TableOptions) -> PlanTable? {
        forms[layout].map { TableMaker(plan: plan, layout: layout, form: $0, words: words, options: options).table() }
    }
}

/// One layout: what its rows stand under, and its columns.
package struct TableForm: Hashable, Sendable {
    package enum Grouping: String, CaseIterable, Sendable {
        case none, indicator, theme
        case highImpactAction = "high-impact-action"
    }

    package struct Column: Hashable, Sendable {
        package let content: PlanTable.Content
        package let title: String
        /// In characters, as worksheets count it.
        package let width: Int
        /// Left out where no action has anything to say in it.
        package let isOptional: Bool

        package init(_ content: PlanTable.Content, title: String, width: Int, isOptional: Bool = false) {
            (self.content, self.title, self.width, self.isOptional) = (content, title, width, isOptional)
        }
    }

    package let title: String
    package let grouping: Grouping
    /// An action stands under each heading that it has, and not only under the first.
    package let repeats: Bool
    package let columns: [Column]

    package init(title: String, grouping: Grouping, repeats: Bool, columns: [Column]) {
        (self.title, self.grouping, self.repeats, self.columns) = (title, grouping, repeats, columns)
    }
}

/// Our own words in tables. `{item}`, `{name}`, `{group}` … stand for what is put in.
package struct TableWords: Sendable {
    /// How a link is shown in a matrix: by letter and by colour.
    package struct Mark: Hashable, Sendable {
        package let letter: String
        package let meaning: String
        /// Six hexadecimal digits; dark text on it keeps the contrast of WCAG AA.
        package let fill: String

        package init(letter: String, meaning: String, fill: String) {
            (self.letter, self.meaning, self.fill) = (letter, meaning, fill)
        }
    }

    /// A sentence or title by its key in the file.
    package enum Phrase: String, CaseIterable, Sendable {
        case untitled, indicator, theme, rest
        case indicatorNamed = "indicator-named"
        case highImpactAction = "high-impact-action"
        case languageNote = "language-note"
        case about, plan, key, heading, headings
        case startingPoint = "starting-point"
        case inYear = "in-year"
        case groupValue = "group-value"
        case whiteValue = "white-value"
        case ratioValue = "ratio-value"
        case aim, legend
        case colours
        case howToEdit = "how-to-edit"
        case statusHelp = "status-help"
        case tooLong = "too-long"
        case empty
    }

    package let marks: [Link.Strength: Mark]
    private let phrases: [Phrase: String]

    package init(marks: [Link.Strength: Mark], phrases: [Phrase: String]) {
        (self.marks, self.phrases) = (marks, phrases)
    }

    /// A phrase with its places filled.
    package func callAsFunction(_ phrase: Phrase, _ values: [String: String] = [:]) -> String {
        values.reduce(phrases[phrase] ?? "") { $0.replacing("{\($1.key)}", with: $1.value) }
    }
}

/// What can be chosen when a table is made.
package struct TableOptions: Sendable {
    package var term: PlanTerm
    /// `1` to `9` to the short name of the indicator.
    package var indicatorNames: [String: String]
    /// Keys of the actions to show; nil for all.
    package var actions: Set<String>?

    package init(term: PlanTerm, indicatorNames: [String: String] = [:], actions: Set<String>? = nil) {
        (self.term, self.indicatorNames, self.actions) = (term, indicatorNames, actions)
    }
}
