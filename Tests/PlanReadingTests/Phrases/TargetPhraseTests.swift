import Plans
import PlanReading
import Testing

struct TargetPhraseTests {
    @Test(arguments: [
        ("Raise the share of clinical leaders from 6.1% to 9.0%", ["6.1>9.0 percent"]),
        ("Reduce the ratio from 1.9 (without international recruitment) to 1.4", ["1.9>1.4 ratio"]),
        ("Increase belief in fairness by 3% y/y (48% now, 51% in 2024/25)", ["48.0>51.0 percent 2025-03"]),
        ("Review 40% of grievance cases from 2022/23", [">40.0 percent"]),
        ("Target is zero disparity", [">0.0 percentage-points"]),
        ("Increase membership by 12% by May 2026", [">12.0 percent 2026-05"]),
        ("Hold 8 listening events", [">8.0 count"]),
        ("Development of around 30 or more champions", [">30.0 count"]),
        ("At least one candidate is interviewed", [">1.0 count"]),
        ("Staff are 1.7 times more likely to be appointed; the aim is parity", [">1.0 ratio"]),
        (
            "Reduce it from white staff being 1.7 times more likely to the likelihood being the same as others",
            ["1.7>1.0 ratio"]
        ),
        ("Increase representation to 19% by March 2025", [">19.0 percent 2025-03"]),
        ("Reduce the gap by 2 percentage points", [">2.0 percentage-points"]),
        ("Achieve a ratio of 1.25 or below", [">1.25 ratio"]),
        ("95% of panels to include a trained member", [">95.0 percent"]), ("KPI: 85% compliance", [">85.0 percent"]),
        ("Improve declaration rates to at least 98%", [">98.0 percent"]),
        ("Train 40 advocates by December 2025", [">40.0 count 2025-12"]),
        ("Reduction of the leaver gap (from x4 to x3 to be agreed)", ["> text"]),
        ("Flag areas with a ratio greater than 2", []), ("For all Bands 1 – 9 and band 8a", []), ("See action 5.1", []),
        ("Advertise for a minimum of 1 working week", []), ("% of staff accessing training", []),
        ("Boards ensure parity for all", []),
        ("Zero tolerance approach to racism", []), ("Hold events over the next 12 months", []), ("", []),
    ])
    func givenTextWhenReadThenOnlyAimsAreTargets(text: String, expected: [String]) throws {
        let targets = TargetPhrase.read(text, line: 3, vocabulary: try Words.vocabulary())
        #expect(targets.map(brief) == expected)
        #expect(targets.allSatisfy { $0.line == 3 && !$0.metric.isEmpty })
    }

    private func brief(_ target: Target) -> String {
        let numbers = [target.baseline, target.target].map { $0.map { "\($0)" } ?? "" }.joined(separator: ">")
        return "\(numbers) \(target.unit.rawValue)\(target.by.map { " \($0.iso)" } ?? "")"
    }

    @Test(
        arguments: [
            ("Increase in Indicator 7 from 48% to 51%", [], "wres-7 - bme"),
            ("Reduce abuse of BME staff from patients from 31% to 28%", [], "wres-5 - bme"),
            (
                "Reduce the ratio from 1.9 (without international recruitment) to 1.4", [Link(.wres, "2", .direct)],
                "wres-2 without-international value"
            ),
            ("Reduce the ratio from 1.9 to 1.4", [], nil),
            ("Raise the share of clinical leaders from 6.1% to 9.0%", [Link(.wres, "1", .direct)], nil),
        ] as [(String, [Link], String?)])
    func givenAnIndicatorThenTheTargetFollowsItWhereThereIsNoDoubt(text: String, context: [Link], bound: String?) throws
    {
        let target = TargetPhrase.read(text, line: nil, context: context, vocabulary: try Words.vocabulary()).first
        let binding = target?.binding.map { "\($0.indicator) \($0.variant ?? "-") \($0.measure.rawValue)" }
        #expect(target != nil && binding == bound)
    }
}
