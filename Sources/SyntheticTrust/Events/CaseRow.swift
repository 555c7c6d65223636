/// One employee relations case, as it is written.
struct CaseRow: ExtractRow {
    var caseID: String
    var employeeNumber: String
    var ethnicOrigin: String
    var careGroup: String
    var service: String
    var caseType: String
    var isFormal: Bool
    var opened: DaySerial
    var formalInvestigationStarted: DaySerial?
    var closed: DaySerial?
    var outcome: String
    var hadCulturalAmbassador: Bool
    var hadMediation: Bool
    var wasReviewed: Bool
    var allegation: String

    static let headers = [
        "Case Id", "Employee Number", "Ethnic Origin", "Care Group", "Service", "Case Type", "Formality", "Opened",
        "Formal Investigation Started", "Closed", "Outcome", "Cultural Ambassador", "Mediation", "Reviewed",
    ]
    static let unnamedHeaders = ["Allegation Category"]

    func write(to row: inout RowWriter) {
        row.text(caseID)
        row.text(employeeNumber)
        row.text(ethnicOrigin)
        row.text(careGroup)
        row.text(service)
        row.text(caseType)
        row.text(isFormal ? "Formal" : "Informal")
        row.day(opened)
        row.day(formalInvestigationStarted)
        row.day(closed)
        row.text(outcome)
        row.yesNo(hadCulturalAmbassador)
        row.yesNo(hadMediation)
        row.yesNo(wasReviewed)
    }

    func writeUnnamed(to row: inout RowWriter) { row.text(allegation) }
}
