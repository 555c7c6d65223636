import Plans

/// Why something cannot be done with a plan, and what to do instead.
package enum PlanRefusal: Error, Hashable, CustomStringConvertible {
    case noPlan
    case unknownPlan(Int, known: [Int])
    case noActions(file: String)
    case unknownAction(String, alike: [String])
    case unknownField(String)
    case fixedDate(action: String, due: String)
    case reasonNeeded(actions: [String])
    case nothingToChange
    case notRead(field: String, sentence: String)
    case goToGreenNeeded
    case updatesFile(line: Int, sentence: String)
    case unknownEnding(String)
    case unknownLayout(String)
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
        case .unknownField(let name):
            "“\(name)” is not a field of an action. Choose from: "
                + "\(ActionField.allCases.map(\.rawValue).joined(separator: ", "))."
        case .fixedDate(let action, let due):
            "The date of \(action) (\(due)) is set by NHS England for every trust and cannot be moved here. Report where it "
                + "stands with an update instead."
        case .reasonNeeded(let actions):
            "The due date of \(actions.joined(separator: ", ")) would move. Say why with --reason, which is kept beside the "
                + "old date."
        case .nothingToChange: "Nothing was given that could change. Give --status, --note, --due, --evidence or --set."
        case .notRead(let field, let sentence): "\(field): \(sentence)"
        case .goToGreenNeeded: "An update in the red says what brings the action back. Add it with --go-to-green."
        case .updatesFile(let line, let sentence): "Line \(line) of the updates: \(sentence) Nothing was stored."
        case .unknownEnding(let file): "“\(file)” does not say what to write. End its name in .html, .xlsx or .csv."
        case .unknownLayout(let name): "The catalogue has no layout “\(name)”. See plans/layouts.yaml."
        case .clock: "The clock of this computer does not give a day between 1900 and 2199. Set it, and try again."
        }
    }
}
