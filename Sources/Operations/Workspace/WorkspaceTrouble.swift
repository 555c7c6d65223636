import SQLiteStore

/// What a reader can be told of a failure of the store.
package enum WorkspaceTrouble {
    /// A plain sentence where the reader can do something about it; nil for every other error.
    package static func sentence(for error: any Error) -> String? {
        switch error {
        case StoreFault.inUse:
            "The workspace is being written to by another program. Nothing was changed; try again."
        case StoreFault.diskFull: "The disk is full. Nothing was changed."
        case StoreFault.alreadyRemoved(let id): "Import \(id) has already been removed."
        default: nil
        }
    }

    /// A plain sentence where what was asked for does not fit the plan as it is; nil for every other error.
    package static func refusal(for error: any Error) -> String? { (error as? PlanFault)?.description }
}
