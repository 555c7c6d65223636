import Indicators
import Workforce

/// A source of counts: rows of a dataset, or a population, with further conditions and who belongs to them.
struct CountSourceReader {
    let shelf: Shelf

    /// Nil where it cannot be read, and where the file of its dataset is at fault.
    func source(_ reader: Reader?) -> CountSource? {
        let fields = reader?.fields(
            "dataset", "population", "where", "once-per", "first-by", "sum", "having", "lookup")
        guard let fields, let base = base(fields) else { return nil }
        let dataset = base.dataset
        let conditions = conditions(base, fields)
        let having = fields["having"].map { related($0, to: dataset) }
        let lookup = fields["lookup"].map { related($0, to: dataset) }
        // A related source with faults is not the same as none.
        if case .some(nil) = having { return nil }
        if case .some(nil) = lookup { return nil }
        return CountSource(
            dataset: dataset.id, conditions: conditions,
            oncePer: column(fields["once-per"], of: dataset) ?? base.oncePer,
            firstBy: column(fields["first-by"], of: dataset, types: [.date]) ?? base.firstBy,
            sum: column(fields["sum"], of: dataset, types: [.count, .hundredths]),
            having: having ?? nil, lookup: lookup ?? nil)
    }

    /// What a source starts from.
    private struct Base {
        let dataset: Dataset
        var conditions: [ConditionTemplate] = []
        var oncePer: String?
        var firstBy: String?
    }

    private func base(_ fields: Fields) -> Base? {
        guard let name = fields["population"] else {
            return shelf.dataset(fields.required("dataset")).map { Base(dataset: $0) }
        }
        fields["dataset"]?.report("A source is a population or a dataset, not both.")
        guard let source = shelf.population(name)?.source else { return nil }
        guard let dataset = shelf.datasets[source.dataset]?.dataset else { return nil }
        return Base(
            dataset: dataset, conditions: source.conditions, oncePer: source.oncePer, firstBy: source.firstBy)
    }

    private func conditions(_ base: Base, _ fields: Fields) -> [ConditionTemplate] {
        let reader = ConditionReader(dataset: base.dataset)
        let conditions = base.conditions + reader.list(fields["where"])
        reader.needDay(conditions, at: fields.reader)
        return conditions
    }

    private func related(_ reader: Reader, to dataset: Dataset) -> RelatedSource? {
        let fields = reader.fields("dataset", "population", "where", "once-per")
        guard let fields, let base = base(fields) else { return nil }
        let conditions = conditions(base, fields)
        let oncePer = column(fields["once-per"], of: base.dataset) ?? base.oncePer
        let mine = person(of: dataset, reader)
        let theirs = person(of: base.dataset, reader)
        guard let mine, let theirs else { return nil }
        return RelatedSource(
            dataset: base.dataset.id, conditions: conditions, oncePer: oncePer, person: mine, otherPerson: theirs)
    }

    private func person(of dataset: Dataset, _ reader: Reader) -> String? {
        if dataset.person == nil { reader.report("\"\(dataset.id)\" names no column as its \"person\".") }
        return dataset.person
    }

    private func column(_ reader: Reader?, of dataset: Dataset, types: [ColumnType]? = nil) -> String? {
        let columns = dataset.storedColumns.filter { types?.contains($0.type) ?? true }
        return reader?.choice(of: columns.map(\.header))
    }
}
