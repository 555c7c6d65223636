import Indicators
import Testing

/// The vectors of `domain/wres.md` 1.5 and 3.4, worked there by hand and by script.
@Suite("Worked numbers")
struct WorkedVectorTests {
    @Test("indicator 2: 264 of 1,200 White and 93 of 640 BME")
    func appointment() throws {
        let finding = Sample().finding(white: (264, 1_200), compared: (93, 640))
        #expect(Figures.ratio(try #require(finding.value)) == "1.51")
        let interval = try #require(finding.interval)
        #expect(abs(interval.low - 1.22) < 0.01)
        #expect(abs(try #require(interval.high) - 1.88) < 0.01)
        #expect((interval.method, interval.level) == ("koopman", 0.95))
        #expect(finding.shortfall == 48)
        #expect(finding.signal.size == .adverse && finding.signal.certainty == .clear)
        #expect(try #require(finding.p) < 0.001)
        #expect(!finding.isAbout && finding.withheld == nil)
    }

    @Test("indicator 2 without an international campaign")
    func withoutInternational() throws {
        let finding = Sample(variant: 1).finding(white: (262, 1_198), compared: (60, 604))
        #expect(Figures.ratio(try #require(finding.value)) == "2.20")
        #expect(abs(try #require(finding.interval).low - 1.69) < 0.01)
        #expect(finding.signal.size == .large && finding.signal.certainty == .clear)
    }

    @Test("indicator 3: 11 of 905 BME and 21 of 3,120 White cannot be told from chance")
    func disciplinary() throws {
        let finding = Sample(definition: Definitions.disciplinary).finding(white: (21, 3_120), compared: (11, 905))
        #expect(Figures.ratio(try #require(finding.value)) == "1.81")
        #expect(finding.signal.size == .adverse && finding.signal.certainty == .chance)
        #expect(abs(try #require(finding.p) - 0.13) < 0.01)
        #expect(finding.sentence.contains("cannot be told from chance"))
    }

    @Test("indicator 4: 1.12 is inside the range and yet clear")
    func training() throws {
        let finding = Sample(definition: Definitions.training).finding(white: (1_404, 3_120), compared: (362, 905))
        // 0.45 / 0.4 is 1.125 to the last digit, an exact half; it is written with the even digit.
        #expect(Figures.ratio(try #require(finding.value)) == "1.12")
        #expect(abs(try #require(finding.interval).low - 1.03) < 0.01)
        #expect(finding.signal.size == .inside && finding.signal.certainty == .clear)
    }

    @Test(
        "indicator 9: a board of 15 and its 13 voting members, 2 BME, of a workforce of 4,100",
        arguments: [(15, "−8.7"), (13, "−6.7")])
    func board(members: Int, points: String) throws {
        let finding = Sample(definition: Definitions.board).finding((2, members), beside: (905, 4_100))
        #expect(Figures.percent(try #require(finding.value)) == points)
        #expect(finding.kind == .difference)
        #expect(Figures.percent(try #require(finding.comparator)) == "22.1")
    }

    @Test(
        "race disparity: W 1500/1100/400, B 520/250/48",
        arguments: [(1_500, 1_100, 520, 250, "1.53"), (1_100, 400, 250, 48, "1.89"), (1_500, 400, 520, 48, "2.89")])
    func progression(whiteLower: Int, whiteUpper: Int, lower: Int, upper: Int, ratio: String) throws {
        let finding = Sample(definition: Definitions.progression).finding(
            white: (whiteUpper, whiteLower), compared: (upper, lower))
        #expect(Figures.ratio(try #require(finding.value)) == ratio)
        #expect(finding.interval?.method == "woolf")
        #expect(finding.signal.certainty == .clear)
    }

    /// Golden G14: shares of bands 8a and above beside an overall share of 13.9%; as counts of 1,000 people each.
    @Test(
        "G14: 13.1% and 17.3% are within the range of 13.9%, 6.4% is far below it",
        arguments: [(131, Signal.Size.inside, "0.94"), (173, .inside, "1.24"), (64, .large, "0.46")])
    func seniorShares(events: Int, size: Signal.Size, parityRatio: String) throws {
        let finding = Sample(definition: Definitions.bands, variant: 1).finding((events, 1_000), beside: (139, 1_000))
        #expect(finding.signal.size == size)
        #expect(Figures.ratio(try #require(finding.value) / (try #require(finding.comparator))) == parityRatio)
    }

    /// Golden G21, shortlist to offer: 24.56% and 11.82%.
    @Test("G21: 1,148 of 4,675 and 1,426 of 12,067")
    func offers() throws {
        let finding = Sample().finding(white: (1_148, 4_675), compared: (1_426, 12_067))
        #expect(Figures.ratio(try #require(finding.value)) == "2.08")
        #expect(abs(try #require(finding.interval).low - 1.94) < 0.01)
        #expect(finding.signal.size == .large)
    }
}
