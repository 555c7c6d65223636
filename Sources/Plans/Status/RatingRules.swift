/// When delivery and impact get which colour. Settings of `plans/rating.yaml`, with their source there. Days are calendar
/// days.
package struct RatingRules: Hashable, Sendable {
    /// After how many days something is amber, and after how many red.
    package struct Limits: Hashable, Sendable {
        package let amber: Int
        package let red: Int
        package init(amber: Int, red: Int) { (self.amber, self.red) = (amber, red) }
    }

    /// Dates of the action itself.
    package struct Dates: Hashable, Sendable {
        /// A deadline this near asks for news.
        package let soon: Int
        /// News this young is recent enough for a deadline that is near.
        package let recent: Int
        /// Amber up to this many days after a deadline, red beyond.
        package let grace: Int
        /// The same for a deadline that is only about right: “early 2024”.
        package let approximateGrace: Int
        /// Days after the day by which work should have begun, with no sign of life.
        package let start: Limits
        /// A step whose date has passed with nothing reported since.
        package let step: Rating
        /// Moves to a later date that make an action amber; nil where they never do.
        package let moves: Int?

        package init(
            soon: Int, recent: Int, grace: Int, approximateGrace: Int, start: Limits, step: Rating, moves: Int?
        ) {
            (self.soon, self.recent, self.grace, self.approximateGrace) = (soon, recent, grace, approximateGrace)
            (self.start, self.step, self.moves) = (start, step, moves)
        }
    }

    /// Days without an update.
    package struct Silence: Hashable, Sendable {
        package let dated: Limits
        /// For what goes on, has started, or has no date; where a forum reviews it, its cadence takes the place of amber.
        package let ongoing: Limits
        /// Amber for what waits on others.
        package let external: Int
        /// Days after a review was due that are allowed.
        package let reviewGrace: Int

        package init(dated: Limits, ongoing: Limits, external: Int, reviewGrace: Int) {
            (self.dated, self.ongoing) = (dated, ongoing)
            (self.external, self.reviewGrace) = (external, reviewGrace)
        }
    }

    /// The best colour that can be had, whatever is reported.
    package struct Best: Hashable, Sendable {
        package let noDate: Rating
        /// What has no date and no colour reported.
        package let noDateUnreported: Rating
        package let external: Rating
        package let deferred: Rating
        /// Reported complete, and nothing shows it.
        package let completeWithoutEvidence: Rating
        /// A measure of the action's own is behind its path.
        package let measureBehind: Rating

        package init(
            noDate: Rating, noDateUnreported: Rating, external: Rating, deferred: Rating,
            completeWithoutEvidence: Rating, measureBehind: Rating
        ) {
            (self.noDate, self.noDateUnreported) = (noDate, noDateUnreported)
            (self.external, self.deferred) = (external, deferred)
            (self.completeWithoutEvidence, self.measureBehind) = (completeWithoutEvidence, measureBehind)
        }
    }

    package let dates: Dates
    package let silence: Silence
    package let best: Best
    package let impact: ImpactRules
    /// Share of the way from baseline to target that a figure may lag and still be on track.
    package let tolerance: Double

    package init(dates: Dates, silence: Silence, best: Best, impact: ImpactRules, tolerance: Double) {
        (self.dates, self.silence, self.best) = (dates, silence, best)
        (self.impact, self.tolerance) = (impact, tolerance)
    }
}

/// Which colour a linked indicator gives. Settings of `plans/rating.yaml`.
package struct ImpactRules: Hashable, Sendable {
    /// The number got clearly worse.
    package let worse: Rating
    /// It got clearly better, wherever it stands.
    package let better: Rating
    /// Within the expected range, and not clearly worse.
    package let within: Rating
    /// Adverse, not improving, and unlikely to be chance.
    package let adverse: Rating
    /// Strongly adverse, the same.
    package let large: Rating
    /// Adverse, and cannot be told from chance.
    package let chance: Rating
    /// Adverse, and too few people to tell.
    package let tooFew: Rating
    /// Beyond the range the other way round.
    package let reverse: Rating

    package init(
        worse: Rating, better: Rating, within: Rating, adverse: Rating, large: Rating, chance: Rating, tooFew: Rating,
        reverse: Rating
    ) {
        (self.worse, self.better, self.within, self.adverse) = (worse, better, within, adverse)
        (self.large, self.chance, self.tooFew, self.reverse) = (large, chance, tooFew, reverse)
    }
}
