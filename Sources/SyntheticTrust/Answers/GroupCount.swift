/// The groups of an answer.
enum AnswerGroup: String {
    case white, bme, unknown
}

/// A count for each group.
struct GroupCount {
    var white = 0
    var bme = 0
    var unknown = 0

    var total: Int { white + bme + unknown }

    mutating func add(_ group: AnswerGroup) {
        switch group {
        case .white: white += 1
        case .bme: bme += 1
        case .unknown: unknown += 1
        }
    }
}

/// Whom an answer is about: a unit, or all who share something.
enum Scope: Hashable {
    case organisation
    case careGroup(String)
    case directorate(careGroup: String, name: String)
    case service(careGroup: String, name: String)
    case band(String)
    case staffGroup(String)

    var isUnit: Bool {
        switch self {
        case .organisation, .careGroup, .directorate, .service: true
        case .band, .staffGroup: false
        }
    }

    /// Units from the whole down, then bands, then staff groups.
    private var order: (Int, String, String) {
        switch self {
        case .organisation: (0, "", "")
        case .careGroup(let name): (1, name, "")
        case .directorate(let careGroup, let name): (2, careGroup, name)
        case .service(let careGroup, let name): (3, careGroup, name)
        case .band(let id): (4, id, "")
        case .staffGroup(let name): (5, name, "")
        }
    }

    static func ordered(_ scopes: some Sequence<Scope>) -> [Scope] { scopes.sorted { $0.order < $1.order } }
}
