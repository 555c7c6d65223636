import Workforce

/// What is known of an action, in day numbers, so that the same question can be asked for any day. An entry whose time
/// cannot be read as a date is left out.
struct ActionTimeline {
    struct Report {
        let day: Int
        /// What the state is after this report.
        let status: ActionStatus
        /// Index of the latest report with a colour, up to this one.
        let claim: Int?
        let rating: Rating?
        let hasGoToGreen: Bool
    }

    let reports: [Report]
    /// Due dates and the day since which each holds; the first holds from the beginning.
    let dues: [(since: Int, facts: DueFacts)]
    /// Days on which the date was moved to a later one.
    let moves: [Int]
    let steps: [Int]
    let printedStatus: ActionStatus
    let evidence: [Int]

    init(_ followed: FollowedAction) {
        let action = followed.action
        steps = action.parts.compactMap { $0.due.deadline?.serial }
        printedStatus = action.status
        reports = Self.reports(followed.updates, from: action.status)
        let changes = followed.dateChanges.compactMap { change in
            Day(ofTime: change.at).map { (day: $0.serial, change: change) }
        }
        moves = changes.filter { Self.isLater($0.change.to, than: $0.change.from) }.map(\.day)
        dues = Self.dues(action.due, changes, steps)
        evidence = followed.evidence.compactMap { Day(ofTime: $0.at)?.serial }
    }

    /// The report that is the latest on a day.
    func latest(on day: Int) -> Int? { reports.lastIndex { $0.day <= day } }

    func facts(on day: Int) -> DueFacts? { dues.last { $0.since <= day }?.facts }

    private static func reports(_ updates: [Update], from status: ActionStatus) -> [Report] {
        var (status, claim, found) = (status, Int?.none, [Report]())
        found.reserveCapacity(updates.count)
        for update in updates {
            guard let day = Day(ofTime: update.at) else { continue }
            status = update.status(after: status)
            if let rating = update.rating, rating != .notRated { claim = found.count }
            found.append(
                Report(
                    day: day.serial, status: status, claim: claim, rating: update.rating,
                    hasGoToGreen: update.goToGreen?.contains { !$0.isWhitespace } ?? false))
        }
        return found
    }

    private static func dues(
        _ now: DueDate, _ changes: [(day: Int, change: DateChange)], _ steps: [Int]
    ) -> [(since: Int, facts: DueFacts)] {
        guard let first = changes.first else { return [(.min, DueFacts(now, steps: steps))] }
        var held = fixedDeadline(first.change.from)
        var found = [(since: Int.min, facts: DueFacts(first.change.from, steps: steps))]
        for (index, entry) in changes.enumerated() {
            held = held ?? fixedDeadline(entry.change.from)
            let due = index == changes.count - 1 ? now : entry.change.to
            found.append((entry.day, DueFacts(due, steps: steps, held: held)))
        }
        return found
    }

    private static func fixedDeadline(_ due: DueDate) -> Int? { due.isFixedNationally ? due.deadline?.serial : nil }

    private static func isLater(_ a: DueDate, than b: DueDate) -> Bool {
        guard let before = b.deadline else { return false }
        return a.deadline.map { $0 > before } ?? true
    }
}
