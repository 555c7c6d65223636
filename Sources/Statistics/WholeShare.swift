/// This share of a whole number of people, in whole people and exact integer arithmetic.
extension Proportion {
    /// The least whole number that is at least this share of `count`: ⌈count · events / of⌉. Nil if `of` is 0
    /// or `count` is below zero. Never overflows: the product is held at full width, and the answer is at most `count`.
    func roundedUp(of count: Int) -> Int? {
        divided(count).map { $0.remainder > 0 ? $0.quotient + 1 : $0.quotient }
    }

    /// The greatest whole number that is at most this share of `count`: ⌊count · events / of⌋. Nil as above.
    func roundedDown(of count: Int) -> Int? {
        divided(count)?.quotient
    }

    private func divided(_ count: Int) -> (quotient: Int, remainder: Int)? {
        guard of > 0, count >= 0 else { return nil }
        return of.dividingFullWidth(count.multipliedFullWidth(by: events))
    }
}
