import Testing

@testable import SyntheticTrust

@Suite struct ReadingTests {
    @Test(arguments: [
        ("A White - British", AnswerGroup.white), ("c", .white), ("CP White Polish", .white), ("D", .bme),
        ("S Any Other Ethnic Group", .bme), ("Z Not Stated", .unknown), ("", .unknown), ("99", .unknown),
    ])
    func `given an ethnic origin, then its first letter gives the group`(origin: String, group: AnswerGroup) {
        #expect(Reading.group(origin) == group)
    }

    @Test(arguments: Grade.allCases)
    func `given any grade, then all its writings are read as one band of the form`(grade: Grade) {
        let bands = Set(grade.writings.map(Reading.band))
        #expect(bands.count == 1)
        #expect(bands.isSubset(of: Reading.afcBands + Reading.medicalBands))
    }

    @Test(arguments: [
        ("Band 5", "G2A", ["non-clinical", "1a-5"]), ("8A", "H2R", ["non-clinical", "1a-8a"]),
        ("Band 2", "H1A", ["clinical", "1b-2"]), ("VSM", "N0A", ["clinical", "1b-vsm"]),
        ("Under Band 1", "G2E", ["non-clinical", "1a-under-1"]),
        ("Specialty Doctor", "021", ["medical", "1c-career-grade"]),
        ("Senior Medical Manager", "021", ["medical", "1c-consultant", "1c-senior-medical-manager"]),
    ])
    func `given a grade and an occupation code, then the rows of the form follow`(
        grade: String, occupation: String, rows: [String]
    ) {
        #expect(Reading.variants(payGrade: grade, occupationCode: occupation) == rows)
    }
}
