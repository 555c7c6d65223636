import Workforce

/// One action as it stands on one day.
struct DeliveryLook {
    typealias Found = (rating: Rating, cause: DeliveryVerdict.Cause)

    let judge: DeliveryJudge
    let day: Int
    /// Index of the latest report.
    let latest: Int?
    let status: ActionStatus
    let facts: DueFacts?
    let claim: (rating: Rating, day: Int)?

    init(_ judge: DeliveryJudge, on day: Int) {
        let timeline = judge.timeline
        (self.judge, self.day) = (judge, day)
        latest = timeline.latest(on: day)
        let report = latest.map { timeline.reports[$0] }
        status = report?.status ?? timeline.printedStatus
        facts = timeline.facts(on: day)
        let claimed = report?.claim.map { timeline.reports[$0] }
        claim = claimed.flatMap { claimed in
            claimed.rating.flatMap { $0 == .complete ? nil : (rating: $0, day: claimed.day) }
        }
    }

    private var rules: RatingRules { judge.rules }
    private var lastReport: Int? { latest.map { judge.timeline.reports[$0].day } }
    private var kind: DueDate.Kind { facts?.due.kind ?? .none }

    /// The worst thing that is true; of two alike the first.
    func worst() -> Found? {
        var worst: Found?
        func consider(_ found: Found?) {
            guard let found, found.rating.isWorse(than: worst?.rating ?? .notRated) else { return }
            worst = found
        }
        consider(overdue)
        consider(notBegun)
        consider(stepOverdue)
        consider(soon)
        consider(deferred)
        consider(silence)
        consider(moved)
        consider(measureBehind)
        consider(capped)
        return worst
    }

    /// Where nothing speaks against it.
    func base() -> Found {
        if claim != nil { return (.green, .onCourse) }
        switch kind {
        case .external: return (.notRated, .external)
        case .none where facts?.deadline == nil: return (rules.best.noDateUnreported, .noDate)
        default: return lastReport == nil ? (.notRated, .unreported) : (.green, .onCourse)
        }
    }

    private var overdue: Found? {
        guard let facts, let deadline = facts.deadline, deadline < day else { return nil }
        let grace = facts.due.isApproximate ? rules.dates.approximateGrace : rules.dates.grace
        let isOurs = kind != .external
        return (isOurs && day - deadline > grace ? .red : .amber, .overdue(day - deadline))
    }

    private var notBegun: Found? {
        guard let start = facts?.start, latest == nil, status != .ongoing, status != .deferred else { return nil }
        let days = day - start
        guard days > rules.dates.start.amber else { return nil }
        return (days > rules.dates.start.red ? .red : .amber, .notBegun(days))
    }

    private var stepOverdue: Found? {
        let heard = lastReport ?? .min
        let steps = judge.timeline.steps
        let passed = steps.indices.lazy.filter { steps[$0] < day && steps[$0] >= heard }
        return passed.min { steps[$0] < steps[$1] }.map { (rules.dates.step, .stepOverdue($0)) }
    }

    private var soon: Found? {
        guard let deadline = facts?.deadline, deadline >= day, deadline - day <= rules.dates.soon else { return nil }
        if let lastReport, day - lastReport <= rules.dates.recent { return nil }
        return (.amber, .soon(deadline - day))
    }

    private var deferred: Found? { status == .deferred ? (rules.best.deferred, .deferred) : nil }

    private var silence: Found? {
        guard status != .deferred, let from = lastReport ?? facts?.begun ?? judge.since, from <= day else { return nil }
        let (limits, isReviewed) = silenceLimits
        guard day - from > limits.amber else { return nil }
        let isRed = kind != .external && day - from > limits.red
        return (isRed ? .red : .amber, .silent(reviewed: isReviewed))
    }

    /// What is reviewed by a forum is heard of once between reviews. For what has a deadline that can only ask for more.
    private var silenceLimits: (RatingRules.Limits, isReviewed: Bool) {
        let silence = rules.silence
        if kind == .external { return (.init(amber: silence.external, red: .max), false) }
        let limits = facts?.deadline == nil ? silence.ongoing : silence.dated
        guard let reviewed = judge.reviewedLimit else { return (limits, false) }
        if facts?.deadline != nil, reviewed >= limits.amber { return (limits, false) }
        return (.init(amber: reviewed, red: reviewed + limits.red - limits.amber), true)
    }

    private var moved: Found? {
        guard let most = rules.dates.moves else { return nil }
        let count = judge.timeline.moves.count { $0 <= day }
        return count >= most ? (.amber, .moved(count)) : nil
    }

    private var measureBehind: Found? {
        judge.measuresBehind.first.map { (rules.best.measureBehind, .measureBehind($0)) }
    }

    /// A better colour was reported than can be had.
    private var capped: Found? {
        guard claim != nil else { return nil }
        if kind == .external { return (rules.best.external, .external) }
        return kind == .none && facts?.deadline == nil ? (rules.best.noDate, .noDate) : nil
    }
}
