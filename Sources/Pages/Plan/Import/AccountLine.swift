import Indicators
import Plans

/// A number of the account.
struct AccountLine: Sendable {
    let accountNumber: String
    let accountWords: String

    static func lines(_ accounting: Accounting) -> [AccountLine] {
        [
            AccountLine(accountNumber: Figures.count(accounting.lines), accountWords: "lines"),
            AccountLine(accountNumber: Figures.count(accounting.placed.count), accountWords: "placed"),
            AccountLine(accountNumber: Figures.count(accounting.unplaced.count), accountWords: "not placed"),
        ]
    }
}
