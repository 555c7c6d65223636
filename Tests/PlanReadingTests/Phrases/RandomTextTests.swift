import Plans
import PlanReading
import Testing

/// Whatever is printed, no reading traps.
struct RandomTextTests {
    private static let pieces = [
        "March", "2024", "Q4", "/", "24", "(", ")", "*", "by", "from", "to", "6.4%", "Head of", "&", "Indicator", "3",
        "1-9", "–",
        "ongoing", "\n", "\t", "’", "'", "é", "👩🏽‍⚕️", "²", "99999999999999999999", "0", ".", ",", "31st", "x5",
        "times more likely",
        "BME", "White", "Committee", "Trust’s", "NHS", "%", "-", "end of", "early", "High Impact Action", "1,000,000",
        "13/13/2024",
        "within", "months of publication", "FY", "FY99", "\u{0}", "\r\n", "Board", "[", "]", "at least", "zero",
        "2024-03-31T00:00:00",
    ]

    @Test func givenRandomTextWhenReadThenNothingTraps() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var generator = SplitMix(state: seed)
        let words = try Words.vocabulary()
        for _ in 0..<300 {
            let count = Int.random(in: 0...14, using: &generator)
            let text = (0..<count).compactMap { _ in Self.pieces.randomElement(using: &generator) }
                .joined(separator: Bool.random(using: &generator) ? " " : "")
            let due = readAll(text, words)
            #expect(due.start.map { start in due.end.map { start <= $0 } ?? true } ?? true, "seed \(seed): “\(text)”")
        }
    }

    private func readAll(_ text: String, _ words: PlanVocabulary) -> DueDate {
        _ = StatusPhrase.read(text, vocabulary: words)
        _ = StatusPhrase.read(text, vocabulary: words, setting: .cell)
        _ = LeadPhrase.read(text, vocabulary: words)
        _ = TargetPhrase.read(text, line: 1, context: [Link(.wres, "2", .direct)], vocabulary: words)
        _ = BaselinePhrase.read(text, indicator: nil, line: nil, vocabulary: words)
        _ = IndicatorPhrase.heading(text, vocabulary: words)
        _ = MentionPhrase.links(in: text, vocabulary: words)
        _ = MentionPhrase.dependencies(in: text, vocabulary: words)
        _ = ForumPhrase.forums(in: text, vocabulary: words)
        _ = ColumnTitles.field(of: text, vocabulary: words)
        _ = OrganisationPhrase.name(in: text, vocabulary: words)
        _ = TitlePhrase.label(text, vocabulary: words)
        _ = TitlePhrase.date(in: text, vocabulary: words)
        _ = DuePhrase.read(text, published: nil, vocabulary: words)
        return DuePhrase.read(text, published: PartialDate(iso: "2023-10"), vocabulary: words, setting: .cell).due
    }
}

/// SplitMix64: the same numbers from the same seed.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = state
        mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}
