import Indicators
import Workforce

/// Where a national return gives the counts of a variant.
struct TemplateReader {
    let shelf: Shelf

    /// The `template` of a variant.
    func items(_ reader: Reader) -> TemplateItems? {
        guard let fields = reader.fields("events", "of", "reference", "percentage") else { return nil }
        let isPercentage = fields["percentage"].map { $0.flag() } ?? false
        let events = fields.required("events").flatMap(sum)
        let of = fields.required("of").flatMap(sum)
        let reference = fields["reference"].flatMap(sum)
        guard let events, let of, let isPercentage else { return nil }
        check(events, isPercentage, fields)
        return TemplateItems(events: events, of: of, reference: reference, isPercentage: isPercentage)
    }

    /// An item, a list of items to be added up, a population, or items with others to be used where they are not given.
    func sum(_ reader: Reader) -> TemplateItems.Sum? {
        guard reader.isMapping else { return items(list: reader).map { TemplateItems.Sum(items: $0) } }
        guard let fields = reader.fields("items", "otherwise", "population") else { return nil }
        if let name = fields["population"] {
            guard let population = shelf.population(name) else { return nil }
            if population.template == nil { name.report("\"\(population.id)\" has no \"template\".") }
            return population.template
        }
        let items = fields.required("items").flatMap(items(list:))
        let otherwise = fields["otherwise"].map(items(list:)) ?? []
        guard let items, let otherwise else { return nil }
        return TemplateItems.Sum(items: items, otherwise: otherwise)
    }

    private func items(list: Reader) -> [String]? {
        guard let known = shelf.templateItems else { return nil }
        return list.listOrOne()?.flatMap { entry -> [String] in
            guard let text = entry.text() else { return [] }
            guard text.hasSuffix("*") else { return entry.choice(of: known).map { [$0] } ?? [] }
            return items(startingWith: String(text.dropLast()), among: known, entry)
        }
    }

    /// A star stands for every ending, less the items that are part of another: `1c-*`.
    private func items(startingWith prefix: String, among known: [String], _ entry: Reader) -> [String] {
        let parts = shelf.datasets[Shelf.template]?.partCodes ?? []
        let found = known.filter { $0.hasPrefix(prefix) && !parts.contains($0) }
        if found.isEmpty { entry.report("No item of the national return begins so.", allowed: known) }
        return found
    }

    private func check(_ events: TemplateItems.Sum, _ isPercentage: Bool, _ fields: Fields) {
        let percentages = shelf.datasets[Shelf.template]?.percentageCodes ?? []
        let given = events.items.filter { percentages.contains($0) }
        if isPercentage, given.count != events.items.count {
            fields["events"]?.report("Not a percentage in the national return.", allowed: percentages.sorted())
        } else if !isPercentage, let item = given.first {
            fields["events"]?.report("\"\(item)\" is a percentage: the template needs \"percentage: yes\".")
        }
    }
}
