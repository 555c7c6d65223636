/// A document to be read into the workspace, and how.
package struct PlanImportRequest: Sendable {
    package var path: String
    /// The name to be remembered; differs from the path's for an upload.
    package var fileName: String?
    /// Index of the choice by the id of the question.
    package var answers: [String: Int]
    /// The plan to be brought up to date; nil for the one that was read last.
    package var plan: Int?
    /// It is a further plan, and not a later version of one.
    package var isNew: Bool

    package init(
        path: String, fileName: String? = nil, answers: [String: Int] = [:], plan: Int? = nil, isNew: Bool = false
    ) {
        (self.path, self.fileName, self.answers) = (path, fileName, answers)
        (self.plan, self.isNew) = (plan, isNew)
    }
}

/// What somebody decided about a document.
package struct PlanImportChoices: Sendable {
    /// Index of the choice by the id of the question; those of the reading itself.
    package var answers: [String: Int]
    /// Ids of changes (`2.1:due`, `2.1:added`, `2.1:removed`, `plan:title`, `plan:order`) that are left out.
    package var except: Set<String>
    /// Why dates move, and what is kept beside every change.
    package var reason: String?
    /// The same for single actions, by key.
    package var reasons: [String: String]

    package init(
        answers: [String: Int] = [:], except: Set<String> = [], reason: String? = nil, reasons: [String: String] = [:]
    ) {
        (self.answers, self.except, self.reason, self.reasons) = (answers, except, reason, reasons)
    }

    func reason(of action: String) -> String? { reasons[action]?.nonBlank ?? reason?.nonBlank }
}
