import Catalogue
import Foundation
import Intake
import Operations
import Papers
import SQLiteStore

/// A refusal with a reason: one plain sentence that says what to do.
struct Refusal {
    let sentence: String

    /// Nil for what is not a refusal, such as a wrong option.
    init?(_ error: any Error) {
        switch error {
        case let fault as RequestFault: sentence = fault.description
        case let fault as ImportFault: sentence = fault.description
        case let fault as FileFault: sentence = fault.description
        case let fault as WorkspaceFault: sentence = fault.description
        case let fault as StoreFault: sentence = fault.description
        case let fault as DocumentFault: sentence = fault.description
        case let refusal as PlanRefusal: sentence = refusal.description
        case let fault as PlanFault: sentence = fault.description
        case let fault as PaperFault: sentence = fault.message
        case let faults as CatalogueFaults: sentence = faults.description
        case let fault as CommandFault: sentence = fault.description
        case let error as CocoaError:
            sentence = "\(error.localizedDescription) Check the path, your permissions and the room on the disk."
        default: return nil
        }
    }
}

/// Refusals that only the command line can meet.
enum CommandFault: Error, CustomStringConvertible {
    case otherDemo(folder: String, found: String, wanted: String)
    case cannotWrite(String)
    case portInUse(Int)
    case noSuchEntry(String)
    case planNotRemoved(Int, actions: Int)
    case fileIsThere(String)

    var description: String {
        switch self {
        case .otherDemo(let folder, let found, let wanted):
            "“\(folder)” already holds another workspace (\(found)); this one would be \(wanted). "
                + "Choose another folder, or delete that one first."
        case .cannotWrite(let path):
            "“\(path)” cannot be written. Check the folder, your permissions and the room on the disk."
        case .portInUse(let port):
            "Port \(port) is in use by another program. Stop it, or choose another: parity serve --port \(port + 1)"
        case .planNotRemoved(let plan, let actions):
            "Plan \(plan) has \(actions) actions with their updates and evidence, which would all be lost. If you mean "
                + "it: parity plan remove \(plan) --yes"
        case .fileIsThere(let path):
            "“\(path)” is there already. Choose another name, or write over it with --replace."
        case .noSuchEntry(let name):
            "The catalogue has nothing called “\(name)”. See all of it with: parity catalogue show"
        }
    }
}
