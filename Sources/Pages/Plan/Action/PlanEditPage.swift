import Plans

/// One form with a text for each part of an action that people may change.
package struct PlanEditPage: Page {
    package static let template = "plan-edit"

    struct Field: Sendable {
        let editID: String
        let editName: String
        let editLabel: String
        let editHint: String
        let editText: String
        let editRows: String
    }

    package let heading: String
    let actionPath: String
    let savePath: String
    let mistakeText: String?
    let fields: [Field]
    package let jsonPath: String? = nil

    package var section: Section? { .plan }

    /// - Parameters:
    ///   - fields: those that may be changed here, in order. The due date has a form of its own, with a reason.
    ///   - entered: what was entered in a form that was refused, by the raw value of the field.
    package init(
        _ action: Action, fields: [ActionField] = PlanEditPage.usual, entered: [String: String] = [:],
        mistake: String? = nil
    ) {
        heading = "Edit action \(Words.shown(action.ref ?? action.key))"
        (actionPath, savePath) = (SiteURL.planAction.path(action.key), SiteURL.planEdit.path(action.key))
        mistakeText = mistake
        self.fields = fields.map { field in
            let text = entered[field.rawValue] ?? field.text(of: action)
            return Field(
                editID: "edit-\(field.rawValue)", editName: field.rawValue, editLabel: field.title,
                editHint: field.hint, editText: Words.lines(text), editRows: String(field.rows))
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

extension Words {
    /// Text of several lines, each as it can be shown.
    static func lines(_ text: String) -> String {
        text.split(separator: "\n", omittingEmptySubsequences: false).map { shown(String($0)) }.joined(separator: "\n")
    }
}
