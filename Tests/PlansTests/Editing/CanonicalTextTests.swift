import Plans
import Testing

struct CanonicalTextTests {
    @Test(
        "spaces and line ends are made plain",
        arguments: [
            ("", ""), ("  ", ""), ("a", "a"), (" a  b ", "a b"), ("a\r\nb", "a\nb"), ("a \n b", "a\nb"),
            ("\n\na\n", "a"),
            ("a\n\nb", "a\n\nb"), ("a\u{A0}b", "a b"), ("a\tb", "a b"), ("co\u{AD}operate", "cooperate"),
            ("“a” – b’s", "“a” – b’s"), ("a\u{2028}b", "a\nb"), ("a\u{200B}", "a"), ("naïve  café", "naïve café"),
            ("\u{FEFF}a", "a"), ("a\u{2003}b", "a b"), ("a\u{3000}b", "a b"), ("a\u{1}b", "a b"), ("a\u{7F}b", "a b"),
            ("a\u{2009}b", "a b"), ("½ 🙂 €", "½ 🙂 €"), ("a \u{200B} b", "a b"),
        ])
    func ofText(_ text: String, _ expected: String) {
        #expect(CanonicalText.of(text) == expected)
        #expect(CanonicalText.of(expected) == expected)
    }

    @Test("a line has no line feeds")
    func line() {
        #expect(CanonicalText.line(" a\n\nb ") == "a b")
        #expect(CanonicalText.lines("a\n\n b\r\nc") == ["a", "b", "c"])
    }
}
