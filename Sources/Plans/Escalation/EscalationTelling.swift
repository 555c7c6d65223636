import Workforce

/// Turns one climb into events.
struct EscalationTelling {
    let followed: FollowedAction
    let judge: DeliveryJudge
    let ladder: Ladder

    func events(of climb: EscalationClimb) -> [EscalationEvent] {
        let climbed = clocks(of: climb).flatMap { events(of: climb, $0.clock, until: $0.until) }
        guard let end = climb.end, let last = climbed.last(where: { $0.kind == .step }) else { return climbed }
        return climbed + [event(.ended, end, last, words.ended(end))].compactMap { $0 }
    }

    /// The step that a climb came to last, without telling all the others.
    func latestStep(of climb: EscalationClimb) -> EscalationEvent? {
        for (clock, end) in clocks(of: climb).reversed() {
            let index = ladder.steps.lastIndex { clock.day(after: $0.after) < end }
            if let index { return step(index, clock.day(after: ladder.steps[index].after), climb) }
        }
        return nil
    }

    /// From the beginning or a restart to the next restart, the end, or the day after the last that is known.
    func clocks(of climb: EscalationClimb) -> [(clock: EscalationClimb.Clock, until: Int)] {
        let end = climb.end ?? climb.today + 1
        let moves = ladder.moved == .restarts ? judge.timeline.moves : []
        let starts = [climb.start] + moves.filter { $0 > climb.start && $0 < end }
        let ends = Array(starts.dropFirst()) + [end]
        var left = ladder.mostPauses
        return zip(starts, ends).map { start, end in
            let pauses = pauses(from: start, until: end, most: left)
            left -= pauses.count
            return (EscalationClimb.Clock(start: start, pauses: pauses), end)
        }
    }

    private var words: EscalationWords { EscalationWords(followed: followed, judge: judge) }

    private func pauses(from start: Int, until end: Int, most: Int) -> [(from: Int, to: Int)] {
        guard ladder.pause > 0 else { return [] }
        var found: [(from: Int, to: Int)] = []
        for report in judge.timeline.reports where report.hasGoToGreen {
            guard report.day >= start, report.day < end, report.day >= found.last?.to ?? .min else { continue }
            guard found.count < most else { break }
            found.append((report.day, report.day + ladder.pause))
        }
        return found
    }

    private func events(of climb: EscalationClimb, _ clock: EscalationClimb.Clock, until end: Int) -> [EscalationEvent]
    {
        let steps = ladder.steps.indices.compactMap { index -> EscalationEvent? in
            let day = clock.day(after: ladder.steps[index].after)
            return day < end ? step(index, day, climb) : nil
        }
        guard let first = steps.first else { return [] }
        let isRestart = clock.start > climb.start
        let restart = isRestart ? event(.restarted, clock.start, first, words.restarted(clock.start)) : nil
        let pauses = clock.pauses.compactMap { pause in
            steps.last { $0.day.serial <= pause.from }.flatMap {
                event(.paused, pause.from, $0, words.paused(pause.from, until: pause.to))
            }
        }
        return ([restart].compactMap { $0 } + steps + pauses).enumerated()
            .sorted { ($0.element.day, $0.offset) < ($1.element.day, $1.offset) }.map(\.element)
    }

    private func step(_ index: Int, _ day: Int, _ climb: EscalationClimb) -> EscalationEvent? {
        guard let date = Day(serial: day) else { return nil }
        let place = EscalationHolders(action: followed.action, ladder: ladder).place(index)
        let told = words.step(day, since: climb.start, place)
        let hasNote = judge.timeline.reports.contains {
            $0.hasGoToGreen && $0.day >= climb.start && $0.day <= day
        }
        return EscalationEvent(
            action: followed.action.key, kind: .step, day: date, step: ladder.steps[index], number: index + 1,
            to: place.to, reason: told.reason, asksGoToGreen: told.rating == .red && !hasNote)
    }

    /// What happens to the step an action is on.
    private func event(
        _ kind: EscalationEvent.Kind, _ day: Int, _ on: EscalationEvent, _ reason: String
    ) -> EscalationEvent? {
        Day(serial: day).map {
            EscalationEvent(
                action: on.action, kind: kind, day: $0, step: on.step, number: on.number, to: on.to, reason: reason,
                asksGoToGreen: false)
        }
    }
}
