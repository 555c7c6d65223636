import Plans

/// Whether a due date may move: one that is fixed nationally never, any other with a reason. A first date, where none
/// was, needs none.
struct DueRule {
    private let correctsReading: Bool
    /// By key of the action.
    private let reasons: [String: String]
    /// Of the whole edit.
    private let reason: String?

    init(_ edit: PlanEdit) {
        let given = edit.changes.filter { $0.field.hasPrefix("due") }.compactMap { change -> (String, String)? in
            guard let key = change.action, let reason = Self.filled(change.reason) else { return nil }
            return (key, reason)
        }
        reasons = Dictionary(given, uniquingKeysWith: { first, _ in first })
        (correctsReading, reason) = (edit.correctsReading, Self.filled(edit.reason))
    }

    /// - Returns: the reason, where it moves and the move is to be kept.
    /// - Throws: `PlanFault.dateFixedNationally`, `.reasonNeeded`.
    func reason(for action: Action, from old: DueDate, parts: [Action.Part]) throws -> String? {
        guard !correctsReading else { return nil }
        let new = action.due
        guard keepsFixed(old, in: [new]), parts.allSatisfy({ keepsFixed($0.due, in: action.parts.map(\.due)) })
        else { throw PlanFault.dateFixedNationally(action.key) }
        guard !old.means(the: new) else { return nil }
        let reason = reasons[action.key] ?? reason
        guard reason != nil || old.kind == .none else { throw PlanFault.reasonNeeded(action.key) }
        return reason
    }

    private func keepsFixed(_ old: DueDate, in new: [DueDate]) -> Bool {
        !old.isFixedNationally || new.contains { $0.isFixedNationally && $0.means(the: old) }
    }

    private static func filled(_ reason: String?) -> String? {
        reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
}
