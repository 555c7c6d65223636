import Operations
import Pages

/// What the pages say about the last step, from the address they were sent to.
enum PlanNotice {
    static func notice(_ given: [String: String]) -> ImportsPage.Notice? {
        switch given["done"] {
        case "updated": ImportsPage.Notice(heading: "Reported", text: "The update is kept, with who and when.")
        case "moved":
            ImportsPage.Notice(heading: "Moved", text: "The date is moved. The old one is kept with the reason.")
        case "evidence": ImportsPage.Notice(heading: "Added", text: "The evidence is kept.")
        case "edited":
            ImportsPage.Notice(heading: "Changed", text: "The action is changed. What it said before is kept.")
        case "read":
            ImportsPage.Notice(
                heading: "Stored", text: "The plan is stored. Every line of the document is kept beside it.")
        case "revised":
            ImportsPage.Notice(heading: "Changed", text: "The changes are taken over. What was there before is kept.")
        case "settled": ImportsPage.Notice(heading: "Kept", text: "The answers are kept, with who gave them.")
        case "cancelled":
            ImportsPage.Notice(heading: "Cancelled", text: "The document was deleted. Nothing was stored.")
        case "language": ImportsPage.Notice(heading: "Kept", text: "Exports use this word from now on.")
        default: nil
        }
    }
}

extension PlanRefusal {
    /// The same for a page, where there are forms in place of options.
    var words: String {
        switch self {
        case .reasonNeeded(let actions):
            "The due date of \(actions.joined(separator: ", ")) would move. Say why: the reason is kept beside the old date."
        case .goToGreenNeeded: "An update in the red says what brings the action back. Fill in the way back to green."
        case .nothingToChange: "Nothing was entered that could be kept."
        case .noPlan: "No plan has been read yet. Read a document first."
        case .noActions(let file):
            "No action was found in “\(file)”, so there is nothing to store. If it is a plan, save its table as a document "
                + "of its own and read that."
        default: description
        }
    }
}
