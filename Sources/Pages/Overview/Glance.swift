import Charts
import Indicators

/// The indicators in a few lines: which stand out, which may be chance, which do not, which have no number.
struct Glance: Sendable {
    struct Entry: Sendable {
        let entryText: String
        let entryLink: String
    }

    struct Line: Sendable {
        let symbol: String
        let meaning: String
        let count: String
        let entries: [Entry]
    }

    let glanceLines: [Line]

    /// - Parameter findings: the headline of each indicator, or its variants where only those can be judged.
    init(_ findings: [Finding], choice: Choice) {
        let shapes: [MarkerShape] = [.doubleTriangleUp, .triangleUp, .triangleDown, .hollowDiamond, .circle, .dash]
        glanceLines = shapes.compactMap { shape in
            let found = findings.filter { $0.marker == shape }
            guard !found.isEmpty else { return nil }
            return Line(
                symbol: SignalShape(shape).svg, meaning: shape.meaning, count: String(found.count),
                entries: found.map { finding in
                    Entry(
                        entryText: Self.name(of: finding),
                        entryLink: SiteURL.indicator.path(finding.definition.id, query: choice.undivided.query))
                })
        }
    }

    private static func name(of finding: Finding) -> String {
        let definition = finding.definition
        let name = (definition.number.map { "\($0) " } ?? "") + definition.shortTitle
        guard finding.variant != definition.variants.first else { return name }
        return "\(name): \(finding.variant.title.prefix(1).lowercased())\(finding.variant.title.dropFirst())"
    }
}
