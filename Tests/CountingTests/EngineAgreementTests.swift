import Counting
import Testing
import Workforce

/// Random rows and random questions: whatever is asked, the engines agree to the last count.
@Suite struct EngineAgreementTests {
    @Test func enginesAgreeOnRandomQuestions() throws {
        let seed = UInt64.random(in: 0...UInt64.max)
        var random = SeededGenerator(seed: seed)
        var cellsSeen = 0
        for _ in 0..<25 {
            let given = Specified.datasets.map { RandomQuestions.rows(of: $0, &random) }
            let engines = try EngineUnderTest.allCases.map { try $0.holding(given) }
            for _ in 0..<24 {
                let query = RandomQuestions.query(&random)
                let tables = try engines.map { try $0.count(query) }
                cellsSeen += tables.first?.cells.count ?? 0
                for table in tables.dropFirst() {
                    #expect(table == tables.first, "seed \(seed), query \(query)")
                }
            }
        }
        #expect(cellsSeen > 600, "the questions must not all be empty; seed \(seed)")
    }
}

/// Values are drawn from few, so that blanks, ties and people who come back are common.
enum RandomQuestions {
    static let days = ["2024-03-31", "2024-06-30", "2024-12-31", "2025-03-31"]

    static func rows(of dataset: Dataset, _ random: inout SeededGenerator) -> Given {
        let headers = ["as of"] + dataset.storedColumns.map(\.header)
        var lines = [headers.joined(separator: "|")]
        for _ in 0..<Int.random(in: 0...40, using: &random) {
            let day = dataset.timing == .snapshot ? random.pick(days.suffix(2)) : nil
            let cells = dataset.storedColumns.map { value(of: $0, &random) ?? "-" }
            lines.append(([day ?? "-"] + cells).joined(separator: "|"))
        }
        return Given(dataset, lines.joined(separator: "\n"))
    }

    static func query(_ random: inout SeededGenerator) -> CountQuery {
        let dataset = random.pick(Specified.datasets) ?? Specified.staff
        let lookup = random.once(in: 2) ? match(&random) : nil
        let having = random.once(in: 3) ? match(&random) : nil
        var dimensions: [CountQuery.Dimension] = (0..<Int.random(in: 0...3, using: &random)).map { _ in
            .column(header(of: dataset, &random))
        }
        if let lookup, let other = Specified.datasets.first(where: { $0.id == lookup.rows.dataset }) {
            dimensions.append(.looked(header(of: other, &random)))
        }
        let measure = random.once(in: 3) ? CountQuery.Measure.sum(header(of: dataset, &random)) : .rows
        return CountQuery(
            rows: rowSet(of: dataset, &random), measure: measure, having: having, lookup: lookup,
            dimensions: dimensions)
    }

    private static func match(_ random: inout SeededGenerator) -> CountQuery.Match {
        let other = random.pick(Specified.datasets) ?? Specified.staff
        return CountQuery.Match(rows: rowSet(of: other, &random), person: "Person", otherPerson: "Person")
    }

    private static func rowSet(of dataset: Dataset, _ random: inout SeededGenerator) -> RowSet {
        let conditions = (0..<Int.random(in: 0...2, using: &random)).map { _ in condition(dataset, &random) }
        return RowSet(
            dataset: dataset.id, conditions: conditions,
            oncePer: random.once(in: 2) ? (random.once(in: 4) ? header(of: dataset, &random) : "Person") : nil,
            firstBy: random.once(in: 2) ? header(of: dataset, &random) : nil)
    }

    private static func condition(_ dataset: Dataset, _ random: inout SeededGenerator) -> Condition {
        let header = header(of: dataset, &random)
        let list = dataset.column(header).map { column in
            (0..<Int.random(in: 0...3, using: &random)).compactMap { _ in value(of: column, &random) }
        }
        let ends = [random.pick(days), random.pick(days)].compactMap { $0.map(day) }
        return switch Int.random(in: 0..<6, using: &random) {
        case 0: .isAny(header, list ?? [])
        case 1: .isNone(header, list ?? [])
        case 2: .isPresent(header)
        case 3: .isBlank(header)
        case 4: .isWithin(header, ends.min() ?? day(days[0]), ends.max() ?? day(days[0]))
        default: .isAsOf(day(random.pick(days) ?? days[0]))
        }
    }

    private static func header(of dataset: Dataset, _ random: inout SeededGenerator) -> String {
        random.pick(dataset.storedColumns)?.header ?? "Person"
    }

    private static func value(of column: Column, _ random: inout SeededGenerator) -> String? {
        if random.once(in: 5) { return nil }
        return switch column.type {
        case .date: random.pick(days)
        case .yesNo: random.pick(["Yes", "No"])
        case .count, .hundredths: random.pick(["0", "1", "7", "12"])
        case .year: random.pick(["2024", "2025"])
        default: random.pick(["a", "A", "b", "Zo\u{EB}", "Zoe\u{308}", "50% 'x'"])
        }
    }
}
