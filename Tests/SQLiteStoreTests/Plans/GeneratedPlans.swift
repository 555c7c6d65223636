import Plans

/// Plans made by chance, with every field sometimes there and sometimes not.
struct PlanGenerator {
    var random: SeededGenerator

    init(seed: UInt64) { random = SeededGenerator(seed: seed) }

    mutating func plan() -> Plan {
        var plan = Plan(
            title: maybe { $0.text() }, organisation: maybe { $0.text() }, years: maybe { $0.text() },
            published: maybe { $0.date() } ?? nil, authors: list { $0.text() }, endorsedBy: list { $0.text() },
            sources: list { $0.text() }, groupLabel: maybe { $0.text() },
            layout: maybe { $0.one(of: PlanLayout.allCases) })
        plan.baselines = list { $0.baseline() }
        plan.goals = list { generator in
            Plan.Goal(
                under: generator.maybe { $0.link() }, text: generator.text(), targets: generator.list { $0.target() },
                line: generator.maybe { $0.number() })
        }
        plan.passages = list { Plan.Passage(role: $0.text(), text: $0.text(), line: $0.maybe { $0.number() }) }
        plan.actions = (0..<number()).map { action(key: "\($0).é") }
        return plan
    }

    mutating func action(key: String) -> Action {
        var action = Action(key: key, ref: maybe { $0.text() }, text: text(), label: maybe { $0.text() })
        (action.objective, action.theme) = (maybe { $0.text() }, maybe { $0.text() })
        (action.measure, action.cost) = (maybe { $0.text() }, maybe { $0.text() })
        (action.metric, action.communication) = (maybe { $0.text() }, maybe { $0.text() })
        (action.sustainability, action.statusNote) = (maybe { $0.text() }, maybe { $0.text() })
        (action.kpis, action.dependencies, action.forums) = (list { $0.text() }, list { $0.text() }, list { $0.text() })
        (action.links, action.targets) = (list { $0.link() }, list { $0.target() })
        (action.status, action.due) = (one(of: ActionStatus.allCases), due())
        action.leads = Leads(
            accountable: list { $0.lead() }, responsible: list { $0.lead() }, unspecified: list { $0.lead() })
        action.parts = list { Action.Part($0.text(), due: $0.due()) }
        action.occurrences = list { $0.occurrence() }
        return action
    }

    mutating func number() -> Int { Int.random(in: 0...5, using: &random) }

    mutating func text() -> String {
        let words = ["", "Zoë", "e\u{301}", "two\nlines", "a\tb", "nul\u{0}within", "“quoted” '; --", "🤝", "plain"]
        return (0..<Int.random(in: 1...3, using: &random)).map { _ in one(of: words) }.joined(separator: " ")
    }

    mutating func one<T>(of choices: [T]) -> T { choices[Int.random(in: choices.indices, using: &random)] }

    mutating func maybe<T>(_ make: (inout PlanGenerator) -> T) -> T? {
        Bool.random(using: &random) ? make(&self) : nil
    }

    mutating func list<T>(_ make: (inout PlanGenerator) -> T) -> [T] { (0..<number() / 2).map { _ in make(&self) } }

    private mutating func date() -> PartialDate? {
        PartialDate(iso: one(of: ["1999", "2024", "2024-02", "2023-12", "2024-02-29", "2025-01-01"]))
    }

    private mutating func due() -> DueDate {
        DueDate(
            one(of: DueDate.Kind.allCases), start: maybe { $0.date() } ?? nil, end: maybe { $0.date() } ?? nil,
            isFixedNationally: Bool.random(using: &random), text: maybe { $0.text() }, waitsFor: maybe { $0.text() },
            isStart: Bool.random(using: &random), isApproximate: Bool.random(using: &random))
    }

    private mutating func link() -> Link {
        Link(one(of: Link.Framework.allCases), text(), one(of: Link.Strength.allCases))
    }

    private mutating func lead() -> Lead {
        Lead(text(), kind: one(of: Lead.Kind.allCases), post: maybe { $0.text() })
    }

    private mutating func figure() -> Double {
        let chance = Double.random(in: -9...9, using: &random)
        return one(of: [0, -0.1, 1.52, 18.5, 1e300, .leastNonzeroMagnitude, .infinity, chance])
    }

    private mutating func target() -> Target {
        Target(
            metric: text(), baseline: maybe { $0.figure() }, target: maybe { $0.figure() },
            unit: one(of: Plans.Unit.allCases), by: maybe { $0.date() } ?? nil, text: text(),
            line: maybe { $0.number() }, binding: maybe { $0.binding() })
    }

    private mutating func binding() -> Target.Binding {
        Target.Binding(
            indicator: text(), variant: maybe { $0.text() }, measure: one(of: Target.Binding.Measure.allCases))
    }

    private mutating func baseline() -> Baseline {
        Baseline(
            indicator: maybe { $0.text() }, label: text(), white: maybe { $0.figure() }, bme: maybe { $0.figure() },
            ratio: maybe { $0.figure() }, value: maybe { $0.figure() }, year: maybe { $0.text() },
            unit: one(of: Plans.Unit.allCases), line: maybe { $0.number() })
    }

    private mutating func occurrence() -> Action.Occurrence {
        let first = number()
        return Action.Occurrence(
            lines: first...(first + number()), ref: maybe { $0.text() }, wording: text(), under: list { $0.link() },
            cells: Dictionary(list { ($0.text(), $0.text()) }, uniquingKeysWith: { first, _ in first }))
    }
}
