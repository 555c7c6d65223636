import Counting
import Disclosure
import Foundation
import Indicators
import Testing

@Suite("Any sentence")
struct SentencePropertyTests {
    @Test("keeps the rules of wording", arguments: propertySeeds)
    func rules(seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<1_000 {
            let sample = random.sample()
            let (first, second) = (random.counted(), random.counted())
            let finding = sample.finding(first, second)
            let label: Comment = "seed \(seed): \(sample.definition.id) \(sample.audience) \(first) \(second)"
            expectRules(finding.sentence, label)
            expectDirection(finding, label)
            expectAbout(finding, label)
            let json = try finding.json().lowercased()
            for word in ["nan", "inf,", "inf}", "optional("] { #expect(!json.contains(word), label) }
        }
    }

    private func expectRules(_ sentence: String, _ label: Comment) {
        for word in ["nan", "inf ", "optional", "more likely", "  ", " .", " ,", "..", ": .", "nil", "unknown share"] {
            #expect(!sentence.lowercased().contains(word), label)
        }
        // A ratio has two decimals, a percentage has one.
        #expect(sentence.firstMatch(of: /\d\.\d\d+%/) == nil, label)
        #expect(sentence.first?.isUppercase == true || sentence.first?.isNumber == true, label)
        #expect(sentence.hasSuffix("."), label)
    }

    private func expectDirection(_ finding: Finding, _ label: Comment) {
        let says = { (words: String) in finding.sentence.contains(words) }
        guard let value = finding.value, finding.kind == .ratio else { return }
        if says("less likely") || says("were fewer") { #expect(value < 1, label) }
        if says("times as") && value < 1 && !finding.isAbout {
            #expect(says("less likely") || says("were fewer"), label)
        }
    }

    /// Except where all that is said is a 0, which is released as it is.
    private func expectAbout(_ finding: Finding, _ label: Comment) {
        let isSaid = finding.sentence.lowercased().contains("about")
        guard let value = finding.value else { return }
        if finding.isAbout && value != 0 { #expect(isSaid, label) }
        if !finding.isAbout { #expect(!isSaid, label) }
    }
}
