import Foundation

/// The texts of a catalogue: the built-in files, and a folder's files that add to them or take their place.
struct CatalogueFiles {
    /// Path below the catalogue's folder to text.
    private(set) var texts: [String: String]
    private(set) var origins: [String: CatalogueOrigin]

    /// Folders in which each file is one concept, named after the file.
    static let folders = [DatasetFile.folder, PopulationFile.folder, IndicatorFile.folder]
    static let files = [
        EthnicCategoriesFile.path, BandsFile.path, OccupationsFile.path, LabelsFile.path, SignalsFile.path,
        DisclosureFile.path, PlanWordsFile.path, PlanIndicatorsFile.path, PlanColumnsFile.path, FrameworksFile.path,
        LintFile.path, RatingFile.path, LadderFile.path, ForumsFile.path, CalendarFile.path, TermsFile.path,
        LayoutsFile.path,
    ]
    /// More than any trust writes; a folder with more is some other folder.
    static let mostFiles = 1_000

    init(builtIn: [String: String]) {
        texts = builtIn
        origins = builtIn.mapValues { _ in .builtIn }
    }

    /// Puts a folder's files beside and over the ones that are there. Files other than `.yaml` are left alone.
    mutating func add(folder: String, log: FaultLog) {
        guard let names = Self.contents(of: folder) else {
            log.add(CatalogueFault(file: folder, message: "There is no folder of that name that can be read."))
            return
        }
        for name in names {
            if let inner = Self.contents(of: "\(folder)/\(name)") {
                for file in inner { add("\(name)/\(file)", in: folder, log) }
            } else {
                add(name, in: folder, log)
            }
        }
    }

    /// The paths of one folder's concepts with their ids, in order.
    func concepts(in folder: String) -> [(path: String, id: String)] {
        texts.keys.filter { $0.hasPrefix("\(folder)/") }.sorted().map { path in
            (path, String(path.dropFirst(folder.count + 1).dropLast(".yaml".count)))
        }
    }

    private static func contents(of folder: String) -> [String]? {
        (try? FileManager.default.contentsOfDirectory(atPath: folder))?
            .filter { !$0.hasPrefix(".") }.sorted().prefix(mostFiles).map { $0 }
    }

    private mutating func add(_ path: String, in folder: String, _ log: FaultLog) {
        guard path.hasSuffix(".yaml") || path.hasSuffix(".yml") else { return }
        guard Self.isKnown(path) else {
            let allowed = Self.files + Self.folders.map { "\($0)/<name>.yaml" }
            log.add(CatalogueFault(file: path, message: "The catalogue has no such file.", allowed: allowed))
            return
        }
        guard let text = Self.text(at: "\(folder)/\(path)", named: path, log) else { return }
        texts[path] = text
        origins[path] = .folder
    }

    private static func isKnown(_ path: String) -> Bool {
        if files.contains(path) { return true }
        let parts = path.split(separator: "/")
        guard parts.count == 2, let folder = parts.first, let file = parts.last else { return files.contains(path) }
        return folders.contains(String(folder)) && file.hasSuffix(".yaml") && Reader.isName(String(file.dropLast(5)))
    }

    /// Reads regular files only, as a pipe or device might never end.
    private static func text(at place: String, named path: String, _ log: FaultLog) -> String? {
        let resolved = URL(fileURLWithPath: place).resolvingSymlinksInPath().path
        let attributes = try? FileManager.default.attributesOfItem(atPath: resolved)
        guard let attributes, attributes[.type] as? FileAttributeType == .typeRegular else {
            log.add(CatalogueFault(file: path, message: "This is not a file that can be read."))
            return nil
        }
        guard let size = attributes[.size] as? Int, size <= YAMLDocument.largestFile else {
            log.add(CatalogueFault(file: path, message: "The file is larger than 1 MB."))
            return nil
        }
        guard let text = try? String(contentsOfFile: resolved, encoding: .utf8) else {
            log.add(CatalogueFault(file: path, message: "The file cannot be read as UTF-8 text."))
            return nil
        }
        return text
    }
}
