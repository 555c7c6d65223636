/// Grades actions letter by letter.
///
/// | letter | met | partly | not met |
/// |---|---|---|---|
/// | S | a task with a verb near its beginning, and one doer | one of the two, several doers, or too long | neither |
/// | M | a target with a figure and where it starts from (counts start from nothing) | another measure | none |
/// | A | a lead, and a target within reach or money that is agreed | one of the two | neither, or out of reach |
/// | R | linked directly, or by name, and its task matches its objective | any other link or objective | none |
/// | T | an exact deadline | a start, a rough time, or waiting on others | none, or “ongoing” alone |
///
/// “Cannot tell”: A where the plan names no leads anywhere and reach is unknown; R where a matrix lost its marks; T
/// where the words of the date could not be read.
struct SMARTScorer {
    let context: LintContext
    /// No action of the plan has a lead: the layout does not ask for one.
    private let asksForLeads: Bool

    init(_ context: LintContext) {
        self.context = context
        asksForLeads = context.linted.contains { !$0.action.leads.all.isEmpty }
    }

    func score(_ action: LintedAction) -> SMARTScore {
        SMARTScore(marks: [
            specific(action), measurable(action), achievable(action), relevant(action), timeBound(action),
        ])
    }

    private func marks(_ letter: SMARTScore.Letter) -> (SMARTScore.Grade, String) -> SMARTScore.Mark {
        { SMARTScore.Mark(letter: letter, grade: $0, reason: $1) }
    }

    private func specific(_ action: LintedAction) -> SMARTScore.Mark {
        let mark = marks(.specific)
        let task = action.task(context.settings)
        let isTask = task == .task
        guard !action.text.words.isEmpty else { return mark(.cannotTell, "There is no text.") }
        guard isTask || !action.action.leads.named.isEmpty else {
            return task == .other
                ? mark(.partly, "It says something is done, and names neither a clear task nor a doer.")
                : mark(.notMet, "It names neither a task nor a doer.")
        }
        guard isTask else { return mark(.partly, "It names a doer, and no clear task.") }
        guard !action.action.leads.named.isEmpty else {
            return mark(.partly, "It names a task, and nobody who does it.")
        }
        guard action.hasOneDoer else { return mark(.partly, "It names a task, and several leads of the same rank.") }
        guard action.text.words.count <= context.settings.thresholds.wordsOfAnAction else {
            return mark(.partly, "It names a task and a doer, and is long enough to be several actions.")
        }
        return mark(.met, "It names a task and one doer.")
    }

    private func measurable(_ action: LintedAction) -> SMARTScore.Mark {
        let mark = marks(.measurable)
        guard action.hasMeasure(context.settings) else { return mark(.notMet, "It has no measure, KPI or target.") }
        let figures = action.action.targets.filter { $0.target != nil }
        guard !figures.isEmpty else { return mark(.partly, "It has a measure, and no figure to be reached.") }
        guard figures.contains(where: { $0.baseline != nil || $0.unit == .count || $0.binding != nil }) else {
            return mark(.partly, "It has a target, and no baseline.")
        }
        return mark(.met, "It has a figure to be reached, and it is known where it starts from.")
    }

    private func achievable(_ action: LintedAction) -> SMARTScore.Mark {
        let mark = marks(.achievable)
        let outlooks = context.outlook(of: action)
        if let outlook = outlooks.first(where: { $0.reach == .no }) {
            return mark(.notMet, "Its target is out of reach at the present rate. \(outlook.reason)")
        }
        let isNear = outlooks.contains { $0.reach == .yes }
        let hasMoney = !context.settings.isBlank(action.action.cost ?? "") && !action.hasOpenCost
        switch (action.action.leads.named.isEmpty, isNear || hasMoney) {
        case (false, true):
            return mark(.met, "It has a lead, and \(isNear ? "its target is within reach" : "its cost is settled").")
        case (false, false): return mark(.partly, "It has a lead; whether its target is within reach is not known.")
        case (true, true): return mark(.partly, "It can be done, and nobody leads it.")
        case (true, false):
            return asksForLeads
                ? mark(.notMet, "It has no lead, and nothing says that it can be done.")
                : mark(.cannotTell, "The plan names no leads, and the reach of its target is not known.")
        }
    }

    private func relevant(_ action: LintedAction) -> SMARTScore.Mark {
        let mark = marks(.relevant)
        let links = action.action.links.filter { $0.framework != .theme && $0.framework != .layer }
        let isMismatch = !ObjectiveMismatch().findings(of: action, in: context).isEmpty
        if isMismatch { return mark(.partly, "Its task and its objective are about different things.") }
        if links.contains(where: { [.direct, .named].contains($0.strength) }) {
            return mark(.met, "It is linked directly to what it is to move.")
        }
        if !links.isEmpty { return mark(.partly, "It bears on an indicator only indirectly.") }
        if action.action.objective != nil || !action.action.links.isEmpty {
            return mark(.partly, "It serves an objective or theme, and no indicator.")
        }
        return context.plan.layout == .matrix
            ? mark(.cannotTell, "The marks of its row in the matrix are not known.")
            : mark(.notMet, "It is linked to no indicator, objective or theme.")
    }

    private func timeBound(_ action: LintedAction) -> SMARTScore.Mark {
        let mark = marks(.timeBound)
        let due = action.action.due
        if due.deadline != nil {
            return due.isApproximate ? mark(.partly, "Its date is a rough one.") : mark(.met, "It has a deadline.")
        }
        if action.hasDeadline { return mark(.met, "A step of it has a deadline.") }
        if due.kind == .external { return mark(.partly, "It waits for something that others do.") }
        if due.start != nil || due.latestStart != nil {
            return mark(.partly, "It says when it begins, and not when it ends.")
        }
        if due.kind == .none, !action.due.words.isEmpty {
            return mark(.cannotTell, "The words of its date could not be read as a date.")
        }
        return mark(.notMet, due.kind == .ongoing ? "“Ongoing” sets no end." : "It has no date.")
    }
}
