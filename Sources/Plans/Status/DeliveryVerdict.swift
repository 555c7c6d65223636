/// A rating of delivery on one day with what decided it, before it is put in words.
struct DeliveryVerdict {
    enum Cause: Equatable {
        case complete
        case evidenceMissing
        /// Days after the deadline.
        case overdue(Int)
        /// Days after the day by which work should have begun.
        case notBegun(Int)
        /// Index of the step whose date has passed.
        case stepOverdue(Int)
        /// Days to a deadline that is near, without recent news.
        case soon(Int)
        /// Too long without an update, against days or against the cadence of its reviews.
        case silent(reviewed: Bool)
        /// How often the date was moved to a later one.
        case moved(Int)
        /// Index of a measure that is behind its path.
        case measureBehind(Int)
        case deferred
        case external
        case noDate
        /// Nothing speaks against it.
        case onCourse
        /// There is nothing to rate it by.
        case unreported
        /// The rating of the latest report, where it is worse than the dates.
        case reported
    }

    let rating: Rating
    let cause: Cause
    /// What decided before a worse report did.
    let dates: Cause
    let latest: Int?
    /// The colour that was last reported, and when.
    let claim: (rating: Rating, day: Int)?
}
