import Plans
import PlanReading
import Testing

struct BaselinePhraseTests {
    @Test(arguments: [
        ("Staff Survey 2022: 21.5% BME and 17.0 White", ["bme 21.5 white 17.0 2022"]),
        ("BME 28.3%, White 21.4% (2023)", ["bme 28.3 white 21.4 2023"]),
        ("61.0% BME and 70.5% White", ["bme 61.0 white 70.5"]),
        (
            "WRES 2023 Data: White staff are 1.4 times more likely to be appointed (1.7 when international recruitment is removed)",
            ["ratio 1.4 2023", "ratio 1.7 2023"]
        ),
        ("2022 Data: 14.2% Trust overall, 7.1% clinical 8a+", ["value 14.2 2022", "value 7.1 2022"]),
        ("Ratio 1.37", ["ratio 1.37"]), ("No figures", []),
    ])
    func givenFiguresWhenReadThenEachHasItsGroup(text: String, expected: [String]) throws {
        let found = BaselinePhrase.read(text, indicator: "2", line: 4, vocabulary: try Words.vocabulary())
        #expect(found.map(brief) == expected)
        #expect(found.allSatisfy { $0.indicator == "2" && $0.line == 4 && !$0.label.isEmpty })
    }

    private func brief(_ baseline: Baseline) -> String {
        let numbers = [
            ("bme", baseline.bme), ("white", baseline.white), ("ratio", baseline.ratio), ("value", baseline.value),
        ]
        let words = numbers.compactMap { name, number in number.map { "\(name) \($0)" } }
        return (words + [baseline.year].compactMap { $0 }).joined(separator: " ")
    }
}
