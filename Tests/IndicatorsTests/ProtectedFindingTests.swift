import Counting
import Disclosure
import Indicators
import Testing

@Suite("A finding from protected counts")
struct ProtectedFindingTests {
    @Test("is to the last byte the same for all true counts that are released alike", arguments: propertySeeds)
    func functionOfReleasedValues(seed: UInt64) throws {
        var random = Seeded(seed)
        for _ in 0..<300 {
            var sample = random.sample()
            sample.audience = .public
            let (first, second) = (random.counted(), random.counted())
            let other = (alike(first, &random), alike(second, &random))
            let (one, two) = (sample.finding(first, second), sample.finding(other.0, other.1))
            #expect(try one.json() == two.json(), "seed \(seed): \(first) \(second) and \(other)")
        }
    }

    /// Other counts that are released as these are, again with no more events than people.
    private func alike(_ counted: Counted, _ random: inout Seeded) -> Counted {
        let people = random.sameBand(counted.of)
        return (min(random.sameBand(counted.events), people), people)
    }

    @Test("has no p, and says about in its sentence and its JSON")
    func about() throws {
        let finding = Sample(audience: .public).finding(white: (264, 1_200), compared: (93, 640))
        #expect(finding.isAbout && finding.p == nil)
        #expect(finding.sentence.contains("were about 1.50 times as likely"))
        #expect(finding.sentence.contains("About 47 more appointments"))
        #expect(try finding.json().contains(#""about":true"#))
    }

    @Test("says nothing of a size that not every true count has")
    func unsure() {
        let finding = Sample(audience: .public).finding(white: (8, 20), compared: (2, 10))
        #expect(finding.signal.size == nil && finding.signal.certainty == .tooFew)
    }

    @Test(
        "does not say less or fewer where true counts may lie the other way",
        arguments: [Definitions.appointment, Definitions.progression])
    func direction(definition: IndicatorDefinition) throws {
        let unsure = Sample(definition: definition, audience: .public).finding(white: (2, 15), compared: (905, 4_100))
        #expect(try #require(unsure.value) < 1)
        #expect(!unsure.sentence.contains("less") && !unsure.sentence.contains("fewer"))
        let sure = Sample(definition: definition, audience: .public).finding(white: (93, 640), compared: (264, 1_200))
        #expect(sure.sentence.contains("less likely") || sure.sentence.contains("fewer White staff"))
    }

    @Test(
        "says from where to where a difference may lie, and no shortfall, where true counts may lie either way",
        arguments: [
            (Definitions.board, (1, 11), (923, 4_100)), (Definitions.bands, (1, 11), (923, 4_100)),
            (Definitions.abuse, (20, 80), (12, 50)),
        ] as [(IndicatorDefinition, Counted, Counted)])
    func range(definition: IndicatorDefinition, first: Counted, second: Counted) throws {
        let finding = Sample(definition: definition, audience: .public).finding(first, second)
        let range = /between [\d.]+ percentage points lower and [\d.]+ percentage points higher\./
        #expect(finding.sentence.contains(range))
        #expect(!finding.sentence.contains("parity") && finding.shortfall == nil)
        #expect(try finding.json().contains(#""shortfall":null"#))
    }

    @Test("is said to fall short only where it does for every true count")
    func shortfall() {
        let sample = Sample(definition: Definitions.board, audience: .public)
        #expect(sample.finding((2, 15), beside: (905, 4_100)).shortfall == nil)
        #expect(sample.finding((2, 60), beside: (905, 4_100)).shortfall == 10)
        #expect(sample.finding((0, 15), beside: (905, 4_100)).shortfall == 4)
        #expect(sample.finding((50, 60), beside: (905, 4_100)).shortfall == nil)
    }

    @Test("is exact for the board where every count is at least 8, and about where one is not")
    func board() {
        let sample = Sample(audience: .board)
        #expect(
            sample.finding(white: (264, 1_200), compared: (93, 640)).value
                == Sample().finding((264, 1_200), (93, 640)).value)
        #expect(!sample.finding(white: (264, 1_200), compared: (93, 640)).sentence.contains("about"))
        #expect(sample.finding(white: (264, 1_200), compared: (7, 640)).isAbout)
    }
}
