/// What can be wrong with a row. The raw values are stable: they appear in JSON and in tests of others.
package enum ProblemCode: String, Sendable, CaseIterable, Comparable {
    case unclosedQuote = "unclosed-quote"
    case strayQuote = "stray-quote"
    case tooFewFields = "too-few-fields"
    case tooManyFields = "too-many-fields"
    case missingValue = "missing-value"
    case unknownCode = "unknown-code"
    case impossibleDate = "impossible-date"
    case unreadableDate = "unreadable-date"
    case unreadableYesNo = "unreadable-yes-no"
    case unreadableNumber = "unreadable-number"
    case negativeNumber = "negative-number"
    case numberTooLarge = "number-too-large"
    case unreadableYear = "unreadable-year"
    case impossiblePercentage = "impossible-percentage"
    case missingBase = "missing-base"
    case countAboveBase = "count-above-base"
    case unlistedEthnicCode = "unlisted-ethnic-code"
    case unrecognisedEthnicity = "unrecognised-ethnicity"
    case unrecognisedGrade = "unrecognised-grade"
    case noValues = "no-values"
    case duplicateKey = "duplicate-key"
    case personTwice = "person-twice"
    case notSeenBefore = "not-seen-before"

    package static func < (a: ProblemCode, b: ProblemCode) -> Bool { a.rawValue < b.rawValue }
}
