import Operations

/// A document that waits for somebody to accept it, with what they said of it.
struct PlanUpload: Sendable {
    let path: String
    let fileName: String
    var answers: [String: Int] = [:]
    /// It is a further plan, and no later version of the one that is held.
    var isFurther = false
    /// Ids of changes that are left out.
    var leftOut: Set<String> = []
    /// Why dates move, by key of the action.
    var reasons: [String: String] = [:]

    var request: PlanImportRequest {
        PlanImportRequest(path: path, fileName: fileName, answers: answers, isNew: isFurther)
    }

    var choices: PlanImportChoices { PlanImportChoices(answers: answers, except: leftOut, reasons: reasons) }

    /// Takes over what a form says.
    mutating func take(_ form: [String: String]) {
        answers.merge(Self.answers(in: form)) { $1 }
        if let kind = form["document-kind"] { isFurther = kind == "further" }
        if let offered = form["offered"] {
            let ids = offered.split(whereSeparator: \.isNewline).map(String.init)
            leftOut = Set(ids.filter { form["take-\($0)"] == nil })
        }
        for (name, value) in form where name.hasPrefix(Self.reason) {
            reasons[String(name.dropFirst(Self.reason.count))] = value
        }
    }

    /// `answer-same-action@42` is the name of one.
    static func answers(in form: [String: String]) -> [String: Int] {
        let found = form.compactMap { name, value in
            name.hasPrefix(answer) ? Int(value).map { (String(name.dropFirst(answer.count)), $0) } : nil
        }
        return Dictionary(found, uniquingKeysWith: { first, _ in first })
    }

    private static let answer = "answer-"
    private static let reason = "reason-"

    /// As the page calls it.
    func kind(of proposal: PlanProposal) -> String { proposal.isChange ? "version" : isFurther ? "further" : "first" }

    var format: String {
        switch fileName.split(separator: ".").last?.lowercased() {
        case "docx": "Word document"
        case "xlsx": "Excel workbook"
        case "csv", "tsv": "table of values"
        default: "text"
        }
    }
}
