import Disclosure
import Testing

@testable import Indicators

@Suite("A signal")
struct SignalTests {
    private let rules = Sample.rules

    @Test(
        "of a ratio has the four-fifths band, ends included, and is large above 2",
        arguments: [
            (0.79, Signal.Size.reverse), (0.80, .inside), (1, .inside), (1.25, .inside), (1.251, .adverse),
            (2, .adverse), (2.01, .large),
        ])
    func ratio(value: Double, size: Signal.Size) {
        #expect(rules.size(ratio: value) == size)
    }

    @Test(
        "of a difference begins at 3 and 6 points",
        arguments: [
            (-3.1, Signal.Size.reverse), (-3, .inside), (0, .inside), (3, .inside), (3.1, .adverse), (6, .adverse),
            (6.1, .large),
        ])
    func points(value: Double, size: Signal.Size) {
        #expect(rules.size(points: value) == size)
    }

    @Test("of an experience turns round where higher is better")
    func higherIsBetter() {
        let less = Sample(definition: Definitions.opportunity).finding(white: (500, 1_000), compared: (400, 1_000))
        let more = Sample(definition: Definitions.abuse).finding(white: (500, 1_000), compared: (400, 1_000))
        #expect(less.signal.size == .large && less.shortfall == 100)
        #expect(more.signal.size == .reverse && more.shortfall == 0)
    }

    @Test("never calls 8 of 20 against 2 of 10 certain")
    func tooFew() throws {
        let finding = Sample().finding(white: (8, 20), compared: (2, 10))
        #expect(finding.value == 2)
        #expect(finding.signal.size == .adverse && finding.signal.certainty == .tooFew)
        #expect(finding.sentence.contains("too small to tell the difference from chance"))
    }

    @Test("of few events in many people is too few to tell, of many is chance")
    func fewEvents() {
        #expect(Sample().finding(white: (3, 900), compared: (6, 900)).signal.certainty == .tooFew)
        #expect(Sample().finding(white: (13, 900), compared: (16, 900)).signal.certainty == .chance)
    }

    @Test(
        "of a body calls nothing adverse below one seat, even where nobody of the group is in it",
        arguments: [
            ((0, 4), (221, 1_000), Signal.Size.inside), ((2, 13), (221, 1_000), .inside),
            ((0, 10), (100, 1_000), .large), ((0, 10), (99, 1_000), .inside), ((2, 15), (221, 1_000), .adverse),
            ((0, 15), (221, 1_000), .large), ((9, 10), (221, 1_000), .reverse),
        ] as [(Counted, Counted, Signal.Size)])
    func seats(body: Counted, workforce: Counted, size: Signal.Size) {
        #expect(Sample(definition: Definitions.board).finding(body, beside: workforce).signal.size == size)
    }

    @Test(
        "of a share is oriented by the reference",
        arguments: [
            (0, Signal.Size.large), (90, .large), (110, .adverse), (170, .inside), (200, .inside), (249, .inside),
            (251, .reverse),
        ])
    func shares(events: Int, size: Signal.Size) {
        let finding = Sample(definition: Definitions.bands).finding((events, 1_000), beside: (2_000, 10_000))
        #expect(finding.signal.size == size)
    }

    @Test("of a share without a reference has neither size nor certainty")
    func noReference() {
        let finding = Sample(definition: Definitions.bands).finding((905, 4_100), beside: nil)
        #expect(finding.signal == Signal(size: nil, certainty: nil))
        #expect(finding.value != nil && finding.interval != nil && finding.comparator == nil)
        #expect(finding.sizeWords == "Nothing to compare it with")
    }

    @Test(
        "is what holds for all sizes that protected counts may have",
        arguments: [
            ([.inside], .inside), ([.adverse, .large], .adverse), ([.large], .large), ([.reverse], .reverse),
            ([.inside, .adverse], nil), ([.reverse, .inside], nil), ([.reverse, .large], nil),
            ([.inside, nil], nil), ([], nil),
        ] as [([Signal.Size?], Signal.Size?)])
    func common(sizes: [Signal.Size?], size: Signal.Size?) {
        #expect(Signal.Size.holding(forAll: sizes) == size)
    }

    @Test("says in words why a size is not said")
    func words() {
        #expect(
            Sample(audience: .public).finding((20, 400), (18, 400)).sizeWords == "Cannot be told from rounded counts")
        #expect(Sample().finding((0, 0), (3, 30)).sizeWords == "No number")
        #expect(Sample().finding((264, 1_200), (93, 640)).sizeWords == "Adverse")
    }
}
