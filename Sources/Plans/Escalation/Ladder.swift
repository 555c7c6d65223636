/// Who hears of an action that is off course, and when. Settings of `plans/ladder.yaml`.
package struct Ladder: Hashable, Sendable {
    /// Who stands on a step.
    package enum Holder: String, CaseIterable, Sendable {
        case responsibleLead = "responsible-lead"
        case accountableLead = "accountable-lead"
        case businessPartner = "business-partner"
        case forum
        case boardAssuranceFramework = "board-assurance-framework"

        /// `responsible lead`
        package var words: String {
            switch self {
            case .responsibleLead: "responsible lead"
            case .accountableLead: "accountable lead"
            case .businessPartner: "business partner"
            case .forum: "forum"
            case .boardAssuranceFramework: "Board Assurance Framework"
            }
        }
    }

    package struct Step: Hashable, Sendable {
        package let holder: Holder
        /// Days off course, without the days of a pause, after which it comes here. The first step may be 0.
        package let after: Int
        /// Who that is where the action does not say; nil where the step is then passed on.
        package let name: String?

        package init(holder: Holder, after: Int, name: String? = nil) {
            (self.holder, self.after, self.name) = (holder, after, name)
        }
    }

    /// What a later date does to an action that is still off course.
    package enum Moved: String, CaseIterable, Sendable {
        case restarts, continues
    }

    /// In the order of days.
    package let steps: [Step]
    /// Off course is this colour or a worse one: red, or amber.
    package let from: Rating
    /// How many days a go-to-green note stops the clock for; 0 where it does not.
    package let pause: Int
    /// How many notes in one climb can stop it.
    package let mostPauses: Int
    package let moved: Moved

    package init(steps: [Step], from: Rating, pause: Int, mostPauses: Int, moved: Moved) {
        (self.steps, self.from, self.pause) = (steps, from, pause)
        (self.mostPauses, self.moved) = (mostPauses, moved)
    }
}

/// The ladder that holds for every plan, and those of single plans.
package struct Ladders: Hashable, Sendable {
    package let standard: Ladder
    /// Title of a plan to its ladder.
    package let ofPlans: [String: Ladder]

    package init(standard: Ladder, ofPlans: [String: Ladder] = [:]) {
        (self.standard, self.ofPlans) = (standard, ofPlans)
    }

    package func ladder(for plan: Plan) -> Ladder { plan.title.flatMap { ofPlans[$0] } ?? standard }
}
