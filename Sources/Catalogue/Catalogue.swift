import Disclosure
import Indicators
import Plans
import Workforce

/// Where a file of the catalogue comes from.
package enum CatalogueOrigin: String, Sendable {
    case builtIn = "built-in"
    case folder
}

/// Everything that is data and not code: what extracts hold, what is counted, and who may see it. It has been checked
/// as a whole: every column, code, band, dimension and item that one file names stands in another.
package struct Catalogue: Sendable {
    package let vocabulary: Vocabulary
    /// The numbered ones first, in their order, then a trust's own by id.
    package let indicators: [IndicatorDefinition]
    package let policy: DisclosurePolicy
    package let signals: SignalRules
    package let labels: GroupLabels
    /// The words by which action plans are read.
    package let planVocabulary: PlanVocabulary
    /// What the linter of action plans goes by.
    package let planLint: LintSettings
    /// How action plans are rated, escalated and reviewed, and the dates of the year.
    package let planRules: PlanRules
    /// What a trust may call the group in papers of its plan.
    package let planTerms: PlanTerms
    package let highImpactActions: [HighImpactAction]
    /// How a plan is laid out when it is given out.
    package let planLayouts: PlanLayouts
    /// Items of the national return whose values are percentages; all others are whole numbers of people.
    package let percentageItems: Set<String>
    /// Path below the catalogue's folder to where the file comes from.
    package let files: [String: CatalogueOrigin]
    /// The same paths to the text of the file.
    package let texts: [String: String]

    package func indicator(_ id: String) -> IndicatorDefinition? { indicators.first { $0.id == id } }

    /// Reads the built-in files and those of a folder. A file of the folder takes the place of the built-in file of the
    /// same path as a whole; a file of a new path adds a dataset, population or indicator.
    /// - Throws: everything that is wrong, in all files.
    package static func load(overrides folder: String? = nil) throws(CatalogueFaults) -> Catalogue {
        try load(builtIn: EmbeddedFiles.all, overrides: folder)
    }

    static func load(builtIn: [String: String], overrides folder: String?) throws(CatalogueFaults) -> Catalogue {
        let log = FaultLog()
        var files = CatalogueFiles(builtIn: builtIn)
        let standard = files
        if let folder { files.add(folder: folder, log: log) }
        let loader = CatalogueLoader(files: files, standard: standard, log: log)
        guard let catalogue = loader.catalogue(), log.faults.isEmpty else {
            throw CatalogueFaults(faults: log.sorted)
        }
        return catalogue
    }
}
