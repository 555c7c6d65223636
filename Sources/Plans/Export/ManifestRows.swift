/// The rows of the hidden sheet, each with the kind of its record first.
extension WorkbookManifest {
    private enum Record: String { case plan, revision, layout, key, heading, column, section, action, cell }

    package var rows: [[String]] {
        let head = [
            [Self.mark, "\(version)"], [Record.plan.rawValue, plan], [Record.revision.rawValue, revision],
            [Record.layout.rawValue, layout], [Record.key.rawValue, keyTitle],
        ]
        let heading = headingTitle.map { [[Record.heading.rawValue, $0]] } ?? []
        return head + heading + columns.map { [Record.column.rawValue, $0.content.id, $0.title] }
            + headings.map { [Record.section.rawValue, $0.text, $0.theme ?? ""] + $0.links.map(Self.words) }
            + entries.flatMap(rows)
    }

    private func rows(_ entry: Entry) -> [[String]] {
        let numbers = entry.headings.sorted().map { "\($0)" }.joined(separator: " ")
        return [[Record.action.rawValue, entry.key, numbers]]
            + columns.map(\.content).compactMap { content in
                entry.texts[content].map {
                    [Record.cell.rawValue, entry.key, content.id, $0] + (entry.cut.contains(content) ? ["cut"] : [])
                }
            }
    }

    private static func words(_ link: Link) -> String {
        "\(link.framework.rawValue) \(link.strength.rawValue) \(link.item)"
    }

    /// Reads the rows back; nil where the first is not ours. Records that are not known are passed over, so that a
    /// later version may add some.
    package init?(rows: [[String]]) {
        guard let first = rows.first, first.first == Self.mark, first.count > 1, let version = Int(first[1]) else {
            return nil
        }
        self.init(
            version: version, plan: "", revision: "", layout: "", keyTitle: "", columns: [], headings: [], entries: [])
        var places: [String: Int] = [:]
        for row in rows.dropFirst() where row.count > 1 {
            take(row[0], row[1], Array(row.dropFirst(2)), &places)
        }
        let known = Set(headings.indices.map { $0 + 1 })
        for place in entries.indices { entries[place].headings.formIntersection(known) }
    }

    private mutating func take(_ record: String, _ value: String, _ rest: [String], _ places: inout [String: Int]) {
        switch Record(rawValue: record) {
        case .plan: plan = value
        case .revision: revision = value
        case .layout: layout = value
        case .key: keyTitle = value
        case .heading: headingTitle = value
        case .column: takeColumn(value, rest)
        case .section: headings.append(Self.section(value, rest))
        case .action: takeAction(value, rest, &places)
        case .cell: takeCell(value, rest, places)
        case nil: break
        }
    }

    private mutating func takeColumn(_ id: String, _ rest: [String]) {
        guard let content = PlanTable.Content(id: id), let title = rest.first else { return }
        guard !columns.contains(where: { $0.content == content }) else { return }
        columns.append(Column(content: content, title: title))
    }

    private static func section(_ text: String, _ rest: [String]) -> Heading {
        let links = rest.dropFirst().compactMap { words -> Link? in
            let parts = words.split(separator: " ", maxSplits: 2).map(String.init)
            guard parts.count == 3, let framework = Link.Framework(rawValue: parts[0]) else { return nil }
            return Link.Strength(rawValue: parts[1]).map { Link(framework, parts[2], $0) }
        }
        return Heading(text: text, theme: rest.first.flatMap { $0.isEmpty ? nil : $0 }, links: links)
    }

    private mutating func takeAction(_ key: String, _ rest: [String], _ places: inout [String: Int]) {
        guard !key.isEmpty, places[key] == nil else { return }
        places[key] = entries.count
        let numbers = (rest.first ?? "").split(separator: " ").compactMap { Int($0) }
        entries.append(Entry(key: key, headings: Set(numbers)))
    }

    private mutating func takeCell(_ key: String, _ rest: [String], _ places: [String: Int]) {
        guard let place = places[key], let content = rest.first.flatMap(PlanTable.Content.init), rest.count > 1 else {
            return
        }
        entries[place].texts[content] = rest[1]
        if rest.dropFirst(2).first == "cut" { entries[place].cut.insert(content) }
    }
}
