/// How someone is engaged, as the electronic staff record writes it.
enum Engagement: String {
    case permanent = "Permanent"
    case fixedTerm = "Fixed Term Temp"
    case locum = "Locum"
    case bank = "Bank"
    case honorary = "Honorary"
    case nonExecutive = "Non-Exec Director/Chair"
    case agency = "Agency"

    /// Everyone whom the trust employs; the rest fill shifts, visit or sit on the board.
    var isEmployed: Bool { self == .permanent || self == .fixedTerm || self == .locum }
}

enum Status: String {
    case active = "Active Assignment"
    case careerBreak = "Career Break"
    case parental = "Maternity & Adoption"
    case internalSecondment = "Internal Secondment"
    case externalSecondment = "Out on External Secondment - Paid"
    case suspended = "Suspend"
    case notWorked = "Inactive Not Worked"
}

/// One invented person with their primary post. A person has no name.
struct Person {
    let number: Int32
    let ethnicity: Ethnicity
    let isFemale: Bool
    let disability: UInt8
    let isInternational: Bool
    let born: DaySerial
    let start: DaySerial
    let engagement: Engagement
    var post: UInt8
    var service: UInt8
    var grade: Grade
    var gradeStart: DaySerial
    var gradeWriting: UInt8
    var fte: UInt8
    var status = Status.active
    var second: SecondPost?
    /// The day on which they left, for those who have.
    var left: DaySerial?

    /// A further assignment of the same person, never the primary one.
    struct SecondPost {
        let engagement: Engagement
        let service: UInt8
        let fte: UInt8
        let start: DaySerial
    }

    /// Eight digits, different for each person, in no order that tells who came first.
    var employeeNumber: String { String(Int(number)) }

    var profession: Profession { Self.professions[Int(post)] }
    var place: Service { Structure.services[Int(service)] }
    var payGrade: String { Self.gradeWritings[grade.rawValue][Int(gradeWriting)] }
    var tier: EthnicTier { grade.tier(in: profession.sector) }

    private static let professions = Post.allCases.map(\.profession)
    private static let gradeWritings = Grade.allCases.map(\.writings)
}
