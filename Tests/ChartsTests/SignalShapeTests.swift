import Testing

@testable import Charts

@Suite struct SignalShapeTests {
    @Test(arguments: MarkerShape.allCases)
    func givenAShapeWhenInlineThenItIsHiddenFromReadersOfWords(shape: MarkerShape) throws {
        let drawing = try #require(SVGReader(SignalShape(shape).svg))
        let root = try #require(drawing.elements.first)
        #expect(root.attributes["aria-hidden"] == "true")
        #expect(root.attributes["role"] == nil)
        #expect(drawing.named("title").isEmpty)
    }

    @Test func givenAllShapesWhenDrawnThenNoTwoHaveTheSameOutline() {
        let outlines = MarkerShape.allCases.map { shape in
            SignalShape(shape).svg.replacing(shape.colour, with: "")
        }
        #expect(Set(outlines).count == MarkerShape.allCases.count)
    }

    @Test(arguments: [(Double.nan, "20"), (0, "8"), (24, "24")])
    func givenASizeWhenDrawnThenItIsHeldInBounds(size: Double, text: String) throws {
        let drawing = try #require(SVGReader(SignalShape(.circle, size: size).svg))
        #expect(drawing.elements.first?.attributes["width"] == text)
    }
}
