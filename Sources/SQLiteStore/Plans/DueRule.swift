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

    /// - Parameters:
    ///   - old: the action as it was; its key, date and steps count.
    ///   - comesBack: it had been removed, so that its date was nobody's and needs no reason to be another.
    /// - Returns: the reason, where it moves and the move is to be kept.
    /// - Throws: `PlanFault.dateFixedNationally`, `.reasonNeeded`.
    func reason(for action: Action, from old: Action, comesBack: Bool) throws -> String? {
        guard !correctsReading else { return nil }
        guard !action.movesFixedDate(of: old), !action.movesFixedStep(of: old) else {
            throw PlanFault.dateFixedNationally(action.key)
        }
        guard !old.due.means(the: action.due) else { return nil }
        if let reason = reasons[action.key] ?? reason { return reason }
        guard old.due.kind != .none else { return nil }
        guard comesBack else { throw PlanFault.reasonNeeded(action.key) }
        return Self.cameBack
    }

    private static let cameBack = "The action had been removed and came back with this date."

    private static func filled(_ reason: String?) -> String? {
        reason.flatMap { $0.allSatisfy(\.isWhitespace) ? nil : $0 }
    }
}
