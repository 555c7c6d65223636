import Testing
import Workforce

@testable import Catalogue

struct BandsTests {
    private let vocabulary: Vocabulary

    init() throws { vocabulary = try BuiltIn.catalogue.get().vocabulary }

    @Test(arguments: [
        ("Band 5", "5"), ("band 05", "5"), ("AfC Band 5", "5"), ("Agenda for Change Band 5", "5"), ("5", "5"),
        ("B5", "5"), ("XN05", "5"), ("NHS|XR05|Review Body Band 5", "5"), ("Non Review Body Band 3", "3"),
        ("XR01", "1"), ("XN07", "7"), ("8a", "8a"), ("8A", "8a"), ("Band 8A", "8a"), ("Band 8 a", "8a"),
        ("8 (b)", "8b"), ("XR08", "8a"), ("XN09", "8b"), ("XR10", "8c"), ("XN11", "8d"), ("XR12", "9"),
        ("NHS|XR08|Review Body Band 8 - Range A", "8a"), ("Review Body Band 8 - Range B", "8b"),
        ("Band 8 Range C", "8c"), ("NHS|XN11|Non Review Body Band 8 - Range D", "8d"), ("Band 9", "9"),
        ("Under Band 1", "under-1"), ("Apprentice", "under-1"), ("National Apprenticeship Rate", "under-1"),
        ("VSM", "vsm"), ("Very Senior Manager", "vsm"), ("Chief Executive", "vsm"), ("Local VSM scale", "vsm"),
        ("Executive", "vsm"), ("Consultant", "consultant"), ("YC72", "consultant"),
        ("NHS|YC72|Consultant", "consultant"), ("KC01", "consultant"), ("Consultant (2003 contract)", "consultant"),
        ("Medical Director", "senior-medical-manager"), ("Specialty Doctor", "career-grade"),
        ("NHS|MC75|Specialty Doctor", "career-grade"), ("SAS", "career-grade"),
        ("Associate Specialist", "career-grade"), ("Staff Grade", "career-grade"),
        ("Trust Grade Doctor", "career-grade"), ("Specialty Registrar (StR)", "trainee"), ("MN37", "trainee"),
        ("Foundation Year 1", "trainee"), ("FY2", "trainee"), ("House Officer", "trainee"),
        ("Core Trainee", "trainee"), ("ST4", "trainee"), ("Salaried GP", "other"),
        ("Other medical and dental", "other"),
    ])
    func givenAPayGradeWhenReadThenItIsTheBand(_ grade: String, _ band: String) {
        #expect(vocabulary.payScale.band(ofGrade: grade)?.id == band)
    }

    @Test(arguments: ["", "8", "Band 8", "Band 10", "15", "Nurse Consultant", "Spot salary", "XR13"])
    func givenAnEntryThatIsNoGradeWhenReadThenThereIsNoBand(_ grade: String) {
        #expect(vocabulary.payScale.band(ofGrade: grade) == nil)
    }

    @Test func givenTheBandsThenTheirOrderAndClustersAreThoseOfTheStandard() {
        let bands = vocabulary.payScale.bands
        let expected = [
            "under-1", "1", "2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9", "vsm", "consultant",
            "senior-medical-manager", "career-grade", "trainee", "other",
        ]
        #expect(bands.map(\.id) == expected)
        #expect(bands.filter(\.isMedical).allSatisfy { $0.clusters.isEmpty })
        #expect(bands.filter { $0.partOf != nil }.map(\.id) == ["senior-medical-manager"])
        let wres = "1-4 1-4 1-4 1-4 1-4 5-7 5-7 5-7 8a-8b 8a-8b 8c-9-vsm 8c-9-vsm 8c-9-vsm 8c-9-vsm"
        #expect(bands.compactMap { $0.clusters["wres"] }.joined(separator: " ") == wres)
        let tiers = "lower lower lower lower lower lower middle middle upper upper upper upper upper upper"
        #expect(bands.compactMap { $0.clusters["disparity"] }.joined(separator: " ") == tiers)
    }
}
