import Workforce

/// The sentences of escalation.
struct EscalationWords {
    let followed: FollowedAction
    let judge: DeliveryJudge

    /// `Red since 1 April 2024: due 31 March 2024, 15 days overdue, no update yet; it goes to the accountable lead, …`
    func step(
        _ day: Int, since: Int, _ place: (to: [String], holder: Ladder.Holder?, missing: [Ladder.Holder])
    ) -> Rated {
        let rated = rated(on: day)
        var words = "\(rated.rating.words), off course since \(date(since)): \(rated.clause)"
        for holder in place.missing { words += "; there is no \(holder.words), so it is passed on" }
        return Rated(rating: rated.rating, reason: "\(words); \(goesTo(place)).")
    }

    func paused(_ day: Int, until end: Int) -> String {
        "Paused from \(date(day)) until \(date(end - 1)): the update says what brings it back to green."
    }

    func restarted(_ day: Int) -> String {
        "Restarted on \(date(day)): the due date was moved, and it is still off course."
    }

    func ended(_ day: Int) -> String {
        let rated = rated(on: day)
        let isDone = judge.timeline.latest(on: day).map { judge.timeline.reports[$0].status == .complete } ?? false
        return "\(isDone ? "Done" : "Back on course"), \(rated.rating.words.lowercased()): \(rated.clause)."
    }

    private func goesTo(_ place: (to: [String], holder: Ladder.Holder?, missing: [Ladder.Holder])) -> String {
        guard let holder = place.holder else { return "nobody is left to pass it to, so name a lead" }
        let names = place.to.joined(separator: " and ")
        return names.lowercased() == holder.words.lowercased()
            ? "it goes to the \(names)" : "it goes to the \(holder.words), \(names)"
    }

    private func rated(on day: Int) -> (rating: Rating, clause: String) {
        let verdict = judge.verdict(on: day)
        let look = DeliveryLook(judge, on: day)
        return (
            verdict.rating, DeliveryWords(followed: followed, look: look, verdict: verdict, measures: []).clause
        )
    }

    private func date(_ serial: Int) -> String { Day(serial: serial)?.description ?? "a day that no calendar has" }
}
