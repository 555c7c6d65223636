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

/// One doubtful reading with its choices; the assumed one is chosen until somebody chooses another.
struct QuestionField: Sendable {
    struct Option: Sendable {
        let optionID: String
        let optionValue: String
        let optionText: String
        let isChosen: Bool
        let isAssumed: Bool
    }

    let questionID: String
    let questionName: String
    let questionText: String
    let questionPlace: String
    let options: [Option]

    init(_ question: Question, number: Int, _ answers: [String: Int]) {
        questionID = "question-\(number)"
        questionName = "answer-\(question.id)"
        questionText = "\(number). \(Words.shown(question.text))"
        questionPlace = "Line \(question.line)" + (question.action.map { ", action \(Words.shown($0))" } ?? "")
        let chosen = answers[question.id] ?? question.assumed
        options = question.choices.enumerated().map { place, text in
            Option(
                optionID: "question-\(number)-\(place)", optionValue: String(place), optionText: Words.shown(text),
                isChosen: place == chosen, isAssumed: place == question.assumed)
        }
    }
}
