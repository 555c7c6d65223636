import Plans

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
        self.init(
            id: question.id, number: number, text: question.text, line: question.line, action: question.action,
            choices: question.choices, chosen: answers[question.id] ?? question.assumed, assumed: question.assumed)
    }

    init(_ entry: PlanQuestionsPage.Entry, number: Int) {
        self.init(
            id: entry.id, number: number, text: entry.text, line: entry.line, action: entry.actionKey,
            choices: entry.choices, chosen: entry.holds, assumed: entry.holds)
    }

    private init(
        id: String, number: Int, text: String, line: Int, action: String?, choices: [String], chosen: Int, assumed: Int
    ) {
        questionID = "question-\(number)"
        questionName = "answer-\(id)"
        questionText = "\(number). \(Words.lines(text))"
        questionPlace = "Line \(line)" + (action.map { ", action \(Words.line($0))" } ?? "")
        options = choices.enumerated().map { place, text in
            Option(
                optionID: "question-\(number)-\(place)", optionValue: String(place), optionText: Words.lines(text),
                isChosen: place == chosen, isAssumed: place == assumed)
        }
    }
}
