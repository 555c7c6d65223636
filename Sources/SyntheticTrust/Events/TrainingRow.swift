/// One completed course, as it is written.
struct TrainingRow: ExtractRow {
    var employeeNumber: String
    var course: Course
    var completed: DaySerial
    var isOnline: Bool

    static let headers = ["Employee Number", "Course", "Category", "Completed"]
    static let unnamedHeaders = ["Delivery Method"]

    func write(to row: inout RowWriter) {
        row.text(employeeNumber)
        row.text(course.name)
        row.text(course.category)
        row.day(completed)
    }

    func writeUnnamed(to row: inout RowWriter) { row.text(isOnline ? "Online" : "Classroom") }
}

/// A course of the learning system and the category that the trust gives it.
struct Course {
    let name: String
    let category: String

    static let mandatory = [
        Course(name: "Fire Safety", category: "Mandatory"),
        Course(name: "Data Security Awareness", category: "Mandatory"),
        Course(name: "Moving and Handling", category: "Mandatory"),
        Course(name: "Safeguarding Adults Level 1", category: "Mandatory"),
        Course(name: "Infection Prevention and Control", category: "Mandatory"),
        Course(name: "Equality, Diversity and Human Rights", category: "Mandatory"),
    ]

    /// What indicator 4 counts.
    static let development = [
        Course(name: "Quality Improvement Foundations", category: "Non-mandatory"),
        Course(name: "Coaching Conversations", category: "Non-mandatory"),
        Course(name: "Spreadsheets for Everyone", category: "Non-mandatory"),
        Course(name: "Advanced Clinical Skills", category: "CPD"),
        Course(name: "Mentoring in Practice", category: "CPD"),
        Course(name: "Stepping Up to Lead", category: "Leadership"),
        Course(name: "Team Leader Programme", category: "Leadership"),
        Course(name: "Level 3 Team Supervision", category: "Apprenticeship"),
    ]
}
