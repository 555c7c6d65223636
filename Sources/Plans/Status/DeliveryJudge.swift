import Workforce

/// Rates the delivery of one action on any day. The worst thing that is true decides; what was reported is respected
/// where it is as bad or worse, and never lifts the rating above what the dates allow.
struct DeliveryJudge {
    let timeline: ActionTimeline
    let rules: RatingRules
    /// How often a forum reviews it.
    let cadence: Cadence?
    /// The day on which the plan was taken up: silence is counted from it where nothing was reported.
    let since: Int?
    /// Measures of the action's own that are behind, by index.
    let measuresBehind: [Int]

    /// Days without an update after which a review must have passed unheard.
    var reviewedLimit: Int? { cadence?.months.map { ($0 * 365 + 11) / 12 + rules.silence.reviewGrace } }

    func verdict(on day: Int) -> DeliveryVerdict {
        let look = DeliveryLook(self, on: day)
        if look.status == .complete { return complete(look) }
        let worst = look.worst()
        let dates = worst ?? look.base()
        guard let claim = look.claim, claim.rating.isWorse(than: dates.rating) else {
            return DeliveryVerdict(
                rating: dates.rating, cause: dates.cause, dates: dates.cause, latest: look.latest, claim: look.claim)
        }
        return DeliveryVerdict(
            rating: claim.rating, cause: .reported, dates: dates.cause, latest: look.latest, claim: claim)
    }

    private func complete(_ look: DeliveryLook) -> DeliveryVerdict {
        let isShown = timeline.evidence.contains { $0 <= look.day }
        let rating = isShown ? .complete : rules.best.completeWithoutEvidence
        let cause: DeliveryVerdict.Cause = rating == .complete ? .complete : .evidenceMissing
        return DeliveryVerdict(rating: rating, cause: cause, dates: cause, latest: look.latest, claim: nil)
    }
}
