import Testing

@testable import Charts

@Suite struct XMLTextTests {
    @Test(arguments: [
        ("Surgery & \"critical\" <care>", "Surgery &amp; &quot;critical&quot; &lt;care&gt;"),
        ("children's", "children&#39;s"), ("a\u{0}b\u{8}c\nd", "a b c d"), ("\u{FFFF}", "\u{FFFD}"),
        ("Ménière", "Ménière"),
    ])
    func givenTextWhenEscapedThenXMLCanHoldIt(text: String, expected: String) {
        #expect(XMLText.escaped(text) == expected)
    }

    @Test func givenDifferentNamesWhenMadeIdsThenTheyDiffer() {
        let names = ["", "a", "a b", "a-b", "a_b", "a_20_b", "a/b", "A", "é", "1"]
        #expect(Set(names.map(XMLText.id)).count == names.count)
    }

    @Test func givenANameWithBlanksWhenMadeAnIdThenItIsOneWord() {
        #expect(XMLText.id("care group 1") == "chart-care_20_group_20_1")
    }
}
