import Counting
import Disclosure
import Indicators
import Workforce

/// One indicator, one year, one request: from its tables to its findings.
struct IndicatorCalculation {
    let definition: IndicatorDefinition
    let request: FindingsRequest
    let tree: UnitTree
    let tables: YearTables
    /// The unit asked for.
    let within: OrganisationUnit
    let organisation: OrganisationUnit

    private var settings: Settings { tables.settings }
    private var classification: Classification { Classification(settings.vocabulary) }
    private var maker: FindingMaker { FindingMaker(rules: settings.rules, labels: settings.labels) }
    private var door: Door { Door(policy: settings.policy, audience: request.audience) }

    private var slicing: Slicing {
        Slicing(within: within, dimension: request.dimension, settings: settings)
    }

    func findings(_ variant: Variant) throws -> [Finding] {
        if let missing = try missingDataset() {
            return [try fromReturn(variant) ?? absent(variant, because: tables.missing(missing))]
        }
        if let column = try tables.neverFilled(variant.conditions, in: definition.of) {
            return [
                absent(
                    variant,
                    because: "“\(column)” is not filled in anywhere in the extract, so this cannot be told apart.")
            ]
        }
        guard let events = try tables.table(of: definition.events, adding: variant.conditions),
            let of = try tables.table(of: definition.of, adding: ofConditions(variant))
        else { return [absent(variant, because: "The definition for this year names no survey question.")] }
        return try findings(variant, events: events, of: of)
    }

    private func missingDataset() throws -> String? {
        for source in [definition.events, definition.of, definition.reference].compactMap({ $0 }) {
            if let missing = try tables.missingDataset(source) { return missing }
        }
        return nil
    }

    /// A variant's conditions speak of the counted rows; they hold for the total where it counts the same rows.
    private func ofConditions(_ variant: Variant) -> [ConditionTemplate] {
        definition.of.dataset == definition.events.dataset ? variant.conditions : []
    }

    private func findings(_ variant: Variant, events: CountTable, of: CountTable) throws -> [Finding] {
        guard let cut = slicing.dimensions(of: of), cut == slicing.dimensions(of: events) else {
            return [absent(variant, because: undivided)]
        }
        let (events, of) = (slicing.narrowed(events), slicing.narrowed(of))
        // A share counts and divides by the same rows, so one look at them is enough.
        let isShare = definition.events == definition.of
        let more = isShare ? [] : slicing.slices(of: events, tree: tree)
        let slices = Set(slicing.slices(of: of, tree: tree) + more)
        guard !slices.isEmpty else { return [absent(variant, because: "There are no rows to count for this.")] }
        let roll = Roll(byCategory: slicing.isByCategory, classification: classification)
        let eventParts = roll.parts(of: events, only: variant.only.merging(variant.eventsOnly) { $1 }, cut: cut)
        let isSame = isShare && variant.eventsOnly == variant.ofOnly
        let ofParts =
            isSame ? eventParts : roll.parts(of: of, only: variant.only.merging(variant.ofOnly) { $1 }, cut: cut)
        let references = try Reference(self, variant, roll, cut: cut)
        return try slicing.inOrder(slices).flatMap { slice in
            try findings(
                variant, slice,
                SliceCounts(
                    definition: definition, classification: classification, events: eventParts[slice.key],
                    of: ofParts[slice.key], reference: references.table(for: slice)))
        }
    }

    /// One finding for the groups; or one for each category that a slice has people of.
    private func findings(_ variant: Variant, _ slice: Slice, _ counts: SliceCounts) throws -> [Finding] {
        guard slicing.isByCategory else {
            let subject = subject(variant, slice.unit, slice.part)
            let released = try released(counts.counts(compared: subject.compared), variant, slice)
            return [maker.finding(subject, from: released)]
        }
        return try settings.vocabulary.ethnicities.categories.filter { counts.hasRows(of: $0.code) }.map { category in
            var subject = subject(
                variant, slice.unit,
                Finding.Part(
                    dimension: DimensionName.ethnicCategory, value: category.code, label: category.label))
            (subject.compared, subject.comparedLabel) = (category.code, category.label)
            return maker.finding(
                subject, from: try released(counts.counts(compared: category.code), variant, slice))
        }
    }

