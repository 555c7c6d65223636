import Disclosure
import Indicators
import Plans
import Workforce

/// Reads the files in the order in which they refer to each other.
struct CatalogueLoader {
    let files: CatalogueFiles
    /// The built-in files alone.
    let standard: CatalogueFiles
    let log: FaultLog

    /// Nil only where the log holds a fault.
    func catalogue() -> Catalogue? {
        let ethnicities = concept(EthnicCategoriesFile.path, EthnicCategoriesFile.read)
        let bands = concept(BandsFile.path, BandsFile.read)
        let occupations = concept(OccupationsFile.path, OccupationsFile.read)
        let labels = concept(LabelsFile.path, LabelsFile.read)
        let signals = concept(SignalsFile.path, SignalsFile.read)
        let policy = concept(DisclosureFile.path) { DisclosureFile.read($0, standard: standardPolicy) }
        let planVocabulary = planVocabulary()
        let planLint = concept(LintFile.path, LintFile.read)
        let planRules = planRules()
        let planTerms = concept(TermsFile.path, TermsFile.read)
        let highImpactActions = concept(FrameworksFile.path, FrameworksFile.read)
        let planLayouts = concept(LayoutsFile.path, LayoutsFile.read)
        let shelf = shelf(bands)
        let indicators = indicators(shelf)
        guard let ethnicities, let bands, let occupations, let labels, let signals, let policy else { return nil }
        guard let planVocabulary, var planLint, let planRules else { return nil }
        planLint.directions = LintFile.directions(indicators)
        guard let planTerms, let planLayouts, let highImpactActions else { return nil }
        let vocabulary = Vocabulary(
            datasets: shelf.datasets.values.map(\.dataset).sorted { $0.id < $1.id }, ethnicities: ethnicities,
            payScale: bands.payScale, occupations: occupations)
        return Catalogue(
            vocabulary: vocabulary, indicators: indicators, policy: policy, signals: signals, labels: labels,
            planVocabulary: planVocabulary, planLint: planLint, planRules: planRules,
            planTerms: planTerms, highImpactActions: highImpactActions, planLayouts: planLayouts,
            percentageItems: shelf.datasets[Shelf.template]?.percentageCodes ?? [], files: files.origins,
            texts: files.texts)
    }

    private func planRules() -> PlanRules? {
        let rating = concept(RatingFile.path, RatingFile.read)
        let ladders = concept(LadderFile.path, LadderFile.read)
        let forums = concept(ForumsFile.path, ForumsFile.read)
        let calendar = concept(CalendarFile.path, CalendarFile.read)
        guard let rating, let ladders, let forums, let calendar else { return nil }
        return PlanRules(rating: rating, ladders: ladders, forums: forums, calendar: calendar)
    }

    private func planVocabulary() -> PlanVocabulary? {
        let words = concept(PlanWordsFile.path, PlanWordsFile.read)
        let indicators = concept(PlanIndicatorsFile.path, PlanIndicatorsFile.read)
        let columns = concept(PlanColumnsFile.path, PlanColumnsFile.read)
        guard let words, let indicators, let columns else { return nil }
        return PlanVocabulary(
            lists: words.lists, numbers: words.numbers, statuses: words.statuses, cadences: words.cadences,
            indicators: indicators, columns: columns)
    }

    /// What a file holds; nil where it has any fault, so that nothing else is measured against a part of it.
    private func concept<Value>(_ path: String, _ read: (Reader) -> Value?) -> Value? {
        let value = document(path).flatMap(read)
        if value == nil { ensureFault(path) }
        return hasFault(path) ? nil : value
    }

    /// Nothing is left out of a catalogue without a word.
    private func ensureFault(_ path: String) {
        if !hasFault(path) { log.add(CatalogueFault(file: path, message: "The file cannot be understood.")) }
    }

    private func document(_ path: String) -> Reader? {
        guard let text = files.texts[path] else {
            log.add(CatalogueFault(file: path, message: "The file is missing."))
            return nil
        }
        return YAMLDocument.read(text, file: path, log: log)
    }

    /// The built-in policy.
    private var standardPolicy: DisclosurePolicy? {
        let quiet = FaultLog()
        return standard.texts[DisclosureFile.path]
            .flatMap { YAMLDocument.read($0, file: DisclosureFile.path, log: quiet) }
            .flatMap { DisclosureFile.read($0, standard: nil) }
    }

    /// Datasets first, then populations, which name them.
    private func shelf(_ bands: BandScale?) -> Shelf {
        var shelf = Shelf()
        shelf.bands = bands
        for (path, id) in files.concepts(in: DatasetFile.folder) {
            shelf.datasets[id] = concept(path) { DatasetFile.read($0, id: id) }
            if hasFault(path) { shelf.broken.insert("\(DatasetFile.folder)/\(id)") }
        }
        for (path, id) in files.concepts(in: PopulationFile.folder) {
            let population = document(path).flatMap { PopulationFile.read($0, id: id, shelf: shelf) }
            if population == nil { shelf.broken.insert("\(PopulationFile.folder)/\(id)") }
            shelf.populations[id] = population
        }
        return shelf
    }

    private func hasFault(_ path: String) -> Bool { log.faults.contains { $0.file == path } }

    private func indicators(_ shelf: Shelf) -> [IndicatorDefinition] {
        let reader = IndicatorFile(shelf: shelf)
        var found: [IndicatorDefinition] = []
        var numbers: [Reader] = []
        for (path, id) in files.concepts(in: IndicatorFile.folder) {
            let document = document(path)
            numbers += [document?.quietPairs["number"]].compactMap { $0 }
            guard let indicator = document.flatMap({ reader.read($0, id: id) }) else {
                // What it rests on may be at fault in another file.
                if log.faults.isEmpty { ensureFault(path) }
                continue
            }
            found.append(indicator)
        }
        reportRepeated(numbers)
        return found.sorted { ($0.number ?? .max, $0.id) < ($1.number ?? .max, $1.id) }
    }

    /// Of two indicators with one number the folder's is the one at fault.
    private func reportRepeated(_ numbers: [Reader]) {
        let builtInFirst = numbers.sorted { files.origins[$0.file] == .builtIn && files.origins[$1.file] == .folder }
        builtInFirst.reportRepeats { "Another indicator has the number \($0)." }
    }
}
