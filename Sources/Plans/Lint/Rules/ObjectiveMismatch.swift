/// The task and the objective are about different things.
///
/// Each topic has words that show it. A finding needs an objective with a topic, a task with enough words on topics
/// of its own, and no topic in common: neither the same one nor one that serves it, in the task or in its measure.
struct ObjectiveMismatch: ActionLintRule {
    let code = "objective-mismatch"
    let severity = LintSeverity.warning
    let title = "Objective and task do not match"
    let explanation = "A task that does not serve the objective it stands under can be done without moving it."
    let mend = "Move the action to the objective it serves, or say how it serves this one."

    func findings(of action: LintedAction, in context: LintContext) -> [LintFinding] {
        guard !action.objective.hits.isEmpty, let mismatch = mismatch(action, context.settings) else { return [] }
        return [
            finding(
                action,
                """
                The objective of action \(action.key) is about \(mismatch.objective), and its task about \
                \(mismatch.task).
                """)
        ]
    }

    private func mismatch(_ action: LintedAction, _ settings: LintSettings) -> (objective: String, task: String)? {
        let topics = settings.topics
        let (objective, task) = (action.objective.topics, action.text.topics)
        guard !objective.isEmpty, !task.isEmpty else { return nil }
        let reached = task.union(action.measure.topics)
        let isServed = objective.contains { wanted in
            reached.contains { Self.serves(topics[$0], topics[wanted]) }
        }
        guard !isServed, action.text.topicWords >= settings.thresholds.wordsOfATopic else { return nil }
        return (titles(objective, topics), titles(task, topics))
    }

    private static func serves(_ a: LintTopic, _ b: LintTopic) -> Bool {
        a.id == b.id || a.relatesTo.contains(b.id) || b.relatesTo.contains(a.id)
    }

    private func titles(_ found: Set<Int>, _ topics: [LintTopic]) -> String {
        LintList.and(found.sorted().map { topics[$0].title })
    }
}
