/// One question's answers from one group, as they are written.
struct SurveyRow: ExtractRow {
    var question: String
    var unit: String
    var group: String
    var yes: Int
    var responses: Int
    var year: Int

    /// The unit of the rows that stand for the whole trust.
    static let organisation = "Organisation"

    static let headers = ["Question", "Unit", "Group", "Yes Responses", "Responses", "Survey Year"]
    static let unnamedHeaders = ["Theme"]

    func write(to row: inout RowWriter) {
        row.text(question)
        row.text(unit)
        row.text(group)
        row.count(yes)
        row.count(responses)
        row.count(year)
    }

    func writeUnnamed(to row: inout RowWriter) {
        row.text(question == "15" ? "We are compassionate and inclusive" : "We are safe and healthy")
    }
}
