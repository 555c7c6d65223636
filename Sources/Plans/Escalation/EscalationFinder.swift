import Workforce

/// Finds the times off course from the dates and updates alone, so that they can be found again at any time.
struct EscalationFinder {
    let judge: DeliveryJudge
    let ladder: Ladder

    /// Every climb up to a day, in the order of time.
    func climbs(until today: Int) -> [EscalationClimb] {
        var climbs: [EscalationClimb] = []
        var start: Int?
        for day in turningDays(until: today) {
            let isOff = judge.verdict(on: day).rating <= ladder.from
            switch (isOff, start) {
            case (true, nil): start = day
            case (false, let began?):
                climbs.append(EscalationClimb(start: began, end: day, today: today))
                start = nil
            default: break
            }
        }
        if let start { climbs.append(EscalationClimb(start: start, end: nil, today: today)) }
        return climbs
    }

    /// The days on which a rating can change: on each report and move, and when a limit that counts from one of them, or
    /// from a date, has run out. Nobody followed the plan before it was taken up, so nothing is told of that time.
    private func turningDays(until today: Int) -> [Int] {
        let timeline = judge.timeline
        let limits = DeliveryLimits(judge, downTo: ladder.from)
        var days = timeline.moves + timeline.evidence + silences(limits.ofSilence)
        for due in timeline.dues {
            if due.since > .min { days.append(due.since) }
            if let deadline = due.facts.deadline { days += limits.afterDeadline.map { deadline + $0 } }
            if let start = due.facts.start { days += limits.afterStart.map { start + $0 } }
            if let begun = due.facts.begun { days += limits.ofSilence.map { begun + $0 } }
        }
        if ladder.from == .amber || judge.rules.dates.step == .red { days += timeline.steps.map { $0 + 1 } }
        let first = judge.since ?? .min
        return Set(days + [first]).filter { $0 > .min && $0 >= first && $0 <= today }.sorted()
    }

    /// Each report, and the days on which the silence after it grows too long before the next.
    private func silences(_ limits: [Int]) -> [Int] {
        let reports = judge.timeline.reports.map(\.day)
        let from = [judge.since].compactMap { $0 } + reports
        var days = reports
        for (index, day) in from.enumerated() {
            let next = index + 1 < from.count ? from[index + 1] : .max
            days += limits.lazy.filter { $0 < next - day }.map { day + $0 }
        }
        return days
    }
}
