import Indicators
import Workforce

/// `populations/<id>.yaml`: some people who are counted in more than one indicator.
enum PopulationFile {
    static let folder = "populations"

    static func read(_ file: Reader, id: String, shelf: Shelf) -> Population? {
        let fields = file.concept("title", "dataset", "where", "once-per", "first-by", "template")
        guard let fields else { return nil }
        _ = fields.text("title")
        let template = fields["template"].map { TemplateReader(shelf: shelf).sum($0) }
        guard let source = source(fields, shelf) else { return nil }
        return Population(id: id, source: source, template: template ?? nil)
    }

    private static func source(_ fields: Fields, _ shelf: Shelf) -> CountSource? {
        guard let dataset = shelf.dataset(fields.required("dataset")) else { return nil }
        let headers = dataset.storedColumns.map(\.header)
        let reader = ConditionReader(dataset: dataset)
        let conditions = reader.list(fields["where"])
        reader.needDay(conditions, at: fields.reader)
        return CountSource(
            dataset: dataset.id, conditions: conditions, oncePer: fields["once-per"]?.choice(of: headers),
            firstBy: fields["first-by"]?.choice(of: headers))
    }
}
