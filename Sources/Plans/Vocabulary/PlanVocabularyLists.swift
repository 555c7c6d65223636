/// The lists of words in `plans/words.yaml`, by the name of their key.
package enum WordList: String, CaseIterable, Sendable {
    // When
    /// “by”, “before”, “no later than”.
    case deadlineCues = "deadline-cues"
    /// “in”, “during”.
    case timeCues = "time-cues"
    /// “from”, “as of”.
    case fromCues = "from-cues"
    /// “onwards”, “and thereafter”.
    case onwards
    /// “since”.
    case since
    /// “commence”, “to start”.
    case startVerbs = "start-verbs"
    /// “launched”, “introduced”.
    case startedVerbs = "started-verbs"
    /// “completed”, “concluded”.
    case finishedVerbs = "finished-verbs"
    /// “be”: what turns “launched” into something to come.
    case futureCues = "future-cues"
    /// “was”, “were”.
    case pastCues = "past-cues"
    /// “dated”, “refreshed in”: the date describes a thing.
    case dataBefore = "data-before"
    /// “data”, “survey”: after a year, the year describes a thing.
    case dataAfter = "data-after"
    /// “deferred from”: before a time that no longer holds.
    case movedFrom = "moved-from"
    /// “scheduled”: past in form, and yet to come.
    case plannedWords = "planned-words"
    /// “may carry over into”.
    case slippage
    case early, mid, late
    /// “start of”, “beginning of”.
    case beginningOf = "beginning-of"
    /// “end of”.
    case endOf = "end-of"
    /// “financial year”, “FY”.
    case financialYear = "financial-year"
    case quarter
    case firstHalf = "first-half"
    case secondHalf = "second-half"
    /// “week commencing”.
    case week
    case ongoing
    /// “annually”: in a due cell it means ongoing.
    case recurring
    /// A due cell that says nothing yet: “TBC”, “N/A”.
    case notYet = "not-yet"
    /// “over the next”, “within”: before a number of months.
    case relativeCues = "relative-cues"
    /// “month”, “week”: what is counted.
    case periods
    /// “year 1”, “short term”, “immediately”: a time without an anchor.
    case unanchored
    /// “of publication”.
    case publication
    /// “timescale”: a label before what it waits for.
    case timescale
    /// “when”, “once”, “subject to”.
    case externalCues = "external-cues"
    /// “following”: too common in running text to be a cue there.
    case followingCues = "following-cues"

    // Status
    /// “due to”, “because of”.
    case reasons
    /// “continue to”.
    case continuing
    /// “not”, “yet to”.
    case negations

    // Who
    /// Words that begin a post: “head of”, “director of”, “chief”.
    case postStarts = "post-starts"
    /// Words after which “Head of” begins no new post: “deputy”, “executive”.
    case postAdjectives = "post-adjectives"
    /// “team”: the short list of words after which a new lead may begin.
    case teamEnds = "team-ends"
    /// Words that a post has: “manager”, “officer”.
    case postWords = "post-words"
    /// Words that end the name of a group: “committee”, “team”.
    case groupWords = "group-words"
    /// Departments that lead as a whole: “HR”.
    case departments
    case toBeConfirmed = "to-be-confirmed"
    case nobody
    /// Titles before a name: “Dr”.
    case honorifics
    /// Small words of names: “van”.
    case nameParticles = "name-particles"
    /// Words of posts and departments that no name holds: “workforce”, “equality”.
    case notNames = "not-names"

    // Figures
    case increase, decrease
    /// “at least”, “minimum of”.
    case atLeast = "at-least"
    /// “around”, “or more”.
    case approximately
    /// “target”, “aim”, “goal”.
    case targetCues = "target-cues"
    /// “equal”, “the same as”, “parity”.
    case parity
    /// “zero disparity”.
    case zero
    /// “to be agreed”.
    case toBeAgreed = "to-be-agreed"
    /// Words before a number that is none: “band”, “action”.
    case numberLabels = "number-labels"
    /// Words after a number that is none: “years”, “working week”.
    case numberPeriods = "number-periods"
    /// Verbs that begin an action with a count: “deliver”, “hold”, “recruit”.
    case countVerbs = "count-verbs"
    case percentagePoints = "percentage-points"
    /// “year on year”.
    case yearly
    /// “likelihood”: the number of the sentence is a ratio.
    case ratioWords = "ratio-words"
    /// “disparity”: the number is the difference between the groups.
    case gapWords = "gap-words"
    /// “below”, “at least”: between “to” and its number.
    case bounds
    /// Words that stand for staff in descriptions of indicators: “applicants”.
    case staffWords = "staff-words"
    /// “times more likely”.
    case timesLikely = "times-likely"
    /// “now”, “currently”: the number before it is where it stands.
    case now
    /// “without international recruitment”.
    case withoutInternational = "without-international"
    /// Names of the group.
    case bme
    case white
    /// “overall”, “trust”.
    case whole

    // What is named
    case indicator
    case highImpactAction = "high-impact-action"
    case wdes, eds
    case genderPayGap = "gender-pay-gap"
    case ethnicityPayGap = "ethnicity-pay-gap"
    /// “increase in”, “measured by”: before an indicator that is the measure.
    case measuredOn = "measured-on"
    /// “linked to action”, “in line with action”.
    case actionReferences = "action-references"
    /// Words that end the name of a forum.
    case forumEnds = "forum-ends"
    /// Forums by a short name: “Board”.
    case forumNames = "forum-names"
    /// Groups that are no forum.
    case notForums = "not-forums"
    /// “every”, “each”: the word for a group after them is no name.
    case notBeforeForums = "not-before-forums"

    // The document
    case organisationEnds = "organisation-ends"
    /// Words in an organisation's name that are not capitalised.
    case organisationJoins = "organisation-joins"
    case publicationLabels = "publication-labels"
    case authorLabels = "author-labels"
    case endorsementLabels = "endorsement-labels"
    case sourceLabels = "source-labels"
    case titles
    /// Names of the group, of which the plan uses one.
    case groupLabels = "group-labels"

    /// “m”: before the number of an indicator, in a column of its own.
    case indicatorInitials = "indicator-initials"
    /// “all”: in a column of indicators it means each of them.
    case allIndicators = "all-indicators"
    /// “page”, “of”: beside the numbers of pages.
    case pageWords = "page-words"
    /// “supported by”: between a lead and those who help.
    case supportCues = "support-cues"

    // Layout
    /// “KPIs include”: a list follows.
    case kpiCues = "kpi-cues"
    /// “funding”, “budget”: the clause is about cost.
    case money
    /// “set by NHS England”: the dates are not the plan's own.
    case nationalDates = "national-dates"
    /// “action”, “task”: before the number of an action.
    case actionNumbers = "action-numbers"
    /// What stands in the cells of a matrix.
    case directMarks = "direct-marks"
    case indirectMarks = "indirect-marks"
    case noMarks = "no-marks"
}

/// The lists of words that stand for a number, in `plans/words.yaml`.
package enum NumberList: String, CaseIterable, Sendable {
    case months
    /// Season to its last month; above 12 in the next year.
    case seasons
    /// `one`, `third`.
    case numerals
}
