import Indicators
import Workforce

/// What has been read so far and later files may refer to.
struct Shelf {
    var bands: BandScale?
    var datasets: [String: DatasetFile] = [:]
    var populations: [String: Population] = [:]
    /// Datasets and populations whose file has faults: what refers to them is not at fault itself.
    var broken: Set<String> = []

    /// The dataset that holds the items of national returns.
    static let template = "template"
    /// Its column of items.
    static let item = "Item"

    /// The dataset a value names, reported where there is none. Nil without a report where its own file is at fault.
    func dataset(_ reader: Reader?) -> Dataset? {
        guard let reader, let id = reader.text() else { return nil }
        if broken.contains("\(DatasetFile.folder)/\(id)") { return nil }
        return reader.choice(of: datasets.keys.sorted()).flatMap { datasets[$0]?.dataset }
    }

    /// The population a value names, likewise.
    func population(_ reader: Reader?) -> Population? {
        guard let reader, let id = reader.text() else { return nil }
        if broken.contains("\(PopulationFile.folder)/\(id)") { return nil }
        return reader.choice(of: populations.keys.sorted()).flatMap { populations[$0] }
    }

    /// The items of the national return, in its order. Nil where its file is at fault or there is none.
    var templateItems: [String]? {
        datasets[Self.template]?.dataset.column(Self.item)?.codes.map(\.value)
    }
}

/// Some people who are counted in more than one indicator, such as the headcount.
struct Population {
    let id: String
    let source: CountSource
    /// Where a national return gives their number.
    let template: TemplateItems.Sum?
}
