/// A rating and why it holds. The colour is always in the words, so nobody needs to see it.
package struct Rated: Hashable, Sendable {
    package let rating: Rating
    /// One sentence that begins with the rating: “Amber: due 31 March 2024, last update 140 days ago.”
    package let reason: String

    package init(rating: Rating, reason: String) { (self.rating, self.reason) = (rating, reason) }

    /// - Parameter clause: what follows the colon, without a full stop.
    init(_ rating: Rating, _ clause: String) {
        self.init(rating: rating, reason: "\(rating.words): \(clause).")
    }
}

extension Rating {
    /// `Red`, `Amber`, `Green`, `Complete`, `Not rated`.
    package var words: String {
        switch self {
        case .red: "Red"
        case .amber: "Amber"
        case .green: "Green"
        case .complete: "Complete"
        case .notRated: "Not rated"
        }
    }

    /// Worse than another of the three colours; what has no colour is worse than nothing.
    func isWorse(than other: Rating) -> Bool { self < other && self != .notRated }
}
