import Workforce

/// Something that happened on the way up, with its date and reason.
package struct EscalationEvent: Hashable, Sendable {
    package enum Kind: String, CaseIterable, Sendable {
        /// It came to a step.
        case step
        /// A go-to-green note stopped the clock.
        case paused
        /// A moved date set the clock to nothing.
        case restarted
        /// It is back on course, or done.
        case ended
    }

    /// Key of the action.
    package let action: String
    package let kind: Kind
    package let day: Day
    /// The step it is on; for one that passed on, the step that was due.
    package let step: Ladder.Step
    /// 1 is the first step of the ladder.
    package let number: Int
    /// The names of the leads, or the role.
    package let to: [String]
    /// One sentence.
    package let reason: String
    /// What brings it back is not known yet, and is asked for.
    package let asksGoToGreen: Bool

    package init(
        action: String, kind: Kind, day: Day, step: Ladder.Step, number: Int, to: [String], reason: String,
        asksGoToGreen: Bool
    ) {
        (self.action, self.kind, self.day, self.step) = (action, kind, day, step)
        (self.number, self.to, self.reason, self.asksGoToGreen) = (number, to, reason, asksGoToGreen)
    }
}

/// Where an action stands that is off course today.
package struct EscalationState: Hashable, Sendable {
    /// The latest step it came to.
    package let event: EscalationEvent
    /// Since when it is off course.
    package let since: Day
    /// The last day of a pause that still holds.
    package let pausedUntil: Day?
    /// When it goes to the next step if nothing happens; nil on the last.
    package let next: Day?
}
