import Plans

/// Asks, unless somebody has answered already.
final class Inquiry {
    private let answers: [String: Int]
    private(set) var questions: [Question] = []
    private var asked: Set<String> = []

    init(answers: [String: Int]) { self.answers = answers }

    /// The choice that holds: the one given, else the one assumed, and then the question is put.
    func decide(_ question: Question) -> Int {
        if let answer = answers[question.id], question.choices.indices.contains(answer) { return answer }
        if asked.insert(question.id).inserted { questions.append(question) }
        return question.assumed
    }

    /// The key of an action is known only when all are read.
    func name(_ key: String, forActionAt lines: ClosedRange<Int>) {
        for index in questions.indices where questions[index].action == nil && lines.contains(questions[index].line) {
            questions[index].action = key
        }
    }
}
