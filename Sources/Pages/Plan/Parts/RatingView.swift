import Charts
import Plans

/// A rating in shape, colour and word, so that none of the three is needed for the others.
struct RatingView: Sendable {
    let ratingSymbol: String
    let ratingWord: String
    let ratingKind: String
    /// The sentence that says why.
    let ratingReason: String

    init(_ rated: Rated) {
        self.init(rated.rating, reason: rated.reason)
    }

    init(_ rating: Rating, reason: String = "") {
        ratingSymbol = TimelineSymbol(rating.mark).svg
        (ratingWord, ratingKind, ratingReason) = (rating.words, rating.rawValue, Words.lines(reason))
    }
}

extension Rating {
    var mark: TimelineMark {
        switch self {
        case .red: .red
        case .amber: .amber
        case .green: .green
        case .complete: .complete
        case .notRated: .notRated
        }
    }
}

/// How many actions have which rating, each count leading to its actions.
struct RatingTally: Sendable {
    struct Line: Sendable {
        let rating: RatingView
        let tallyCount: String
        /// Width of the bar, 0 to 100.
        let tallyShare: String
        let tallyLink: String?
    }

    let tallyHeading: String
    let tallyHint: String
    let tallyLines: [Line]

    /// - Parameter link: to the actions of a rating.
    init(_ heading: String, hint: String, _ ratings: [Rating], link: (Rating) -> String) {
        (tallyHeading, tallyHint) = (heading, hint)
        let counts = Dictionary(grouping: ratings, by: \.self).mapValues(\.count)
        tallyLines = Rating.allCases.map { rating in
            let count = counts[rating] ?? 0
            return Line(
                rating: RatingView(rating), tallyCount: String(count),
                tallyShare: String(ratings.isEmpty ? 0 : count * 100 / ratings.count),
                tallyLink: count == 0 ? nil : link(rating))
        }
    }
}
