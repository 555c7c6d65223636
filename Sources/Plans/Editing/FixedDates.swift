/// Dates that NHS England set, which nobody here moves.
extension DueDate {
    /// Whether this date, where it is fixed, is among others as it was.
    package func isKept(in others: [DueDate]) -> Bool {
        !isFixedNationally || others.contains { $0.isFixedNationally && $0.means(the: self) }
    }
}

extension Action {
    /// Its date was fixed, and this is another.
    package func movesFixedDate(of old: Action) -> Bool { !old.due.isKept(in: [due]) }

    /// A step of it was fixed, and no step has that date now.
    package func movesFixedStep(of old: Action) -> Bool {
        let dates = parts.map(\.due)
        return !old.parts.allSatisfy { $0.due.isKept(in: dates) }
    }

    mutating func keepFixedDates(of old: Action) {
        if movesFixedDate(of: old) { due = old.due }
        if movesFixedStep(of: old) { parts = old.parts }
    }
}
