import Counting
import Indicators
import Workforce

/// A part of the organisation that one finding is about.
struct Slice: Hashable {
    /// What is shown for a blank: rows whose extract does not name a care group, band …
    static let notRecorded = "Not recorded"

    let unit: OrganisationUnit
    let part: Finding.Part?
    /// The labels of the dimensions the tables were cut by; empty for the whole.
    let key: [String?]
}

/// Cuts tables into slices: by a level of units, by a dimension, or not at all.
struct Slicing {
    let within: OrganisationUnit
    let dimension: String?
    let settings: Settings

    /// The dimensions of a table that tell its slices apart. Nil where the table lacks one, so cannot be cut so.
    func dimensions(of table: CountTable) -> [String]? {
        let wanted = unitDimensions(of: table) + partDimensions(of: table)
        return (wanted + dimensionsOfUnit(table)).allSatisfy(table.dimensions.contains) ? wanted : nil
    }

    /// Only the rows of the unit that was asked for. A survey's are picked by name when it is cut.
    func narrowed(_ table: CountTable) -> CountTable {
        let names = dimensionsOfUnit(table)
        let labels = [within.level == .careGroup ? within.name : within.careGroup, within.name]
        return zip(names, labels).reduce(table) { table, wanted in table.filtered(wanted.0) { $0 == wanted.1 } }
    }

    /// What tells the unit that was asked for: its care group, and its own level below that.
    private func dimensionsOfUnit(_ table: CountTable) -> [String] {
        guard within.level != .organisation, !table.dimensions.contains(DimensionName.unit) else { return [] }
        return [UnitLevel.careGroup.rawValue, within.level.rawValue].uniqued()
    }

    /// A survey names the unit in one column, whatever its level.
    private func unitDimensions(of table: CountTable) -> [String] {
        if table.dimensions.contains(DimensionName.unit) { return [DimensionName.unit] }
        return level == .organisation ? [] : [UnitLevel.careGroup.rawValue, level.rawValue].uniqued()
    }

    private func partDimensions(of table: CountTable) -> [String] {
        guard let dimension, UnitLevel(rawValue: dimension) == nil, !isByCategory else { return [] }
        return [dimension]
    }

    var isByCategory: Bool { dimension == DimensionName.ethnicCategory }

    /// The level of the units that the slices are, or lie within.
    var level: UnitLevel { dimension.flatMap(UnitLevel.init(rawValue:)) ?? within.level }

    /// The slices for which a table has rows.
    func slices(of table: CountTable, tree: UnitTree) -> [Slice] {
        guard let names = dimensions(of: table) else { return [] }
        if names == [DimensionName.unit] { return reported(table, tree) }
        return table.rolled(to: names).cells.keys.compactMap { slice($0, names) }
    }

    /// Units by name, bands in the order of the pay scale.
    func inOrder(_ slices: Set<Slice>) -> [Slice] {
        slices.sorted { ($0.unit.path, rank($0.part)) < ($1.unit.path, rank($1.part)) }
    }

    private func slice(_ key: [String?], _ names: [String]) -> Slice? {
        let labels = Dictionary(zip(names, key), uniquingKeysWith: { first, _ in first })
        let unit = unit(labels)
        guard let dimension, !partDimensionIsUnit else { return Slice(unit: unit, part: nil, key: key) }
        let value = labels[dimension] ?? nil
        return Slice(unit: unit, part: part(dimension, value), key: key)
    }

    private var partDimensionIsUnit: Bool {
        dimension.map { UnitLevel(rawValue: $0) != nil } ?? true || isByCategory
    }

    private func unit(_ labels: [String: String?]) -> OrganisationUnit {
        guard level != .organisation else { return within }
        let care = labels[UnitLevel.careGroup.rawValue] ?? nil
        let name = (labels[level.rawValue] ?? nil) ?? Slice.notRecorded
        return OrganisationUnit(level: level, name: name, careGroup: level == .careGroup ? nil : care)
    }

    func part(_ dimension: String, _ value: String?) -> Finding.Part {
        let band = dimension == DimensionName.band ? value.flatMap { settings.vocabulary.payScale.band(id: $0) } : nil
        let label = band?.label ?? value ?? Slice.notRecorded
        return Finding.Part(dimension: dimension, value: value ?? Slice.notRecorded, label: label)
    }

    /// Bands in the order of the pay scale, everything else by name.
    private func rank(_ part: Finding.Part?) -> String {
        guard let part else { return "" }
        guard part.dimension == DimensionName.band else { return part.label }
        let index = settings.vocabulary.payScale.bands.firstIndex { $0.id == part.value } ?? 99
        return index < 10 ? "0\(index)" : "\(index)"
    }

    /// A survey's slice belongs to the request's unit: it is the unit, or lies within its care group.
    private func isWithin(_ slice: Slice) -> Bool {
        switch within.level {
        case .organisation: true
        case .careGroup: slice.unit == within || slice.unit.careGroup == within.name
        case .directorate, .service: slice.unit == within
        }
    }

    private func reported(_ table: CountTable, _ tree: UnitTree) -> [Slice] {
        let labels = table.values(of: DimensionName.unit)
        let wanted = level == within.level ? [within] : tree.units.filter { $0.level == level }
        return wanted.compactMap { unit in
            label(of: unit, among: labels, tree).map { Slice(unit: unit, part: nil, key: [$0]) }
        }.filter(isWithin)
    }

    /// How a survey names a unit. A name that is no unit of the tree, where it is the only one, is the whole.
    private func label(of unit: OrganisationUnit, among labels: [String], _ tree: UnitTree) -> String? {
        guard unit.level == .organisation else {
            return labels.first { [Spelling.words(unit.name), Spelling.words(unit.path)].contains(Spelling.words($0)) }
        }
        let names = [UnitLevel.organisation.rawValue, "trust", Spelling.words(unit.name)]
        let units = Set(tree.units.map { Spelling.words($0.name) })
        let others = labels.filter { !units.contains(Spelling.words($0)) }
        return labels.first { names.contains(Spelling.words($0)) } ?? (others.count == 1 ? others.first : nil)
    }
}

extension Array where Element: Hashable {
    /// Without repeats, in order.
    fileprivate func uniqued() -> [Element] {
        var seen: Set<Element> = []
        return filter { seen.insert($0).inserted }
    }
}
