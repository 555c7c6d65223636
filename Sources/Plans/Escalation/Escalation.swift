import Workforce

/// How an action that is off course climbs the ladder: found from its dates and updates alone, so the same history gives
/// the same events at any time.
package enum Escalation {
    /// Everything that happened up to a day, in the order of time.
    /// - Parameters: as those of `DeliveryStatus.of`.
    package static func events(
        for followed: FollowedAction, ladder: Ladder, rules: RatingRules, on today: Day, cadence: Cadence? = nil,
        since: Day? = nil
    ) -> [EscalationEvent] {
        let (judge, climbs) = climbs(followed, ladder, rules, today, cadence, since)
        let telling = EscalationTelling(followed: followed, judge: judge, ladder: ladder)
        return climbs.flatMap(telling.events)
    }

    /// Where it stands; nil for an action that is on course today, or has not come to the first step.
    package static func current(
        for followed: FollowedAction, ladder: Ladder, rules: RatingRules, on today: Day, cadence: Cadence? = nil,
        since: Day? = nil
    ) -> EscalationState? {
        let (judge, climbs) = climbs(followed, ladder, rules, today, cadence, since)
        guard let climb = climbs.last, climb.end == nil, let began = Day(serial: climb.start) else { return nil }
        let telling = EscalationTelling(followed: followed, judge: judge, ladder: ladder)
        guard let event = telling.latestStep(of: climb) else { return nil }
        guard let clock = telling.clocks(of: climb).last?.clock else { return nil }
        let pause = clock.pauses.last { $0.to > today.serial }
        let next = ladder.steps.lazy.map { clock.day(after: $0.after) }.first { $0 > today.serial }
        return EscalationState(
            event: event, since: began, pausedUntil: pause.flatMap { Day(serial: $0.to - 1) },
            next: next.flatMap { Day(serial: $0) })
    }

    private static func climbs(
        _ followed: FollowedAction, _ ladder: Ladder, _ rules: RatingRules, _ today: Day, _ cadence: Cadence?,
        _ since: Day?
    ) -> (DeliveryJudge, [EscalationClimb]) {
        let judge = DeliveryJudge(
            timeline: ActionTimeline(followed), rules: rules, cadence: cadence, since: since?.serial, measuresBehind: []
        )
        return (judge, EscalationFinder(judge: judge, ladder: ladder).climbs(until: today.serial))
    }
}
