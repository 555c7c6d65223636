import Plans

/// Puts a plan together from its parts, and accounts for every line.
struct PlanAssembly {
    private let outline: Outline
    private let front: FrontMatter
    private let lines: [ReadLine]
    private let vocabulary: PlanVocabulary
    private let inquiry: Inquiry

    init(_ outline: Outline, front: FrontMatter, lines: [ReadLine], vocabulary: PlanVocabulary, inquiry: Inquiry) {
        (self.outline, self.front, self.lines) = (outline, front, lines)
        (self.vocabulary, self.inquiry) = (vocabulary, inquiry)
    }

    func plan() -> ReadPlan {
        askAboutColours()
        let drafts = CutLeads(vocabulary: vocabulary, inquiry: inquiry).mend(outline.drafts)
        let printings = drafts.map(maker.make)
        let first = RepeatedActions(vocabulary: vocabulary, inquiry: inquiry).firstPrintings(of: printings)
        let (actions, keys) = joined(printings, first)
        var plan = front.plan
        plan.passages += outline.passages
        (plan.goals, plan.baselines, plan.actions) = (outline.goals, outline.baselines, actions)
        plan.groupLabel = GroupLabel.find(in: lines, vocabulary: vocabulary)
        plan.layout = LayoutGuess.layout(of: outline.drafts)
        for action in actions {
            for occurrence in action.occurrences { inquiry.name(action.key, forActionAt: occurrence.lines) }
        }
        let questions = inquiry.questions.sorted { ($0.line, $0.code) < ($1.line, $1.code) }
        return ReadPlan(plan: plan, accounting: accounting(keys), questions: questions)
    }

    private var maker: ActionMaker {
        let hasNationalDates = outline.passages.contains {
            vocabulary[.nationalDates].first(in: PrintedText($0.text)) != nil
        }
        return ActionMaker(
            vocabulary: vocabulary, inquiry: inquiry, published: front.plan.published,
            hasNationalDates: hasNationalDates,
            closesWithLeads: ActionMaker.closesWithLeads(outline.drafts, vocabulary: vocabulary))
    }

    /// The actions, and the key of each printing.
    private func joined(_ printings: [Action], _ first: [Int]) -> ([Action], [String]) {
        let groups = Dictionary(grouping: printings.indices) { first[$0] }
        var joined = groups.mapValues { group in JoinedAction.join(group.map { printings[$0] }) }
        let order = groups.keys.sorted()
        var keys = ActionKeys(order.compactMap { joined[$0] ?? nil }, drafts: outline.drafts)
        for index in order {
            if let action = joined[index] ?? nil {
                joined[index]??.key = keys.next(action, under: outline.drafts[index].section)
            }
        }
        let actions = order.compactMap { joined[$0] ?? nil }
        return (actions, first.map { joined[$0]??.key ?? "" })
    }

    private func accounting(_ keys: [String]) -> Accounting {
        var placements = outline.placements
        for (line, field) in front.placements { placements.place(line, in: field) }
        for (draft, key) in zip(outline.drafts, keys) {
            for (field, fragments) in draft.fields {
                let name = "action \(key): \(field == .action ? "text" : field.rawValue)"
                for fragment in fragments { placements.place(fragment.line, in: name) }
            }
        }
        return placements.accounting(of: lines)
    }

    /// Rows of a matrix in which no cell is marked or shaded: whether that means “none” cannot be seen.
    private func askAboutColours() {
        let lost = outline.drafts.filter(\.marksAreLost)
        guard let first = lost.first, let last = lost.last else { return }
        let question = Question(
            line: first.lines.lowerBound, code: "colours-lost",
            text: "\(lost.count) rows between line \(first.lines.lowerBound) and line \(last.lines.upperBound) mark no "
                + "indicator. Most likely their colours were lost: please look them up in the original.",
            choices: ["Leave their indicators open", "They bear on no indicator"])
        _ = inquiry.decide(question)
    }
}
