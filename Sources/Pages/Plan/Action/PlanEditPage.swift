import Plans

/// One form with a text for each part of an action that people may change.
package struct PlanEditPage: Page {
    package static let template = "plan-edit"

    struct Field: Sendable {
        let editID: String
        let editName: String
        let editLabel: String
        let editHint: String?
        let editText: String
        let editRows: String
        /// What the plan says by now, where that is not what was entered and somebody else may have written it.
        let editNow: String?
    }

    package let heading: String
    let actionPath: String
    let savePath: String
    let mistakeHeading: String
    let mistakeText: String?
    let revision: String?
    let reasonText: String
    let fields: [Field]
    package let jsonPath: String? = nil

    package var section: Section? { .plan }

    /// - Parameters:
    ///   - fields: those that may be changed here, in order. The due date has a form of its own, with a reason.
    ///   - entered: what was entered in a form that was refused, by the raw value of the field; `reason` says why.
    ///   - revision: the one of the plan that the form is made from; it is posted back as `revision`.
    ///   - changedMeanwhile: the form was refused because the plan is no longer what it was made from.
    package init(
        _ action: Action, fields: [ActionField] = PlanEditPage.usual, entered: [String: String] = [:],
        mistake: String? = nil, revision: Int? = nil, changedMeanwhile: Bool = false
    ) {
        heading = "Edit action \(Words.line(action.ref ?? action.key))"
        (actionPath, savePath) = (SiteURL.planAction.path(action.key), SiteURL.planEdit.path(action.key))
        mistakeHeading = changedMeanwhile ? "The plan was changed meanwhile" : "The action was not changed"
        (mistakeText, self.revision) = (mistake.map(Words.lines), revision.map(String.init))
        reasonText = Words.refill(entered["reason"] ?? "")
        self.fields = fields.map { field in
            let held = field.text(of: action)
            let text = entered[field.rawValue] ?? held
            return Field(
                editID: "edit-\(field.rawValue)", editName: field.rawValue, editLabel: field.title,
                editHint: field.hint.isEmpty ? nil : field.hint, editText: Words.refill(text),
                editRows: String(field.rows),
                editNow: changedMeanwhile && text != held ? Words.lines(held.isEmpty ? "Nothing" : held) : nil)
        }
    }

    /// All fields but the due date, which is moved with a reason.
    package static let usual = ActionField.allCases.filter { $0 != .due && $0 != .status }
}

extension ActionField {
    /// How the field is written.
    var hint: String {
        switch self {
        case .ref: "The number as it is printed."
        case .text: "What is to be done, as one sentence with a verb."
        case .kpis, .dependencies, .forums: "One on each line."
        case .accountable, .responsible, .leads: "A role, a group or a person, one on each line."
        case .indicators: "One on each line: the number and how it is linked, such as “2 direct”."
        case .highImpactActions: "One on each line: the number and how it is linked, such as “1 indirect”."
        case .otherLinks: "One on each line, such as “WDES: 3 (direct)”."
        case .targets: "One on each line."
        case .parts: "One on each line, with its date in brackets where it has one."
        default: ""
        }
    }

    fileprivate var rows: Int {
        switch self {
        case .ref, .label, .theme: 1
        case .text, .targets, .parts: 5
        default: 3
        }
    }
}
