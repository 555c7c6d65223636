/// Why the store could not do what was asked. Each has a sentence that can be shown to the person who asked.
package enum StoreFault: Error, Hashable {
    case notADatabase(String)
    case ofAnotherProgram(String)
    case ofANewerVersion(String, found: Int, supported: Int)
    case cannotOpen(String)
    case readOnly(String)
    case inUse(String)
    case diskFull(String)
    case damaged(String)
    /// A setting that keeps imports safe is not in force.
    case setting(String, wanted: String, found: String)
    case unknownDataset(String)
    case unknownImport(Int)
    case alreadyRemoved(Int)
    /// A snapshot without its day.
    case dayNeeded(dataset: String)
    /// A day for rows that carry their own.
    case dayNotWanted(dataset: String)
    case wrongNumberOfValues(line: Int, wanted: Int, found: Int)
    case notAWholeNumber(line: Int, column: String)
    /// read = accepted + rejected + blank does not hold.
    case countsDoNotAddUp(read: Int, accepted: Int, rejected: Int, blank: Int)
    /// Two datasets, or two columns of one, that the store cannot tell apart, or a name without a letter.
    case namesCollide(String, in: String)
    /// The catalogue now says something else about rows that are stored.
    case definitionChanged(dataset: String, what: String)
    /// A rule of the schema was broken.
    case refused(String)
    case unexpected(String)
}

extension StoreFault: CustomStringConvertible {
    package var description: String {
        switch self {
        case .notADatabase(let path): "“\(path)” is not a Parity workspace database."
        case .ofAnotherProgram(let path):
            "“\(path)” is a database of another program. Parity has not changed its tables."
        case .ofANewerVersion(let path, let found, let supported):
            "“\(path)” was written by a newer Parity (schema \(found); this program knows up to \(supported)). "
                + "Use the newer program."
        case .cannotOpen(let path):
            "“\(path)” cannot be opened or made. Check that the folder is there and that you may write to it."
        case .readOnly(let path): "“\(path)” may not be written to. Check the permissions of the file and its folder."
        case .inUse(let path): "“\(path)” is being written to by another program. Nothing was changed; try again."
        case .diskFull(let path): "The disk that holds “\(path)” is full. Nothing was changed."
        case .damaged(let path): "“\(path)” is damaged. Restore it from a backup."
        case .setting(let name, let wanted, let found):
            "SQLite's setting \(name) is \(found) and must be \(wanted), so imports would not be safe on this disk."
        default: descriptionOfRequest
        }
    }

    private var descriptionOfRequest: String {
        switch self {
        case .unknownDataset(let id): "There is no dataset called “\(id)”."
        case .unknownImport(let id): "There is no import \(id)."
        case .alreadyRemoved(let id): "Import \(id) has already been removed."
        case .dayNeeded(let dataset): "An import of “\(dataset)” needs the day that it describes."
        case .dayNotWanted(let dataset):
            "The rows of “\(dataset)” carry their own dates, so its import takes no day."
        case .wrongNumberOfValues(let line, let wanted, let found):
            "Line \(line) has \(found) values where the dataset has \(wanted) columns."
        case .notAWholeNumber(let line, let column): "Line \(line): “\(column)” is not a whole number."
        case .countsDoNotAddUp(let read, let accepted, let rejected, let blank):
            "The rows do not add up: \(read) read, but \(accepted) accepted, \(rejected) rejected and \(blank) blank."
        case .namesCollide(let name, let place): "The name “\(name)” cannot be told apart in \(place)."
        case .definitionChanged(let dataset, let what):
            "The catalogue has changed \(what) of “\(dataset)”, which already has rows."
        case .refused(let rule): "The store refused this: \(rule)."
        case .unexpected(let message): "The store met a problem that it did not expect: \(message)."
        default: "The store could not do this."
        }
    }
}
