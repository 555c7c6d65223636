import Plans

/// Random numbers that are the same for the same seed (SplitMix64).
struct SeededNumbers: RandomNumberGenerator {
    private var state: UInt64
    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }
}

/// Plans with everything that a plan can hold, and texts that are awkward in files.
struct RandomPlans {
    var numbers: SeededNumbers

    init(seed: UInt64) { numbers = SeededNumbers(seed: seed) }

    private static let words = [
        "review", "panel", "mentoring", "ward", "shortlist", "survey", "“quoted”", "A&E", "<b>", "=SUM(A1)", "+44",
        "-", "@home", "50%", "naïve", "_x000D_", "tab", "it’s", "Band 8a", "and", "by", "to", "(draft)", "🙂", "'='",
        "ordinary", "Q3", "networks;", "team", "board", "to 5",
    ]

    mutating func chance(_ share: Double) -> Bool { Double.random(in: 0..<1, using: &numbers) < share }
    mutating func number(_ range: ClosedRange<Int>) -> Int { Int.random(in: range, using: &numbers) }
    mutating func pick<T>(_ items: [T]) -> T { items[number(0...items.count - 1)] }

    mutating func text(_ range: ClosedRange<Int> = 1...8) -> String {
        (0..<number(range)).map { _ in pick(Self.words) }.joined(separator: " ")
    }

    mutating func maybe<T>(_ make: (inout Self) -> T) -> T? { chance(0.5) ? make(&self) : nil }

    mutating func list<T>(_ most: Int, _ make: (inout Self) -> T) -> [T] {
        (0..<number(0...most)).map { _ in make(&self) }
    }

    mutating func date() -> PartialDate {
        let (year, month, day) = (number(2019...2031), number(1...12), number(1...28))
        let all = [
            PartialDate(year: year), PartialDate(year: year, month: month),
            PartialDate(year: year, month: month, day: day),
        ]
        return pick(all.compactMap { $0 })
    }

    mutating func due() -> DueDate {
        let kind = pick(DueDate.Kind.allCases)
        let waits = kind == .external ? maybe { $0.text() } : nil
        return DueDate(
            kind, start: maybe { $0.date() }, end: maybe { $0.date() }, isFixedNationally: chance(0.1),
            text: maybe { $0.text() }, waitsFor: waits, isStart: chance(0.1), isApproximate: chance(0.1))
    }

    mutating func lead() -> Lead {
        Lead(text(1...3), kind: pick(Lead.Kind.allCases), post: maybe { $0.text(1...3) })
    }

    mutating func target() -> Target {
        let value = { (random: inout Self) in Double(random.number(-50...5_000)) / random.pick([1, 10, 100]) }
        return Target(
            metric: chance(0.8) ? text() : "", baseline: maybe(value), target: maybe(value), unit: pick(Unit.allCases),
            by: maybe { $0.date() }, text: text(), line: maybe { $0.number(1...99) },
            binding: maybe {
                Target.Binding(
                    indicator: "wres-\($0.number(1...9))", variant: $0.maybe { _ in "without-international" },
                    measure: $0.pick(Target.Binding.Measure.allCases))
            })
    }

    mutating func link() -> Link {
        let framework = pick(Link.Framework.allCases)
        let item = framework == .wres ? "\(number(1...9))" : framework == .hia ? "\(number(1...6))" : text(1...2)
        return Link(framework, item, pick(Link.Strength.allCases))
    }

    mutating func action(_ key: String) -> Action {
        var links: [Link] = []
        for link in list(5, { $0.link() }) where !links.contains(link) { links.append(link) }
        return Action(
            key: key, ref: maybe { "\($0.number(1...9)).\($0.number(1...20))" }, text: "Action \(key) " + text(),
            label: maybe { $0.text(1...2) }, objective: maybe { $0.text() }, theme: maybe { $0.text(1...2) },
            measure: maybe { $0.text() }, metric: maybe { $0.text() }, kpis: list(3) { $0.text() },
            communication: maybe { "\($0.text())\n\($0.text())" }, sustainability: maybe { $0.text() },
            cost: maybe { $0.text(1...2) }, statusNote: maybe { $0.text() }, dependencies: list(2) { $0.text(1...1) },
            links: links, status: pick(ActionStatus.allCases), due: due(),
            leads: Leads(
                accountable: list(2) { $0.lead() }, responsible: list(2) { $0.lead() },
                unspecified: list(2) { $0.lead() }),
            targets: list(2) { $0.target() }, parts: list(2) { Action.Part($0.text(), due: $0.due()) },
            forums: list(2) { $0.text(1...3) })
    }

    mutating func plan(actions: Int) -> Plan {
        let actions = (1...actions).map { "\($0 / 10 + 1).\($0)" }.map { self.action($0) }
        return Plan(title: text(), actions: actions)
    }
}
