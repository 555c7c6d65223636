import Testing

@testable import Charts

@Suite struct WrappingTests {
    @Test func givenAShortTextWhenWrappedThenItIsOneLine() {
        let wrapping = Wrapping("Band 8a", width: 200, size: 16, atMost: 2)
        #expect(wrapping.lines == ["Band 8a"])
        #expect(!wrapping.isCut)
    }

    @Test func givenALongTextWhenWrappedThenLinesFitAndTheLastOneIsCut() {
        let text = "Community services and integrated neighbourhood teams of the northern localities"
        let wrapping = Wrapping(text, width: 160, size: 16, atMost: 2)
        #expect(wrapping.lines.count == 2)
        #expect(wrapping.lines.last?.hasSuffix("\u{2026}") == true)
        #expect(wrapping.lines.allSatisfy { TextMeasure.width($0, size: 16) <= 160 })
        #expect(wrapping.isCut && wrapping.full == text)
    }

    @Test func givenAnEndlessWordWhenWrappedThenItIsCut() {
        let wrapping = Wrapping(String(repeating: "w", count: 100_000), width: 100, size: 16, atMost: 3)
        #expect(wrapping.lines.count == 1)
        #expect(wrapping.isCut)
    }

    @Test(arguments: ["", "   ", "\n"])
    func givenNoWordsWhenWrappedThenThereIsNoLine(text: String) {
        #expect(Wrapping(text, width: 100, size: 16, atMost: 2).lines.isEmpty)
    }
}
