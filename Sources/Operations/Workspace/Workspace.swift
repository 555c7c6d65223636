import Disclosure
import Foundation
import Indicators
import SQLiteStore
import Workforce

/// A trust's folder: its database, its key, and what the catalogue says. Everything that commands and pages do goes
/// through it.
package struct Workspace: Sendable {
    /// Names of the files in the folder.
    package enum File {
        package static let database = "parity.sqlite"
        package static let key = "person.key"
        package static let catalogue = "catalogue"
        package static let uploads = "uploads"
    }

    /// Where it lies.
    package let folder: String
    package let store: Store
    package let settings: Settings
    let key: PersonKey
    let cache = TableCache()

    /// Opens an existing workspace.
    package static func open(at folder: String, settings: Settings) throws -> Workspace {
        guard exists(at: folder) else { throw WorkspaceFault.notThere(folder) }
        let store = try Store.open(at: "\(folder)/\(File.database)", datasets: settings.vocabulary.datasets)
        return Workspace(
            folder: folder, store: store, settings: settings,
            key: try PersonKey.read(from: "\(folder)/\(File.key)"))
    }

    /// Makes a workspace in a new or empty folder, or in one that holds only a catalogue.
    package static func create(at folder: String, organisation: String, settings: Settings) throws -> Workspace {
        guard !exists(at: folder) else { throw WorkspaceFault.alreadyThere(folder) }
        do {
            try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        } catch { throw WorkspaceFault.cannotMake(folder) }
        let key = try PersonKey.make(at: "\(folder)/\(File.key)")
        let store = try Store.open(at: "\(folder)/\(File.database)", datasets: settings.vocabulary.datasets)
        try store.set(Store.organisationName, to: organisation)
        return Workspace(folder: folder, store: store, settings: settings, key: key)
    }

    package static func exists(at folder: String) -> Bool {
        FileManager.default.fileExists(atPath: "\(folder)/\(File.database)")
    }

    init(folder: String, store: Store, settings: Settings, key: PersonKey) {
        (self.folder, self.store, self.settings, self.key) = (folder, store, settings, key)
    }

    /// What the trust is called.
    package func organisation() throws -> String {
        try store.settings()[Store.organisationName] ?? "Organisation"
    }

    /// The door to the findings of the data as they stand now.
    package func calculateFindings() throws -> CalculateFindings {
        CalculateFindings(
            engine: store, settings: settings, cache: cache, version: try store.dataVersion,
            organisation: try organisation())
    }

    /// Changes whenever an import is made or removed, also by another program.
    package func dataVersion() throws -> Int { try store.dataVersion }
}

/// Why a workspace cannot be used.
package enum WorkspaceFault: Error, Hashable, CustomStringConvertible {
    case notThere(String)
    case alreadyThere(String)
    case cannotMake(String)
    case noKey(String)
    case badKey(String)

    package var description: String {
        switch self {
        case .notThere(let folder):
            "There is no Parity workspace in “\(folder)”. Make one with: parity init \(folder)"
        case .alreadyThere(let folder): "“\(folder)” already is a Parity workspace."
        case .cannotMake(let folder): "The folder “\(folder)” cannot be made. Check the path and your permissions."
        case .noKey(let path):
            "The key file “\(path)” is missing. Without it people cannot be matched between extracts: restore it "
                + "from a backup, or make a new workspace and import again."
        case .badKey(let path): "“\(path)” is not a key that Parity made. Restore it from a backup."
        }
    }
}
