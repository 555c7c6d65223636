import Workforce

/// One row of a staff snapshot, as it is written.
struct StaffRow: ExtractRow {
    var employeeNumber: String
    var assignmentNumber: String
    var isPrimary: Bool
    var assignmentCategory: String
    var assignmentStatus: String
    var careGroup: String
    var directorate: String
    var service: String
    var staffGroup: String
    var role: String
    var occupationCode: String
    var payGrade: String
    var ethnicOrigin: String
    var gender: String
    var disability: String
    var ageBand: String
    var isInternational: Bool
    var fte: Int
    var start: DaySerial
    var startInGrade: DaySerial
    var hourlyPay: Int
    var costCentre: String
    var positionTitle: String

    static let headers = [
        "Employee Number", "Assignment Number", "Primary Assignment", "Assignment Category", "Assignment Status",
        "Organisation", "Care Group", "Directorate", "Service", "Staff Group", "Role", "Occupation Code", "Pay Grade",
        "Ethnic Origin", "Gender", "Disability", "Age Band", "International Recruit", "FTE", "Start Date",
        "Start Date In Grade", "Hourly Pay",
    ]
    static let unnamedHeaders = ["Cost Centre", "Position Title"]

    func write(to row: inout RowWriter) {
        row.text(employeeNumber)
        row.text(assignmentNumber)
        row.yesNo(isPrimary)
        row.text(assignmentCategory)
        row.text(assignmentStatus)
        row.text(Structure.trust)
        row.text(careGroup)
        row.text(directorate)
        row.text(service)
        row.text(staffGroup)
        row.text(role)
        row.text(occupationCode)
        row.text(payGrade)
        row.text(ethnicOrigin)
        row.text(gender)
        row.text(disability)
        row.text(ageBand)
        row.yesNo(isInternational)
        row.hundredths(fte)
        row.day(start)
        row.day(startInGrade)
        row.hundredths(hourlyPay)
    }

    func writeUnnamed(to row: inout RowWriter) {
        row.text(costCentre)
        row.text(positionTitle)
    }
}

extension StaffRow {
    /// The row of a person's primary assignment.
    init(_ person: Person, on day: DaySerial) {
        let (profession, place) = (person.profession, person.place)
        let number = person.employeeNumber
        (employeeNumber, assignmentNumber, isPrimary) = (number, number, true)
        assignmentCategory = person.engagement.rawValue
        assignmentStatus = person.status.rawValue
        (careGroup, directorate, service) = (place.careGroup, place.directorate, place.name)
        (staffGroup, occupationCode) = (profession.staffGroup, profession.occupationCode)
        role = profession.sector == .medical ? person.grade.writings[0] : profession.role
        (payGrade, ethnicOrigin) = (person.payGrade, person.ethnicity.text)
        gender = person.isFemale ? "Female" : "Male"
        disability = Self.disabilities[Int(person.disability)]
        ageBand = Self.ageBand(born: person.born, on: day)
        (isInternational, fte) = (person.isInternational, Int(person.fte))
        (start, startInGrade) = (person.start, person.gradeStart)
        let (base, step) = person.grade.pay
        hourlyPay = base + step * min(3, (day - person.gradeStart) / 730)
        (costCentre, positionTitle) = (place.costCentre, place.positionTitles[Int(person.post)])
    }

    /// The row of a person's further assignment, where there is one.
    static func second(_ person: Person, on day: DaySerial) -> StaffRow? {
        guard let second = person.second else { return nil }
        var row = StaffRow(person, on: day)
        let place = Structure.services[Int(second.service)]
        row.assignmentNumber = "\(row.employeeNumber)-2"
        (row.isPrimary, row.assignmentCategory) = (false, second.engagement.rawValue)
        row.assignmentStatus = Status.active.rawValue
        (row.careGroup, row.directorate, row.service) = (place.careGroup, place.directorate, place.name)
        (row.fte, row.start, row.startInGrade) = (Int(second.fte), second.start, second.start)
        (row.costCentre, row.positionTitle) = (place.costCentre, place.positionTitles[Int(person.post)])
        return row
    }

    private static let disabilities = ["No", "Yes", "Not Declared"]

    private static func ageBand(born: DaySerial, on day: DaySerial) -> String {
        let age = (day - born) * 4 / 1_461
        return ageBands[max(0, min(ageBands.count - 1, (age - 16) / 5))]
    }

    private static let ageBands = [
        "16-20", "21-25", "26-30", "31-35", "36-40", "41-45", "46-50", "51-55", "56-60", "61-65", "66-70", "71+",
    ]
}
