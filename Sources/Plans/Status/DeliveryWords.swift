import Workforce

/// Puts a verdict in one sentence.
struct DeliveryWords {
    let followed: FollowedAction
    let look: DeliveryLook
    let verdict: DeliveryVerdict
    let measures: [TargetProgress]

    var clause: String {
        switch verdict.cause {
        case .complete, .evidenceMissing: completed
        case .reported:
            "rated \(verdict.rating.words.lowercased()) by its lead\(claimed), which weighs more than its "
                + "dates; \(main(verdict.dates))\(heard)"
        default: main(verdict.cause) + heard + overruled
        }
    }

    private var due: String { look.facts?.words ?? "with no due date" }
    private var action: Action { followed.action }
    private var timeline: ActionTimeline { look.judge.timeline }

    private func main(_ cause: DeliveryVerdict.Cause) -> String {
        switch cause {
        case .overdue(let days): return "\(due), \(DayWords.count(days)) overdue\(overdueRemark)"
        case .notBegun(let days): return "it should have begun \(DayWords.ago(days))"
        case .stepOverdue(let index): return step(index)
        case .soon(let days): return "\(due), \(DayWords.ahead(days))"
        case .silent(let isReviewed): return silent(isReviewed)
        case .moved(let times): return "\(due), moved to a later date \(times == 1 ? "once" : "\(times) times")"
        case .measureBehind(let index): return "\(due), \(measure(index))"
        case .deferred: return deferred
        case .external: return external
        case .noDate: return "it has no due date, so give it one"
        case .onCourse, .unreported, .complete, .evidenceMissing, .reported: return standing
        }
    }

    private var overdueRemark: String {
        if look.facts?.due.kind == .external { return ", and it waits on others" }
        return look.status == .deferred ? ", deferred without a new date" : ""
    }

    private func step(_ index: Int) -> String {
        guard timeline.steps.indices.contains(index), let day = Day(serial: timeline.steps[index]) else { return due }
        return "a step was due \(day), and nothing has been reported since"
    }

    private func silent(_ isReviewed: Bool) -> String {
        guard isReviewed, let cadence = look.judge.cadence else { return standing }
        return "\(standing), reviewed \(cadence.adverb)"
    }

    private func measure(_ index: Int) -> String {
        measures.indices.contains(index) ? "its measure “\(measures[index].metric)” is behind" : "a measure is behind"
    }

    private var deferred: String {
        let note = action.statusNote.map { " (\($0))" } ?? ""
        return look.facts?.deadline == nil ? "deferred\(note), with no new date" : "deferred\(note), now \(due)"
    }

    private var external: String {
        let waits = (action.due.waitsFor ?? action.due.text).map { "“\($0)”" } ?? "something that others do"
        return "it waits for \(waits)"
    }

    /// How it stands where nothing speaks against it.
    private var standing: String {
        guard let facts = look.facts else { return due }
        if facts.deadline != nil { return due }
        switch facts.due.kind {
        case .ongoing: return "ongoing"
        case .started: return facts.due.start.map { "started \($0)" } ?? "started"
        case .external: return external
        default: break
        }
        return facts.start.flatMap { Day(serial: $0) }.map { "to begin by \($0)" } ?? due
    }

    private var heard: String {
        guard let latest = verdict.latest else { return ", no update yet" }
        return ", last update \(DayWords.ago(look.day - timeline.reports[latest].day))"
    }

    private var claimed: String { verdict.claim.map { " \(DayWords.ago(look.day - $0.day))" } ?? "" }

    /// What was reported and did not decide, with the reason.
    private var overruled: String {
        guard let claim = verdict.claim, claim.rating != verdict.rating else { return "" }
        return "; its lead rated it \(claim.rating.words.lowercased())\(claimed), \(weighsMore)"
    }

    private var weighsMore: String {
        switch verdict.cause {
        case .overdue: "but no rating is better than its due date allows"
        case .silent: "which is too long ago to hold"
        case .soon: "which is not recent enough with the date so near"
        case .external: "but that does not depend on its lead"
        case .noDate: "but without a date nothing can be on time"
        default: "but that weighs more"
        }
    }

    private var completed: String {
        let report = verdict.latest.flatMap { index in
            timeline.reports[...index].lastIndex { $0.status != .complete }.map { $0 + 1 } ?? 0
        }
        let day = report.flatMap { timeline.reports.indices.contains($0) ? timeline.reports[$0].day : nil }
        let isReported = timeline.printedStatus != .complete || verdict.latest.map { $0 > 0 } == true
        let date = isReported ? day.flatMap { Day(serial: $0) } : nil
        let when = date.map { "reported complete on \($0)" } ?? "so stated in the plan"
        return when + late(day) + evidence
    }

    private func late(_ day: Int?) -> String {
        guard let day, let deadline = look.facts?.deadline, day > deadline else { return "" }
        return ", \(DayWords.count(day - deadline)) after it was \(due)"
    }

    private var evidence: String {
        switch timeline.evidence.count(where: { $0 <= look.day }) {
        case 0: ", and nothing yet shows it, so add the evidence"
        case 1: ", with 1 piece of evidence"
        case let count: ", with \(count) pieces of evidence"
        }
    }
}
