import Testing

@testable import Intake

/// A record as a value.
struct ParsedRecord: Equatable, CustomStringConvertible {
    let line: Int
    let fields: [String]
    let fault: QuoteFault?

    init(_ line: Int, _ fields: [String], _ fault: QuoteFault? = nil) {
        (self.line, self.fields, self.fault) = (line, fields, fault)
    }

    var description: String { "\(line): \(fields)\(fault.map { " \($0)" } ?? "")" }

    static func all(
        _ text: String, delimiter: Character = ",", fieldCounts: ClosedRange<Int>? = nil, maximum: Int = 1 << 20,
        chunk: Int = 1 << 18
    ) throws -> [ParsedRecord] {
        let settings = CSVParser.Settings(
            delimiter: delimiter.asciiValue ?? 44, maximumRecord: maximum, chunkSize: chunk)
        var parser = CSVParser(settings, fill: Fixture.reading(Array(text.utf8)))
        parser.fieldCounts = fieldCounts
        var records: [ParsedRecord] = []
        while let record = try parser.next() {
            records.append(ParsedRecord(record.line, record.texts, record.fault))
        }
        return records
    }
}

struct CSVParserTests {
    @Test(arguments: [
        ("", []),
        ("a", [ParsedRecord(1, ["a"])]),
        ("a,b\n", [ParsedRecord(1, ["a", "b"])]),
        ("a,b\nc,d", [ParsedRecord(1, ["a", "b"]), ParsedRecord(2, ["c", "d"])]),
        ("a,b\r\nc,d\r\n", [ParsedRecord(1, ["a", "b"]), ParsedRecord(2, ["c", "d"])]),
        ("a,b\rc,d\r", [ParsedRecord(1, ["a", "b"]), ParsedRecord(2, ["c", "d"])]),
        ("a\r\nb\rc\nd", (1...4).map { ParsedRecord($0, [["a", "b", "c", "d"][$0 - 1]]) }),
        ("a\n\r\nb", [ParsedRecord(1, ["a"]), ParsedRecord(2, [""]), ParsedRecord(3, ["b"])]),
        (",\n", [ParsedRecord(1, ["", ""])]),
        ("a,\n", [ParsedRecord(1, ["a", ""])]),
        ("\"a,b\",c\n", [ParsedRecord(1, ["a,b", "c"])]),
        ("\"say \"\"yes\"\"\"\n", [ParsedRecord(1, ["say \"yes\""])]),
        ("\"\"\n", [ParsedRecord(1, [""])]),
        ("\"\"\"\"\n", [ParsedRecord(1, ["\""])]),
        ("\"\"\"\"\"\"", [ParsedRecord(1, ["\"\""])]),
        ("5\" pipe,b\"\"c\n", [ParsedRecord(1, ["5\" pipe", "b\"\"c"])]),
        ("\"a\nb\",c\nd,e", [ParsedRecord(1, ["a\nb", "c"]), ParsedRecord(3, ["d", "e"])]),
        ("\"a\r\nb\rc\",d\re", [ParsedRecord(1, ["a\r\nb\rc", "d"]), ParsedRecord(4, ["e"])]),
    ])
    func givenTextWhenParsedInAnyChunksThenTheRecordsAreThese(_ text: String, _ expected: [ParsedRecord]) throws {
        for chunk in [16, 17, 64, 1 << 18] {
            #expect(try ParsedRecord.all(text, chunk: chunk) == expected, "chunks of \(chunk)")
        }
    }

    @Test(arguments: [",", ";", "\t"] as [Character])
    func givenADelimiterWhenParsedThenOnlyItDivides(_ delimiter: Character) throws {
        let others = [",", ";", "\t"].filter { $0 != String(delimiter) }.joined()
        let records = try ParsedRecord.all("a\(others)\(delimiter)b", delimiter: delimiter)
        #expect(records == [ParsedRecord(1, ["a\(others)", "b"])])
    }

