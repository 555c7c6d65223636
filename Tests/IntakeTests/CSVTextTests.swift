import Testing

@testable import Intake

struct CSVTextTests {
    @Test(arguments: [
        (["a", "b"], "a,b\n"), (["a,b", "c"], "\"a,b\",c\n"), (["say \"yes\""], "\"say \"\"yes\"\"\"\n"),
        (["a\nb", "a\rb", "a\r\nb"], "\"a\nb\",\"a\rb\",\"a\r\nb\"\n"), ([""], "\"\"\n"), (["", ""], ",\n"),
        (["=1+1", "-5"], "=1+1,-5\n"), ([" a "], " a \n"),
    ])
    func givenFieldsWhenWrittenThenQuotesStandWhereTheyMust(_ fields: [String], _ line: String) {
        #expect(CSVText.line(fields) == line)
    }

    @Test func givenAnotherDelimiterWhenWrittenThenItIsTheOneThatIsQuoted() {
        #expect(CSVText.line(["a,b", "c;d"], delimiter: ";") == "a,b;\"c;d\"\n")
    }
}
