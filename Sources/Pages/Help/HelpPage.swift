import Charts
import Indicators

/// How to read the pages: the signals, the words, the protected counts, the commands.
package struct HelpPage: Page {
    package static let template = "help"

    struct Meaning: Sendable {
        let symbol: String
        let meaning: String
        let explanation: String
    }

    package let heading = "How to read these pages"
    let meanings: [Meaning]
    let ratioLow: String
    let ratioHigh: String
    let ratioLarge: String
    let gapAdverse: String
    let gapLarge: String
    let fewEvents: Int
    let fewPeople: Int
    let base: Int
    let secondBand: String
    let smallGroup: Int
    let white: String
    let bme: String
    let unknown: String
    package let jsonPath: String? = nil

    package var section: Section? { .help }

    /// - Parameters:
    ///   - base: the width of a band of protected counts.
    ///   - smallGroup: a group that may be smaller is withheld at 0% and at 100%.
    package init(settings: PageSettings, base: Int, smallGroup: Int) {
        let rules = settings.rules
        (ratioLow, ratioHigh) = (Figures.ratio(rules.ratioLow), Figures.ratio(rules.ratioHigh))
        ratioLarge = Figures.ratio(rules.ratioLarge)
        (gapAdverse, gapLarge) = (
            Figures.fixed(rules.gapAdverse, decimals: 0), Figures.fixed(rules.gapLarge, decimals: 0)
        )
        (fewEvents, fewPeople, self.base, self.smallGroup) = (rules.fewEvents, rules.fewPeople, base, smallGroup)
        secondBand = "\(base + 1) to \(2 * base)"
        (white, bme, unknown) = (settings.labels.white, settings.labels.bme, settings.labels.unknown)
        meanings = MarkerShape.allCases.map { shape in
            Meaning(
                symbol: SignalShape(shape, size: 28).svg, meaning: shape.meaning,
                explanation: Self.explanation(shape))
        }
    }

    private static func explanation(_ shape: MarkerShape) -> String {
        switch shape {
        case .circle: "The number lies in the range that is not treated as a difference worth acting on."
        case .triangleUp:
            "The difference goes against the group that the standard protects, and the interval leaves parity out."
        case .doubleTriangleUp: "As above, and so large that it should be looked at first."
        case .triangleDown: "The difference goes against the other group, and the interval leaves parity out."
        case .hollowDiamond:
            "The number may look large or small, but with so few people or events it could have come about by chance."
        case .dash: "There is no number: nothing was imported, or it is withheld. The reason stands beside it."
        }
    }
}
