import Indicators
import Workforce

/// The `variants` of an indicator.
struct VariantReader {
    let shelf: Shelf
    let events: CountSource?
    let of: CountSource?

    func list(_ reader: Reader) -> [Variant]? {
        guard let entries = reader.list() else { return nil }
        let expanded = entries.flatMap { VariantExpansion(bands: shelf.bands).variants($0) }
        let rows = expanded.compactMap {
            $0.fields("id", "title", "detail", "where", "only", "events-only", "of-only", "template")
        }
        rows.compactMap { $0["id"] }.reportRepeats { "The variant \"\($0)\" stands twice." }
        let variants = rows.compactMap(variant)
        if variants.first?.isDetail == true { rows.first?["detail"]?.report("The first variant is the headline.") }
        if entries.isEmpty { reader.report("An indicator has at least one variant.") }
        return variants.isEmpty || variants.count < expanded.count ? nil : variants
    }

    private func variant(_ fields: Fields) -> Variant? {
        let id = fields.required("id")?.name()
        let title = fields.text("title")
        let isDetail = fields["detail"].map { $0.flag() } ?? false
        guard let id, let title, let isDetail else { return nil }
        return Variant(
            id: id, title: title, isDetail: isDetail, conditions: conditions(fields["where"]),
            only: labels(fields["only"], of: [events, of]),
            eventsOnly: labels(fields["events-only"], of: [events]), ofOnly: labels(fields["of-only"], of: [of]),
            template: fields["template"].flatMap { TemplateReader(shelf: shelf).items($0) })
    }

    /// Conditions hold for events and total alike, so that both must have the columns.
    private func conditions(_ reader: Reader?) -> [ConditionTemplate] {
        guard let reader, let events, let of else { return [] }
        let datasets = Set([events.dataset, of.dataset]).sorted().compactMap { shelf.datasets[$0]?.dataset }
        return datasets.map { ConditionReader(dataset: $0).list(reader) }.first ?? []
    }

    private func labels(_ reader: Reader?, of sources: [CountSource?]) -> [String: [String]] {
        let known = sources.compactMap { $0 }
        guard known.count == sources.count else { return [:] }
        return DimensionReader(shelf: shelf, sources: known).labels(reader)
    }
}
