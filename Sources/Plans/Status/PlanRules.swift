/// What a plan is followed by: how it is rated, who hears of it, who reviews it, and the dates of the year.
package struct PlanRules: Hashable, Sendable {
    package let rating: RatingRules
    package let ladders: Ladders
    package let forums: ForumRegister
    package let calendar: PlanCalendar

    package init(rating: RatingRules, ladders: Ladders, forums: ForumRegister, calendar: PlanCalendar) {
        (self.rating, self.ladders) = (rating, ladders)
        (self.forums, self.calendar) = (forums, calendar)
    }
}
