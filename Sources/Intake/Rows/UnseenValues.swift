import Workforce

/// Reports a value that no earlier import had, once per value: a new care group, or an old one misspelt.
struct UnseenValues {
    private let layout: RowLayout
    private var known: [(place: Int, values: Set<String>)]

    init(_ known: [String: Set<String>], _ layout: RowLayout) {
        self.layout = layout
        self.known = layout.places.indices.compactMap { place in
            guard let values = known[layout.places[place].column.header], !values.isEmpty else { return nil }
            return (place, values)
        }
    }

    mutating func check(_ cells: [ReadCell], line: Int) -> [Problem] {
        var problems: [Problem] = []
        for index in known.indices {
            let place = known[index].place
            guard let value = cells[place].value, known[index].values.insert(value).inserted else { continue }
            let column = layout.places[place].column
            let fault = Fault.warning(
                .notSeenBefore, "No earlier import had this \(column.header).",
                mend: "if it is a new one, leave it; if it is a misspelling, correct it.")
            let field = layout.places[place].field
            problems.append(
                Problem(
                    fault, line: line, place: field.map(layout.header.place),
                    value: column.identifiesPerson ? nil : value))
        }
        return problems
    }
}
