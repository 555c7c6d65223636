import Testing

@testable import Charts

@Suite struct CoordinateTests {
    @Test(
        arguments: [
            (0, "0"), (12, "12"), (12.5, "12.5"), (12.05, "12.05"), (-0.25, "-0.25"), (-0.001, "0"), (1.999, "2"),
            (.nan, "0"), (.infinity, "0"), (1e300, "1000000"),
        ] as [(Double, String)])
    func givenALengthWhenWrittenThenItIsAShortPlainNumber(length: Double, text: String) {
        #expect(coordinate(length) == text)
    }
}
