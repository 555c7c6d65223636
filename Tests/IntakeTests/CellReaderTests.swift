import Testing
import Workforce

@testable import Intake

struct CellReaderTests {
    private func read(_ text: String, _ column: Column) -> CellReading {
        CellReader(column, TestVocabulary.vocabulary).read(text)
    }

    private static let codes = [Code(value: "Band 8 - Range A", aliases: ["8a", "XR08"]), Code(value: "Other")]

    @Test(arguments: ["Band 8 - Range A", "band 8 range a", "BAND  8-RANGE\u{A0}A", "8A", "xr08"])
    func givenAWritingOfACodeThenItIsStoredAsTheListHasIt(_ text: String) {
        let column = Column(header: "Grade", type: .code, codes: Self.codes, isClosed: true)
        #expect(read(text, column).value == "Band 8 - Range A")
    }

    @Test func givenAnUnknownEntryOfAClosedListThenItIsRefused() {
        let reading = read("Nine", Column(header: "Grade", type: .code, codes: Self.codes, isClosed: true))
        #expect(reading.value == nil)
        #expect(reading.fault?.severity == .error)
        #expect(reading.fault?.mend.contains("“Other”") == true)
    }

    @Test func givenAnUnknownEntryOfAnOpenListThenItIsKeptAndReported() {
        let reading = read("Nine", Column(header: "Grade", type: .code, codes: Self.codes))
        #expect(reading.value == "Nine")
        #expect(reading.fault?.severity == .warning)
    }

    @Test(arguments: [
        ("Yes", "Yes"), ("y", "Yes"), ("TRUE", "Yes"), ("1", "Yes"), ("no", "No"), ("N", "No"), ("False", "No"),
        ("0", "No"), ("maybe", nil), ("2", nil),
    ])
    func givenYesOrNoThenItIsStoredInOneWriting(_ text: String, _ value: String?) {
        let reading = read(text, Column(header: "Primary", type: .yesNo))
        #expect(reading.value == value)
        #expect((reading.fault == nil) == (value != nil))
    }

    @Test(arguments: [
        ("A", nil), ("A White - British", nil), ("cp", nil), ("", nil), ("AQ", ProblemCode.unlistedEthnicCode),
        ("Martian", .unrecognisedEthnicity),
    ])
    func givenAnEthnicOriginThenItIsKeptAsWrittenWithItsDoubt(_ text: String, _ code: ProblemCode?) {
        let reading = read(text, Column(header: "Ethnic Origin", type: .ethnicity))
        #expect(reading.value == (text.isEmpty ? nil : text))
        #expect(reading.fault?.code == code)
        #expect(reading.fault?.severity != .error)
    }

    @Test func givenAPayGradeThenOnlyOneWithoutABandIsDoubted() {
        let column = Column(header: "Pay Grade", type: .payGrade)
        #expect(read("8A", column).fault == nil)
        #expect(read("Band 55", column).fault?.code == .unrecognisedGrade)
        #expect(read("Band 55", column).value == "Band 55")
    }

    @Test func givenAnOccupationCodeThenItIsInUpperCase() {
        #expect(read("g2a", Column(header: "Occupation Code", type: .occupation)).value == "G2A")
    }

    @Test(arguments: [" a ", "\u{A0}a\u{A0}\u{A0}", "\ta\r\n", "a"])
    func givenBlanksAroundATextThenTheyAreTrimmed(_ text: String) {
        var cache = CellCache(CellReader(Column(header: "x", type: .text), TestVocabulary.vocabulary), hide: nil)
        var text = text
        let value = text.withUTF8 { cache.read(UnsafeRawBufferPointer($0)).value }
        #expect(value == "a")
    }

    @Test func givenMoreTextsThanTheCacheHasPlacesThenEachIsStillReadAsItself() {
        var cache = CellCache(CellReader(Column(header: "x", type: .text), TestVocabulary.vocabulary)) { "#\($0)" }
        for round in 0..<2 {
            for number in 0..<5_000 {
                var text = "value \(number)"
                let cell = text.withUTF8 { cache.read(UnsafeRawBufferPointer($0)) }
                #expect(cell.value == "value \(number)" && cell.stored == "#value \(number)", "round \(round)")
            }
        }
    }
}
