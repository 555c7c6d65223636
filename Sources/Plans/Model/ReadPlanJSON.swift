/// What `plan import --dry-run --format json` prints.
package struct ReadPlanJSON: Encodable {
    package let plan: PlanJSON
    package let accounting: AccountingJSON
    package let questions: [QuestionJSON]

    package init(_ read: ReadPlan) {
        plan = PlanJSON(read.plan)
        accounting = AccountingJSON(read.accounting)
        questions = read.questions.map(QuestionJSON.init)
    }

    package struct AccountingJSON: Encodable {
        package let lines: Int
        package let placed: Int
        package let unplaced: Int
        package let unplacedLines: [UnplacedJSON]

        package init(_ accounting: Accounting) {
            (lines, placed, unplaced) = (accounting.lines, accounting.placed.count, accounting.unplaced.count)
            unplacedLines = accounting.unplaced.map {
                UnplacedJSON(line: $0.line, text: $0.text, reason: $0.reason)
            }
        }
    }

    package struct UnplacedJSON: Encodable {
        package let line: Int
        package let text: String
        package let reason: String
    }

    package struct QuestionJSON: Encodable {
        package let id: String
        package let line: Int
        package let code: String
        package let text: String
        package let choices: [String]
        package let assumed: Int
        package let action: String?

        package init(_ question: Question) {
            (id, line, code, text) = (question.id, question.line, question.code, question.text)
            (choices, assumed, action) = (question.choices, question.assumed, question.action)
        }
    }
}

/// A plan as JSON.
package struct PlanJSON: Encodable {
    package let title: String?
    package let organisation: String?
    package let years: String?
    package let published: String?
    package let authors: [String]
    package let endorsedBy: [String]
    package let sources: [String]
    package let groupLabel: String?
    package let layout: String?
    package let baselines: [BaselineJSON]
    package let goals: [GoalJSON]
    package let passages: [PassageJSON]
    package let actions: [ActionJSON]

    package init(_ plan: Plan) {
        (title, organisation, years, published) = (plan.title, plan.organisation, plan.years, plan.published?.iso)
        (authors, endorsedBy, sources) = (plan.authors, plan.endorsedBy, plan.sources)
        (groupLabel, layout) = (plan.groupLabel, plan.layout?.rawValue)
        baselines = plan.baselines.map(BaselineJSON.init)
        goals = plan.goals.map(GoalJSON.init)
        passages = plan.passages.map { PassageJSON(role: $0.role, text: $0.text, line: $0.line) }
        actions = plan.actions.map(ActionJSON.init)
    }

    package struct PassageJSON: Encodable {
        package let role: String
        package let text: String
        package let line: Int?
    }

    package struct GoalJSON: Encodable {
        package let under: ActionJSON.LinkJSON?
        package let text: String
        package let targets: [ActionJSON.TargetJSON]
        package let line: Int?

        package init(_ goal: Plan.Goal) {
            (text, line) = (goal.text, goal.line)
            under = goal.under.map(ActionJSON.LinkJSON.init)
            targets = goal.targets.map(ActionJSON.TargetJSON.init)
        }
    }

    package struct BaselineJSON: Encodable {
        package let indicator: String?
        package let label: String
        package let white: Double?
        package let bme: Double?
        package let ratio: Double?
        package let value: Double?
        package let year: String?
        package let unit: String
        package let line: Int?

        package init(_ baseline: Baseline) {
            (indicator, label, white, bme) = (baseline.indicator, baseline.label, baseline.white, baseline.bme)
            (ratio, value, year) = (baseline.ratio, baseline.value, baseline.year)
            (unit, line) = (baseline.unit.rawValue, baseline.line)
        }
    }
}
