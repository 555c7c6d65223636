import Disclosure
import Foundation
import Plans
import SQLiteStore
import Workforce

/// Names each weakness of a plan, with the line it comes from and how to mend it.
package struct LintPlan: Sendable {
    /// What was found, and how SMART each action is.
    package struct Outcome: Sendable {
        package let findings: [LintFinding]
        /// By key.
        package let scores: [String: SMARTScore]
    }

    package init() {}

    package func callAsFunction(_ view: PlanView) -> Outcome {
        let context = LintContext(
            plan: view.plan, actions: view.plan.actions.compactMap { view.full[$0.key]?.followed }, today: view.today,
            settings: view.settings.lint,
            heldIndicators: view.readings.readings.isEmpty ? nil : view.readings.held,
            outlook: view.plan.actions.flatMap { action in view.targets(of: action).map(\.outlook) })
        return Outcome(findings: Linter.run(context), scores: context.smartScores())
    }

    /// Of a document that is not stored.
    package func callAsFunction(_ document: PlanDocument, settings: PlanSettings, today: Day) -> Outcome {
        let context = LintContext(plan: document.read.plan, today: today, settings: settings.lint)
        return Outcome(findings: Linter.run(context), scores: context.smartScores())
    }
}
