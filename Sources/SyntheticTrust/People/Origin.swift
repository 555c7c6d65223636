/// The group that an invented person is drawn into.
enum Standing: Int {
    case white, bme, unknown
}

/// The ethnic origins of the trust: the writings that extracts use, and how common each is within its group.
struct Origin: Sendable {
    let standing: Standing
    /// The national category's letter; nil for a blank.
    let letter: String?
    /// One person keeps one writing in every extract.
    let writings: [String]
    let weight: Int

    static let all: [Origin] = [
        .init(.white, "A", "White - British", local: [], 880), .init(.white, "B", "White - Irish", local: [], 22),
        .init(.white, "C", "White - Any other White background", local: ["CP White Polish", "CK White Italian"], 98),
        .init(.bme, "D", "Mixed - White and Black Caribbean", local: [], 28),
        .init(.bme, "E", "Mixed - White and Black African", local: [], 24),
        .init(.bme, "F", "Mixed - White and Asian", local: [], 26),
        .init(.bme, "G", "Mixed - Any other mixed background", local: [], 22),
        .init(.bme, "H", "Asian or Asian British - Indian", local: [], 230),
        .init(.bme, "J", "Asian or Asian British - Pakistani", local: [], 70),
        .init(.bme, "K", "Asian or Asian British - Bangladeshi", local: [], 26),
        .init(.bme, "L", "Asian or Asian British - Any other Asian background", local: ["LE Asian Sri Lankan"], 130),
        .init(.bme, "M", "Black or Black British - Caribbean", local: [], 60),
        .init(.bme, "N", "Black or Black British - African", local: [], 210),
        .init(.bme, "P", "Black or Black British - Any other Black background", local: ["PC Black Nigerian"], 34),
        .init(.bme, "R", "Chinese", local: [], 36),
        .init(.bme, "S", "Any Other Ethnic Group", local: ["SC Filipino"], 104),
        Origin(standing: .unknown, letter: "Z", writings: ["Z Not Stated"], weight: 62),
        Origin(standing: .unknown, letter: nil, writings: [""], weight: 38),
    ]

    /// The positions in `all` of each group's origins, by `Standing.rawValue`.
    static let positions: [[Int]] = [Standing.white, .bme, .unknown].map { standing in
        all.indices.filter { all[$0].standing == standing }
    }

    private static let weights: [[Int]] = positions.map { $0.map { all[$0].weight } }

    private init(_ standing: Standing, _ letter: String, _ words: String, local: [String], _ weight: Int) {
        let full = "\(letter) \(words)"
        let usual = Array(repeating: full, count: 16 - 3 * local.count)
        self.init(
            standing: standing, letter: letter, writings: usual + [letter, letter, letter.lowercased()] + local,
            weight: weight)
    }

    private init(standing: Standing, letter: String?, writings: [String], weight: Int) {
        (self.standing, self.letter, self.writings, self.weight) = (standing, letter, writings, weight)
    }

    /// Draws an origin of a group and the way in which it is written.
    static func draw(_ standing: Standing, _ random: inout SplitMix64) -> (origin: Int, writing: Int) {
        let position = positions[standing.rawValue][random.weighted(weights[standing.rawValue])]
        return (position, random.below(all[position].writings.count))
    }
}

/// What is known of one ethnicity in an extract: kept small, as there are many.
struct Ethnicity: Sendable {
    let origin: UInt8
    let writing: UInt8

    init(_ standing: Standing, _ random: inout SplitMix64) {
        let drawn = Origin.draw(standing, &random)
        (origin, writing) = (UInt8(drawn.origin), UInt8(drawn.writing))
    }

    var standing: Standing { Origin.all[Int(origin)].standing }
    var text: String { Origin.all[Int(origin)].writings[Int(writing)] }
}
