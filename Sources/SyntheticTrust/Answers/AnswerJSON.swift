/// The answers as JSON text, one entry a line.
struct AnswerJSON {
    private(set) var bytes: [UInt8] = []
    private var isFirst = true

    init(trust: String, seed: UInt64) {
        bytes += "{\"trust\":\(Self.quoted(trust)),\"seed\":\(seed),\"findings\":[".utf8
    }

    mutating func append(_ answer: Answer) {
        bytes += (isFirst ? "\n" : ",\n").utf8
        isFirst = false
        let groups = answer.groups.map { "\(Self.quoted($0.name)):{\"events\":\($0.events),\"of\":\($0.of)}" }
        let by = Self.by(answer).map { ",\"by\":\($0)" } ?? ""
        let value = answer.value.map { "\($0)" } ?? "null"
        bytes += "{\"indicator\":\"\(answer.indicator)\",\"variant\":\"\(answer.variant)\"".utf8
        bytes += ",\"period\":\"\(answer.period)\",\"unit\":\(Self.unit(answer.scope))\(by)".utf8
        bytes += ",\"groups\":{\(groups.joined(separator: ","))},\"value\":\(value)}".utf8
    }

    mutating func end() { bytes += "\n]}\n".utf8 }

    private static func unit(_ scope: Scope) -> String {
        switch scope {
        case .organisation, .band, .staffGroup: unit("organisation", Structure.trust, in: nil)
        case .careGroup(let name): unit("care-group", name, in: nil)
        case .directorate(let careGroup, let name): unit("directorate", name, in: careGroup)
        case .service(let careGroup, let name): unit("service", name, in: careGroup)
        }
    }

    private static func unit(_ level: String, _ name: String, in careGroup: String?) -> String {
        let around = careGroup.map { ",\"careGroup\":\(quoted($0))" } ?? ""
        return "{\"level\":\"\(level)\",\"name\":\(quoted(name))\(around)}"
    }

    private static func by(_ answer: Answer) -> String? {
        if let category = answer.category { return by("ethnic-category", category) }
        switch answer.scope {
        case .band(let id): return by("band", id)
        case .staffGroup(let name): return by("staff-group", name)
        default: return nil
        }
    }

    private static func by(_ dimension: String, _ value: String) -> String {
        "{\"dimension\":\"\(dimension)\",\"value\":\(quoted(value))}"
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.map { $0 == "\"" || $0 == "\\" ? "\\\($0)" : String($0) }.joined() + "\""
    }
}
