/// One application, as it is written.
struct ApplicationRow: ExtractRow {
    var vacancy: String
    var application: String
    var careGroup: String
    var service: String
    var staffGroup: String
    var payGrade: String
    var vacancyType: String
    var isInternational: Bool
    var source: String
    var ethnicOrigin: String
    var applied: DaySerial
    var shortlisted: DaySerial?
    var interviewed: DaySerial?
    var offered: DaySerial?
    var appointed: DaySerial?
    var outcome: String
    var costCentre: String

    static let headers = [
        "Vacancy Reference", "Application Id", "Care Group", "Service", "Staff Group", "Pay Grade", "Vacancy Type",
        "International Campaign", "Source", "Ethnic Origin", "Applied", "Shortlisted", "Interviewed", "Offered",
        "Appointed", "Outcome",
    ]
    static let unnamedHeaders = ["Cost Centre"]

    func write(to row: inout RowWriter) {
        row.text(vacancy)
        row.text(application)
        row.text(careGroup)
        row.text(service)
        row.text(staffGroup)
        row.text(payGrade)
        row.text(vacancyType)
        row.yesNo(isInternational)
        row.text(source)
        row.text(ethnicOrigin)
        row.day(applied)
        row.day(shortlisted)
        row.day(interviewed)
        row.day(offered)
        row.day(appointed)
        row.text(outcome)
    }

    func writeUnnamed(to row: inout RowWriter) { row.text(costCentre) }
}
