import Plans

/// The forms under an action: an update, a moved date, evidence.
struct ActionForms: Sendable {
    let updatePath: String
    let movePath: String
    let evidencePath: String
    let ratingField: SelectField
    let statusField: SelectField
    let note: String
    let goToGreen: String
    /// A note on the way back is asked for, because the action is red.
    let asksGoToGreen: Bool
    let canMove: Bool
    let presentDate: String
    let newDate: String
    let reason: String
    let evidenceText: String

    init(_ item: PlanItem, mistake: PlanActionPage.Mistake?) {
        let key = item.action.key
        let entered = { (name: String) in Words.refill(mistake?.entered[name] ?? "") }
        (updatePath, movePath) = (SiteURL.planUpdate.path(key), SiteURL.planMove.path(key))
        evidencePath = SiteURL.planEvidence.path(key)
        let ratings = Rating.allCases.filter { $0 != .notRated }
        ratingField = SelectField(
            "rating", label: "How it stands", options: [("", "No rating")] + ratings.map { ($0.rawValue, $0.words) },
            selected: entered("rating"))
        let states = ActionStatus.allCases.filter { $0 != .notStated }
        statusField = SelectField(
            "status", label: "Status", options: [("", "As before")] + states.map { ($0.rawValue, $0.word) },
            selected: entered("status"))
        (note, goToGreen) = (entered("note"), entered("go-to-green"))
        asksGoToGreen = item.delivery.rating == .red
        canMove = !item.action.due.isFixedNationally
        presentDate = PlanWords.due(item.action.due)
        (newDate, reason, evidenceText) = (entered("due"), entered("reason"), entered("evidence"))
    }
}
