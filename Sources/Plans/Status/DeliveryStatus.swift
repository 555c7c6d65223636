import Workforce

/// Are we doing it: the rating of an action from its dates, its updates and its own measures. Whether it works is
/// another question; see `ImpactStatus`.
package enum DeliveryStatus {
    /// What would have been said on a day with what was known then.
    /// - Parameters:
    ///   - today: later entries do not count.
    ///   - cadence: how often a forum reviews it, where one does.
    ///   - since: the day on which the plan was taken up; silence is counted from it where nothing was ever reported.
    ///   - measures: progress of measures of the action's own. Those bound to an indicator are impact, and left out here.
    package static func of(
        _ followed: FollowedAction, on today: Day, rules: RatingRules, cadence: Cadence? = nil, since: Day? = nil,
        measures: [TargetProgress] = []
    ) -> Rated {
        let behind = measures.indices.filter { measures[$0].state == .behind }
        let judge = DeliveryJudge(
            timeline: ActionTimeline(followed), rules: rules, cadence: cadence, since: since?.serial,
            measuresBehind: behind)
        let verdict = judge.verdict(on: today.serial)
        let words = DeliveryWords(
            followed: followed, look: DeliveryLook(judge, on: today.serial), verdict: verdict, measures: measures)
        return Rated(verdict.rating, words.clause)
    }

    /// Days past the deadline that held on a day, that of the last step where there is no other; nil where it is in time,
    /// has none, or is complete.
    package static func daysOver(_ followed: FollowedAction, on today: Day) -> Int? {
        let timeline = ActionTimeline(followed)
        let status = timeline.latest(on: today.serial).map { timeline.reports[$0].status } ?? timeline.printedStatus
        guard status != .complete, let deadline = timeline.facts(on: today.serial)?.deadline else { return nil }
        return deadline < today.serial ? today.serial - deadline : nil
    }
}
