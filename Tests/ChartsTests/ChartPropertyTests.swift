import Testing

@testable import Charts

@Suite struct ChartPropertyTests {
    private static let seeds = (0..<60).map { _ in UInt64.random(in: .min ... .max) }

    @Test(arguments: seeds)
    func givenAnyValuesWhenDrawnThenTheDrawingHolds(seed: UInt64) throws {
        var source = RandomCharts(seed: seed)
        for chart in source.all() {
            let name = "seed \(seed), \(type(of: chart))"
            let drawing = try #require(SVGReader(chart.svg), "not well-formed: \(name)")
            #expect(Self.badNumbers(drawing).isEmpty, "\(name)")
            #expect(Self.smallWords(drawing).isEmpty, "\(name)")
            #expect(Self.outside(drawing).isEmpty, "\(name)")
            #expect(Self.overrunning(drawing).isEmpty, "\(name)")
            #expect(Set(drawing.ids).count == drawing.ids.count, "ids stand twice: \(name)")
            #expect(Self.danglingReferences(drawing).isEmpty, "\(name)")
        }
    }

    @Test(arguments: seeds)
    func givenAnyValuesWhenTabledThenEveryRowHasACellForEachHeader(seed: UInt64) {
        var source = RandomCharts(seed: seed)
        for chart in source.all() {
            let table = chart.table
            let cells = table.rows.flatMap(\.self).joined(separator: " ") + table.notes.joined(separator: " ")
            #expect(table.rows.allSatisfy { $0.count == table.headers.count }, "seed \(seed), \(type(of: chart))")
            #expect(!cells.contains("nan") && !cells.contains("inf"), "seed \(seed), \(type(of: chart))")
        }
    }

    /// Labels hold no "n", so these letters can only come from a number.
    private static func badNumbers(_ drawing: SVGReader) -> [String] {
        let named = ["font-family", "aria-labelledby", "id", "xmlns", "text-anchor", "patternUnits", "fill"]
        let values = drawing.elements.flatMap { $0.attributes.filter { !named.contains($0.key) }.values }
        return values.filter { $0.lowercased().contains("nan") || $0.lowercased().contains("inf") }
    }

    private static func smallWords(_ drawing: SVGReader) -> [String] {
        drawing.named("text").filter { ($0.number("font-size") ?? 0) < 14 }.map(\.text)
    }

    private static func size(_ drawing: SVGReader) -> [Double] {
        let root = drawing.elements.first?.attributes["viewBox"] ?? ""
        return root.split(separator: " ").compactMap { Double($0) }
    }

    private static func outside(_ drawing: SVGReader) -> [String] {
        let box = size(drawing)
        guard box.count == 4 else { return ["no view box"] }
        let names = [("x", 0), ("x1", 0), ("x2", 0), ("cx", 0), ("y", 1), ("y1", 1), ("y2", 1), ("cy", 1)]
        return drawing.elements.flatMap { element in
            names.compactMap { name, side in
                guard let place = element.number(name) else { return nil }
                let isInside = place >= box[side] - 1 && place <= box[side] + box[side + 2] + 1
                return isInside ? nil : "\(element.name) \(name)=\(place)"
            }
        }
    }

    /// Words that run out of the drawing on the left or right, by the widths that the layout reckons with.
    private static func overrunning(_ drawing: SVGReader) -> [String] {
        let box = size(drawing)
        return drawing.named("text").filter { word -> Bool in
            guard box.count == 4, let x = word.number("x"), let size = word.number("font-size") else { return true }
            let width = TextMeasure.width(word.text, size: size)
            let parts: [String: Double] = ["middle": 0.5, "end": 1]
            let part = parts[word.attributes["text-anchor"] ?? "start"] ?? 0
            let left = x - width * part
            return left < box[0] - 2 || left + width > box[0] + box[2] + 2
        }.map { "\($0.text) at \($0.attributes)" }
    }

    private static func danglingReferences(_ drawing: SVGReader) -> [String] {
        let fills = drawing.elements.compactMap { $0.attributes["fill"] }.filter { $0.hasPrefix("url(#") }
        let named = drawing.elements.first?.attributes["aria-labelledby"]?.split(separator: " ").map(String.init) ?? []
        return (fills.map { String($0.dropFirst(5).dropLast()) } + named).filter { !drawing.ids.contains($0) }
    }
}
