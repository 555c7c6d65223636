import Testing

@testable import Plans

struct PhraseScannerTests {
    private static let book = Phrasebook(
        words: [.tasks: ["review*", "set up", "self-assess*"], .blanks: ["n/a"]],
        topics: [LintTopic(id: "pay", title: "pay", words: ["pay gap*"])])

    private func hits(_ text: String) -> [String] {
        var scanner = PhraseScanner(Self.book)
        let scanned = scanner.scan(text)
        return scanned.hits.map { scanned.words[$0.start..<($0.start + $0.count)].joined(separator: " ") }
    }

    @Test(arguments: [
        ("Reviewing pay gaps", ["reviewing", "pay gaps"]), ("We set up a group", ["set up"]), ("set", []),
        ("Self assessment, N/A", ["self assessment", "n a"]), ("preview", []),
    ])
    func givenATextThenThesePhrasesAreInIt(_ text: String, _ phrases: [String]) {
        #expect(hits(text) == phrases)
    }

    @Test func givenTheSameWordsThenTheFingerprintIsTheSame() {
        var scanner = PhraseScanner(Self.book)
        let (first, second) = (scanner.scan("Set up – a group."), scanner.scan("set up a GROUP"))
        #expect(first.fingerprint == second.fingerprint)
        #expect(first.fingerprint != scanner.scan("a group set up").fingerprint)
    }
}
