/// Why a plan could not be read from the store or changed in it. Nothing was stored. Each has a sentence that can be
/// shown to the person who asked.
package enum PlanFault: Error, Hashable {
    case unknownPlan(Int)
    /// The plan has no such action, and never had.
    case unknownAction(String)
    case unknownQuestion(String)
    /// A question has no such choice; choices count from 0.
    case unknownChoice(question: String, choice: Int)
    case unknownSource(Int)
    /// The same file has been read into a plan before.
    case alreadyRead(plan: Int, fileName: String)
    /// Somebody else changed the plan since it was looked at.
    case changedMeanwhile(expected: Int, found: Int)
    case actionExists(String)
    /// The key belongs to another action, which was removed.
    case keyWasUsed(String)
    case actionRemoved(String)
    /// Set by NHS England, and so not ours to move.
    case dateFixedNationally(String)
    /// A due date moves only with a reason.
    case reasonNeeded(String)
    /// A new order of the actions names others than there are.
    case orderDoesNotFit
    /// The accounting speaks of a line that the source does not have.
    case lineNotInSource(Int)
}

extension PlanFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .unknownPlan(let id): "There is no plan \(id)."
        case .unknownAction(let key): "The plan has no action “\(key)”."
        case .unknownQuestion(let id): "The plan has no question “\(id)”."
        case .unknownChoice(let question, let choice):
            "The question “\(question)” has no choice \(choice + 1). Choose one of those that are listed."
        case .unknownSource(let id): "There is no document \(id)."
        case .alreadyRead(let plan, let name):
            "This file has been read already, as “\(name)”: it is plan \(plan). Nothing was changed."
        case .changedMeanwhile(let expected, let found):
            "The plan has been changed meanwhile: you saw revision \(expected), and it is now at \(found). "
                + "Nothing was changed; look at it again and repeat your change."
        default: descriptionOfAction
        }
    }

    private var descriptionOfAction: String {
        switch self {
        case .actionExists(let key): "The plan already has an action “\(key)”. Give the new one another number."
        case .keyWasUsed(let key):
            "The number “\(key)” belonged to another action, which was removed and whose history is kept. Give the new "
                + "one another number."
        case .actionRemoved(let key): "Action “\(key)” has been removed from the plan. Its history is kept."
        case .dateFixedNationally(let key):
            "The due date of action “\(key)” is fixed nationally and cannot be moved. If it was misread, correct "
                + "the reading instead."
        case .reasonNeeded(let key): "The due date of action “\(key)” moves only with a reason. Say why it moves."
        case .orderDoesNotFit: "The new order must name every action of the plan once."
        case .lineNotInSource(let line): "Line \(line) is accounted for, but the document does not have it."
        default: "The plan could not be changed."
        }
    }
}
