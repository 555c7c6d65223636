import GRDB
import Plans

/// Keeps questions and their answers.
enum QuestionWriter {
    static func insert(_ questions: [Question], of plan: Int, _ db: Database) throws {
        let row = try RawStatement(
            """
            INSERT INTO plan_question (plan_id, id, position, line, code, text, choices, assumed, action)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, db)
        var taken = try PlanRows.questions(plan, db).reduce(into: Set<String>()) { $0.insert($1.id) }
        for question in questions {
            let id = free(question.id.normalised, taken)
            let position = taken.count
            taken.insert(id)
            try row.run([
                .whole(plan), .text(id), .whole(position), .whole(question.line), .text(question.code),
                .text(question.text), .text(try StoredJSON.text(question.choices)), .whole(question.assumed),
                Cell(question.action),
            ])
        }
    }

    /// `same-action@42`, then `same-action@42#2`.
    private static func free(_ id: String, _ taken: Set<String>) -> String {
        guard taken.contains(id) else { return id }
        let next = (2...).lazy.map { "\(id)#\($0)" }.first { !taken.contains($0) }
        return next ?? id
    }

    /// Keeps an answer, or another one than before, with a line of history.
    static func answer(
        _ id: String, _ choice: Int, of plan: Int, _ stamp: Stamp, _ history: HistoryWriter, _ db: Database
    ) throws {
        let known = try PlanRows.questions(plan, db).first { $0.id == id }
        guard let known else { throw PlanFault.unknownQuestion(id) }
        let choices = known.question.choices
        guard choices.indices.contains(choice) else { throw PlanFault.unknownChoice(question: id, choice: choice) }
        try db.run(
            "UPDATE plan_question SET answer = ?, answered_at = ?, answered_by = ? WHERE plan_id = ? AND id = ?",
            [.whole(choice), .text(stamp.at), .text(stamp.by), .whole(plan), .text(id.normalised)])
        let before = known.answer.flatMap { choices.indices.contains($0) ? choices[$0] : nil }
        try history.insert(.init(action: nil, field: "question \(id)", before: before, after: choices[choice]))
    }
}
