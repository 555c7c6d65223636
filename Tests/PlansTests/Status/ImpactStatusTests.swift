import Testing

@testable import Plans

struct ImpactStatusTests {
    private let rules: ImpactRules

    init() throws { rules = try Following.rules.get().rating.impact }

    private static func reading(
        _ item: String = "2", _ size: IndicatorReading.Size? = nil, _ certainty: IndicatorReading.Certainty? = nil,
        _ change: IndicatorReading.Change? = nil, period: String = "2023-24", withheld: String? = nil
    ) -> IndicatorReading {
        IndicatorReading(
            indicator: "wres-\(item)", name: "Indicator \(item)", period: period, text: "1.5 times", size: size,
            certainty: certainty, change: change, withheld: withheld)
    }

    private func rated(_ links: [(String, Link.Strength)], _ readings: [IndicatorReading]) -> Rated {
        var action = Following.action(.none)
        action.links = links.map { Link(.wres, $0.0, $0.1) }
        return ImpactStatus.of(action, readings: readings, rules: rules)
    }

    static let readings: [(IndicatorReading, String)] = [
        (
            reading("2", .adverse, .clear, .worse),
            "Red: Indicator 2 is 1.5 times in 2023-24, adverse, unlikely to be "
                + "chance, worse than before."
        ),
        (
            reading("2", .within, .clear, .worse),
            "Red: Indicator 2 is 1.5 times in 2023-24, within the expected range, "
                + "worse than before."
        ),
        (
            reading("2", .adverse, .clear, .better),
            "Green: Indicator 2 is 1.5 times in 2023-24, adverse, unlikely to be "
                + "chance, better than before."
        ),
        (
            reading("2", .adverse, .clear, .unclear),
            "Amber: Indicator 2 is 1.5 times in 2023-24, adverse, unlikely to "
                + "be chance, no change that can be told from chance."
        ),
        (reading("2", .adverse, .clear), "Amber: Indicator 2 is 1.5 times in 2023-24, adverse, unlikely to be chance."),
        (reading("2", .adverse), "Amber: Indicator 2 is 1.5 times in 2023-24, adverse."),
        (
            reading("2", .large, .clear),
            "Red: Indicator 2 is 1.5 times in 2023-24, strongly adverse, unlikely to be "
                + "chance."
        ),
        (
            reading("2", .large, .chance),
            "Amber: Indicator 2 is 1.5 times in 2023-24, strongly adverse, cannot be told "
                + "from chance."
        ),
        (
            reading("2", .adverse, .tooFew),
            "Not rated: Indicator 2 is 1.5 times in 2023-24, adverse, too few people to "
                + "tell."
        ),
        (reading("2", .within, .chance), "Green: Indicator 2 is 1.5 times in 2023-24, within the expected range."),
        (reading("2", .reverse, .clear), "Amber: Indicator 2 is 1.5 times in 2023-24, the other way round."),
        (reading("2"), "Not rated: Indicator 2 is 1.5 times in 2023-24, with nothing to compare it with."),
        (reading("2", nil, nil, .better), "Green: Indicator 2 is 1.5 times in 2023-24, better than before."),
        (
            reading("2", nil, nil, .unclear),
            "Not rated: Indicator 2 is 1.5 times in 2023-24, no change that can be told "
                + "from chance."
        ),
        (
            reading("2", withheld: "Fewer than six people."),
            "Not rated: Indicator 2 cannot be given for 2023-24: Fewer "
                + "than six people."
        ),
    ]

    @Test(arguments: readings)
    func givenAReadingThenImpactIs(_ reading: IndicatorReading, _ expected: String) {
        #expect(rated([("2", .direct)], [reading]).reason == expected)
    }

    @Test func givenSeveralPeriodsThenTheLatestCounts() {
        let readings = [
            Self.reading("2", .large, .clear, period: "2021-22"), Self.reading("2", .within, period: "2023-24"),
            Self.reading("2", .adverse, .clear, period: "2022-23"),
        ]
        #expect(rated([("2", .direct)], readings).rating == .green)
    }

    @Test func givenSeveralDirectIndicatorsThenTheWorstDecidesAndTheIndirectIsOnlyMentioned() {
        let readings = [
            Self.reading("2", .within), Self.reading("3", .adverse, .clear), Self.reading("7", .large, .clear, .worse),
        ]
        let rated = rated([("2", .direct), ("3", .measuredOn), ("4", .direct), ("7", .indirect)], readings)
        #expect(rated.rating == .amber)
        #expect(
            rated.reason == "Amber: Indicator 3 is 1.5 times in 2023-24, adverse, unlikely to be chance, the worst of "
                + "2 linked indicators; nothing is known yet of 1 more; linked indirectly: Indicator 7 worse than "
                + "before.")
    }

    static let links: [([(String, Link.Strength)], String)] = [
        ([], "Not rated: it is linked to no indicator, so link it to the one that it should move."),
        (
            [("7", Link.Strength.named)],
            "Not rated: it is linked to no indicator, so link it to the one that it should move."
        ),
        (
            [("7", .indirect)],
            "Not rated: it is linked to indicators only indirectly, too far to judge it by; linked "
                + "indirectly: Indicator 7 adverse, unlikely to be chance."
        ),
        ([("2", .direct)], "Not rated: nothing is known yet of the indicator it is linked to."),
        ([("2", .direct), ("3", .direct)], "Not rated: nothing is known yet of the 2 indicators it is linked to."),
    ]

    @Test(arguments: links)
    func givenNothingToJudgeByThenItIsNotRated(_ links: [(String, Link.Strength)], _ expected: String) {
        #expect(rated(links, [Self.reading("7", .adverse, .clear)]).reason == expected)
    }
}
