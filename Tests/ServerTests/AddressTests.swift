import Testing

@testable import Pages
@testable import Server

struct AddressTests {
    @Test("a path and its query are encoded, and read back as they were")
    func pathIsEncodedAndReadBack() {
        let unit = "Women, Children & Families / Ward 7+8=“é”"
        let path = SiteURL.indicator.path("wres-2", query: [("unit", unit), ("by", "band")])
        #expect(path.hasPrefix("/indicators/wres-2?unit=Women%2C%20Children%20%26"))
        let query = String(path.drop { $0 != "?" }.dropFirst())
        #expect(FormText.pairs(query) == ["unit": unit, "by": "band"])
    }

    @Test(
        "what a browser writes is read",
        arguments: [
            ("a=1&b=two+words", ["a": "1", "b": "two words"]), ("a", ["a": ""]), ("a=%zz", ["a": "%zz"]),
            ("a=1&a=2", ["a": "1"]), ("", [:]), ("a=b=c", ["a": "b=c"]),
        ])
    func whatABrowserWritesIsRead(text: String, pairs: [String: String]) {
        #expect(FormText.pairs(text) == pairs)
    }

    @Test(
        "what cannot stand on a page is shown as a mark",
        arguments: [("a\u{0}b", "a\u{FFFD}b"), ("é\u{1F600}", "é\u{1F600}"), ("\u{FFFF}", "\u{FFFD}")])
    func controlsAreShownAsMarks(given: String, shown: String) {
        #expect(Words.shown(given) == shown)
    }

    @Test("without the NHS styles the plain style takes their place, and a name changes with its text")
    func plainStyleTakesThePlace() {
        let files = ["assets/plain.css": "a", "assets/parity.css": "b"]
        let plain = Stylesheets(files: files)
        #expect(plain.isPlain && plain.sheets.map(\.text) == ["a", "b"])
        let full = Stylesheets(files: files.merging(["assets/nhsuk.css": "c"]) { $1 })
        #expect(!full.isPlain && full.sheets.map(\.text) == ["c", "b"])
        let changed = Stylesheets(files: files.merging(["assets/plain.css": "A"]) { $1 })
        #expect(changed.sheets.first?.name != plain.sheets.first?.name)
        #expect(changed.sheets.last?.name == plain.sheets.last?.name)
    }
}
