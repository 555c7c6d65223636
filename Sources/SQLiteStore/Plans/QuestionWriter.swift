import GRDB
import Plans

/// Keeps the questions of one plan and their answers.
struct QuestionWriter {
    private let plan: Int
    private let stamp: Stamp
    private let history: HistoryWriter
    private let db: Database
    private var known: [String: StoredQuestion]
    private var ids: [Question: String]

    init(_ plan: Int, _ stamp: Stamp, _ history: HistoryWriter, _ db: Database) throws {
        (self.plan, self.stamp, self.history, self.db) = (plan, stamp, history, db)
        let stored = try PlanRows.questions(plan, db)
        known = Dictionary(stored.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        ids = Dictionary(stored.map { ($0.question, $0.id) }, uniquingKeysWith: { first, _ in first })
    }

    /// - Parameters:
    ///   - questions: one that the plan has already is not added again.
    ///   - answers: by the id of one of these questions, else of one that the plan has.
    mutating func add(_ questions: [Question], answers: [String: Int]) throws {
        var stored: [String: String] = [:]
        let row = try RawStatement(
            """
            INSERT INTO plan_question (plan_id, id, position, line, code, text, choices, assumed, action)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
            """, db)
        for question in questions {
            let id = try ids[question] ?? insert(question, row)
            if stored[question.id] == nil { stored[question.id] = id }
        }
        for (id, choice) in answers.sorted(by: { $0.key < $1.key }) { try answer(stored[id] ?? id, choice) }
    }

    private mutating func insert(_ question: Question, _ row: RawStatement) throws -> String {
        let id = free(question.id.normalised)
        try row.run([
            .whole(plan), .text(id), .whole(known.count), .whole(question.line), .text(question.code),
            .text(question.text), .text(try StoredJSON.text(question.choices)), .whole(question.assumed),
            Cell(question.action),
        ])
        known[id] = StoredQuestion(id: id, question: question, answer: nil, answeredAt: nil, answeredBy: nil)
        ids[question] = id
        return id
    }

    /// `same-action@42`, then `same-action@42#2`.
    private func free(_ id: String) -> String {
        guard known[id] != nil else { return id }
        let next = (2...).lazy.map { "\(id)#\($0)" }.first { known[$0] == nil }
        return next ?? id
    }

    /// Keeps an answer, or another one than before, with a line of history.
    private func answer(_ id: String, _ choice: Int) throws {
        guard let question = known[id] else { throw PlanFault.unknownQuestion(id) }
        let choices = question.question.choices
        guard choices.indices.contains(choice) else { throw PlanFault.unknownChoice(question: id, choice: choice) }
        try db.run(
            "UPDATE plan_question SET answer = ?, answered_at = ?, answered_by = ? WHERE plan_id = ? AND id = ?",
            [.whole(choice), .text(stamp.at), .text(stamp.by), .whole(plan), .text(id.normalised)])
        let before = question.answer.flatMap { choices.indices.contains($0) ? choices[$0] : nil }
        try history.insert(.init(action: nil, field: "question \(id)", before: before, after: choices[choice]))
    }
}
