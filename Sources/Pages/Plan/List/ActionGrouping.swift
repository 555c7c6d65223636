import Plans

/// The same actions under the headings of a view. An action stands under each heading it belongs to.
struct ActionGrouping: Sendable {
    /// A heading and places in the list of actions.
    struct Heading: Sendable {
        let title: String
        let note: String?
        var members: [Int]
    }

    let headings: [Heading]

    init(_ view: PlanChoice.View, _ items: [PlanItem], names: PlanNames) {
        switch view {
        case .register: headings = [Heading(title: "All actions", note: nil, members: Array(items.indices))]
        case .indicator: headings = Self.byIndicator(items, names)
        case .theme: headings = Self.by(items, none: "No theme or objective") { $0.theme.map { [$0] } ?? [] }
        case .lead: headings = Self.byLead(items)
        }
    }

    private static func byIndicator(_ items: [PlanItem], _ names: PlanNames) -> [Heading] {
        var places: [String: [Int]] = [:]
        var without: [Int] = []
        for (place, item) in items.enumerated() {
            let indicators = PlanMatch.indicators(of: item.action)
            if indicators.isEmpty { without.append(place) }
            for indicator in indicators { places[indicator, default: []].append(place) }
        }
        let known = names.indicators.map { entry in
            Heading(title: names.indicator(entry.item), note: entry.full, members: places[entry.item] ?? [])
        }
        let other = Set(places.keys).subtracting(names.indicators.map(\.item)).sorted().map {
            Heading(title: names.indicator($0), note: nil, members: places[$0] ?? [])
        }
        let last = Heading(title: "Linked to no indicator", note: nil, members: without)
        return known + other + (without.isEmpty ? [] : [last])
    }

    private static func byLead(_ items: [PlanItem]) -> [Heading] {
        let groups = by(items, none: "No lead") { item in
            item.action.leads.all.map { $0.kind == .toBeConfirmed ? "To be confirmed" : $0.text }
        }
        return groups.sorted { ($0.title.lowercased(), $0.title) < ($1.title.lowercased(), $1.title) }
    }

    /// In the order in which the names first stand in the plan, and what has none last.
    private static func by(_ items: [PlanItem], none: String, _ names: (PlanItem) -> [String]) -> [Heading] {
        var order: [String] = []
        var places: [String: [Int]] = [:]
        var without: [Int] = []
        for (place, item) in items.enumerated() {
            let found = names(item)
            if found.isEmpty { without.append(place) }
            for name in found where places[name]?.last != place {
                if places[name] == nil { order.append(name) }
                places[name, default: []].append(place)
            }
        }
        let headings = order.map { Heading(title: $0, note: nil, members: places[$0] ?? []) }
        return headings + (without.isEmpty ? [] : [Heading(title: none, note: nil, members: without)])
    }

    /// How many rows there are in all; an action under two headings counts twice.
    var count: Int { headings.reduce(0) { $0 + $1.members.count } }

    /// The groups of one part of the rows.
    func groups(_ range: Range<Int>, of items: [PlanItem], keepsEmpty: Bool) -> [ActionGroup] {
        var start = 0
        return headings.enumerated().compactMap { number, heading in
            defer { start += heading.members.count }
            let part = range.clamped(to: start..<(start + heading.members.count))
            let isHere = range.contains(start) || (start == 0 && range.isEmpty)
            if heading.members.isEmpty { return keepsEmpty && isHere ? Self.empty(number, heading) : nil }
            guard !part.isEmpty else { return nil }
            let places = heading.members[(part.lowerBound - start)..<(part.upperBound - start)]
            return Self.group(
                number, heading, places.map { items[$0] }, of: items, isContinued: part.lowerBound > start)
        }
    }

    private static func empty(_ number: Int, _ heading: Heading) -> ActionGroup {
        ActionGroup(
            groupID: "group-\(number)", groupHeading: Words.line(heading.title),
            groupNote: "No action of this choice is linked to it.", groupTally: nil, groupTable: nil)
    }

    private static func group(
        _ number: Int, _ heading: Heading, _ shown: [PlanItem], of items: [PlanItem], isContinued: Bool
    ) -> ActionGroup {
        let title = Words.line(PlanWords.cut(heading.title, atMost: 200)) + (isContinued ? " (continued)" : "")
        return ActionGroup(
            groupID: "group-\(number)", groupHeading: title, groupNote: heading.note.map(Words.line),
            groupTally: tally(heading.members.map { items[$0].delivery.rating }),
            groupTable: ActionTable.table(shown, caption: title))
    }

    private static func tally(_ ratings: [Rating]) -> String {
        let counts = Rating.allCases.map { rating in (rating, ratings.filter { $0 == rating }.count) }
        let words = counts.filter { $0.1 > 0 }.map { "\($0.1) \($0.0.words.lowercased())" }
        return "\(PlanWords.count(ratings.count, "action")); delivery: \(words.joined(separator: ", "))."
    }
}
