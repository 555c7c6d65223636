import Plans

/// Why something cannot be done with a plan, and what to do instead.
package enum PlanRefusal: Error, Hashable, CustomStringConvertible {
    case noPlan
    case unknownPlan(Int, known: [Int])
    case noActions(file: String)
    case unknownAction(String, alike: [String])
    case ambiguousAction(String, text: String, other: String)
    case unknownIndicator(String, known: [String])
    case unknownField(String)
    case fixedDate(action: String, due: String)
    case reasonNeeded(actions: [String])
    /// The id of a question or change that the document does not raise.
    case unknownChoice(String, known: [String])
    /// Ids of questions without whose answer an edit would be lost.
    case undecided([String])
    case nothingToChange
    case notRead(field: String, sentence: String)
    case goToGreenNeeded
    case updatesFile(line: Int, sentence: String)
    case unknownEnding(String)
    case unknownLayout(String)
    case unknownRule(String)
    case unknownTerm(String, known: [String])
    case notForThePublic
    case clock

    package var description: String {
        switch self {
        case .noPlan: "No plan has been read yet. Read one with: parity plan import FILE"
        case .unknownPlan(let id, let known):
            "There is no plan \(id). Choose from: \(known.map(String.init).joined(separator: ", "))."
        case .noActions(let file):
            "No action was found in “\(file)”, so nothing was stored. If it is a plan, save its table as a document of its "
                + "own and import that; --dry-run shows where each line went."
        case .unknownAction(let key, let alike):
            "The plan has no action “\(key)”."
                + (alike.isEmpty ? "" : " Did you mean: \(alike.joined(separator: ", "))?")
                + " See all of them with: parity plan show"
        case .ambiguousAction(let key, let text, let other):
            "“\(key)” is the key of “\(text)” and the printed number of another action, whose key is \(other). Mend one of the "
                + "numbers in the document and read it again, or use \(other) where you mean that one."
        case .unknownIndicator(let item, let known):
            "There is no WRES indicator “\(item)”. Choose from: \(known.joined(separator: ", "))."
        case .unknownField(let name):
            "“\(name)” is not a field of an action. Choose from: "
                + "\(ActionField.allCases.map(\.rawValue).joined(separator: ", "))."
        case .fixedDate(let action, let due):
            "The date of \(action) (\(due)) is set by NHS England for every trust and cannot be moved here. Report where it "
                + "stands with an update instead."
        case .reasonNeeded(let actions):
            "The due date of \(actions.joined(separator: ", ")) would move. Say why with --reason, which is kept beside the "
                + "old date."
        case .unknownChoice(let id, let known):
            known.isEmpty
                ? "The document raises no “\(id)”: there is nothing of the kind to choose. Nothing was stored."
                : "The document raises no “\(id)”. Choose from: \(known.joined(separator: ", ")). Nothing was stored."
        case .undecided(let ids):
            "The file and the plan were both changed in one place, and one of the two would be lost. Say first which holds, "
                + "by an answer to: \(ids.joined(separator: ", "))."
        case .nothingToChange: "Nothing was given that could change. Give --status, --note, --due, --evidence or --set."
        case .notRead(let field, let sentence): "\(field): \(sentence)"
        case .goToGreenNeeded: "An update in the red says what brings the action back. Add it with --go-to-green."
        case .updatesFile(let line, let sentence): "Line \(line) of the updates: \(sentence) Nothing was stored."
        case .unknownEnding(let file): "“\(file)” does not say what to write. End its name in .html, .xlsx or .csv."
        case .unknownLayout(let name): "The catalogue has no layout “\(name)”. See plans/layouts.yaml."
        case .unknownRule(let code): "There is no rule “\(code)”. See all of them with: parity plan lint --rules"
        case .unknownTerm(let id, let known):
            "There is no word “\(id)” for the group. Choose from: \(known.joined(separator: ", "))."
        case .notForThePublic:
            "Weaknesses and escalations speak of people and of what colleagues wrote, so the public audience is not shown "
                + "them. Ask with another --audience."
        case .clock: "The clock of this computer does not give a day between 1900 and 2199. Set it, and try again."
        }
    }
}