    /// A detail row counts as a part: bands add up to their cluster, so exact clusters would give small bands away.
    private func released(_ counts: GroupCounts, _ variant: Variant, _ slice: Slice) throws -> ReleasedCounts {
        let isPart = slice.part != nil || slicing.isByCategory || variant.isDetail
        let isWhole = slice.unit.level == .organisation && !isPart
        let nested = isWhole ? try otherHeadlines(than: variant).compactMap(wholeCounts) : []
        return door.release(counts, nested: nested, organisationLevel: isWhole)
    }

    /// The variants shown beside this one; only asked for where exactness depends on them.
    private func otherHeadlines(than variant: Variant) -> [Variant] {
        guard case .exactFrom = settings.policy.treatment(of: request.audience, organisationLevel: true) else {
            return []
        }
        return definition.variants.filter { !$0.isDetail && $0 != variant }
    }

    /// The counts of the whole organisation; nil for a survey, whose rows are never added up.
    private func wholeCounts(_ variant: Variant) throws -> GroupCounts? {
        guard let events = try tables.table(of: definition.events, adding: variant.conditions),
            let of = try tables.table(of: definition.of, adding: ofConditions(variant)),
            !of.dimensions.contains(DimensionName.unit)
        else { return nil }
        let roll = Roll(byCategory: false, classification: classification)
        let counts = SliceCounts(
            definition: definition, classification: classification,
            events: roll.parts(of: events, only: variant.only.merging(variant.eventsOnly) { $1 }, cut: [])[[]],
            of: roll.parts(of: of, only: variant.only.merging(variant.ofOnly) { $1 }, cut: [])[[]], reference: nil)
        return counts.counts(compared: EthnicGroup.bme.rawValue)
    }

    private func subject(
        _ variant: Variant, _ unit: OrganisationUnit, _ part: Finding.Part?
    ) -> FindingMaker.Subject {
        FindingMaker.Subject(
            definition: definition, variant: variant, period: request.period, unit: unit, part: part,
            compared: EthnicGroup.bme.rawValue, comparedLabel: settings.labels.bme)
    }

    /// Under the division that was asked for, with no value of it, so that it is not taken for the whole.
    private func absent(_ variant: Variant, because reason: String) -> Finding {
        let part = request.dimension.map { Finding.Part(dimension: $0, value: nil, label: "Not available") }
        return maker.absent(subject(variant, within, part), audience: request.audience, because: reason)
    }

    private var undivided: String {
        let wanted = request.dimension ?? within.level.rawValue
        return "The extracts behind this number do not name a \(wanted), so it cannot be divided by it."
    }

    /// From a national return, which knows the whole organisation only.
    private func fromReturn(_ variant: Variant) throws -> Finding? {
        guard within.level == .organisation, request.dimension == nil,
            let counts = try returnCounts(variant)
        else { return nil }
        let nested = variant.isDetail ? [] : try otherHeadlines(than: variant).compactMap(returnCounts)
        let released = door.release(counts, nested: nested, organisationLevel: !variant.isDetail)
        return maker.finding(subject(variant, organisation, nil), from: released)
    }

    private func returnCounts(_ variant: Variant) throws -> GroupCounts? {
        try variant.template.flatMap { try ReturnCounts(tables: tables, definition: definition).counts(of: $0) }
    }
}

/// What slices are compared with, for the measures that compare a share with the same share elsewhere.
private struct Reference {
    private let whole: CountTable?
    private let parts: Roll.Parts?
    private let isWholeOnly: Bool
    private let hasOwnReference: Bool

    init(_ calculation: IndicatorCalculation, _ variant: Variant, _ roll: Roll, cut: [String]) throws {
        let definition = calculation.definition
        hasOwnReference = definition.measure == .representation
        isWholeOnly = hasOwnReference || variant.only.isEmpty
        guard definition.measure == .share || hasOwnReference,
            let table = try calculation.tables.table(of: definition.reference ?? definition.of)
        else {
            (whole, parts) = (nil, nil)
            return
        }
        whole = roll.parts(of: table, only: [:], cut: [])[[]]
        parts = isWholeOnly ? nil : roll.parts(of: table, only: [:], cut: cut)
    }

    /// A band is compared with all staff of its unit, a unit with the organisation; all staff of the organisation
    /// are compared with nothing.
    func table(for slice: Slice) -> CountTable? {
        if let parts { return parts[slice.key] }
        return hasOwnReference || !slice.key.isEmpty ? whole : nil
    }
}