    @Test func givenAQuoteThatIsNeverClosedThenOnlyItsLineIsGivenUp() throws {
        let records = try ParsedRecord.all("a,b\nc,\"d\ne,f\ng,h\n")
        let fault = QuoteFault(kind: .unclosed, field: 1)
        #expect(
            records == [
                ParsedRecord(1, ["a", "b"]), ParsedRecord(2, ["c", "\"d"], fault), ParsedRecord(3, ["e", "f"]),
                ParsedRecord(4, ["g", "h"]),
            ])
    }

    @Test func givenAQuoteClosedByALaterRowsQuoteThenItIsReportedWhereItOpened() throws {
        let records = try ParsedRecord.all("a,\"b\nc,\"d\"\ne,f")
        #expect(
            records == [
                ParsedRecord(1, ["a", "\"b"], QuoteFault(kind: .unclosed, field: 1)), ParsedRecord(2, ["c", "d"]),
                ParsedRecord(3, ["e", "f"]),
            ])
    }

    @Test func givenTextBehindAClosingQuoteThenTheQuoteIsStray() throws {
        let records = try ParsedRecord.all("\"a\" x,b\nc,d")
        #expect(
            records == [
                ParsedRecord(1, ["\"a\" x", "b"], QuoteFault(kind: .stray, field: 0)), ParsedRecord(2, ["c", "d"]),
            ])
    }

    @Test func givenARecordOverLinesWithTheWrongNumberOfFieldsThenItsFirstLineIsGivenUp() throws {
        let records = try ParsedRecord.all("a,\"b,c\nd,e\",f,g\nh,i,j\n", fieldCounts: 3...3)
        #expect(
            records.map(\.fields) == [["a", "\"b", "c"], ["d", "e\"", "f", "g"], ["h", "i", "j"]])
        #expect(records.map(\.fault?.kind) == [.unclosed, nil, nil])
    }

    @Test func givenARecordOverLinesWithTheRightNumberOfFieldsThenItIsWhole() throws {
        let records = try ParsedRecord.all("a,\"b\nc\",d\ne,f,g", fieldCounts: 3...3)
        #expect(records == [ParsedRecord(1, ["a", "b\nc", "d"]), ParsedRecord(3, ["e", "f", "g"])])
    }

    @Test func givenAQuotedFieldBeyondTheLongestRecordThenItsFirstLineIsGivenUp() throws {
        let body = (0..<50).map { "row \($0),x" }.joined(separator: "\n")
        let records = try ParsedRecord.all("a,\"b\n\(body)\",c\n", maximum: 100, chunk: 16)
        #expect(records.count == 51)
        #expect(records.first == ParsedRecord(1, ["a", "\"b"], QuoteFault(kind: .unclosed, field: 1)))
        #expect(records.dropFirst().allSatisfy { $0.fault == nil })
    }

    @Test(arguments: ["x", "\"x", ","])
    func givenALineBeyondTheLongestRecordThenTheFileIsRefused(_ text: String) {
        let fault = #expect(throws: FileFault.self) {
            try ParsedRecord.all("a\n" + String(repeating: text, count: 300), maximum: 100, chunk: 64)
        }
        #expect(fault?.code == .recordTooLong)
        #expect(fault?.message.hasPrefix("Line 2 ") == true)
    }

    @Test(arguments: 1...40)
    func givenTheLongestRecordThenTheChunkSizeDoesNotDecideWhetherItIsRead(_ length: Int) {
        let outcomes = [16, 19, 32, 4_096].map { chunk in
            let text = String(repeating: "x", count: length) + "\r\nab\n"
            return (try? ParsedRecord.all(text, maximum: 20, chunk: chunk))?.count
        }
        #expect(Set(outcomes) == [length <= 18 ? 2 : nil])
    }

    /// Each of these lines closes the quote of the line above and opens another.
    @Test func givenManyLinesThatEachLeaveAQuoteOpenThenTheWorkStaysInProportion() throws {
        let text = String(repeating: "x\",\",\n", count: 50_000)
        let records = try ParsedRecord.all(text, fieldCounts: 2...2)
        #expect(records.count == 50_000)
    }
}
