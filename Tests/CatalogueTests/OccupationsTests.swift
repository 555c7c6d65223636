import Testing
import Workforce

@testable import Catalogue

struct OccupationsTests {
    private let vocabulary: Vocabulary

    init() throws { vocabulary = try BuiltIn.catalogue.get().vocabulary }

    @Test(arguments: [
        ("G2A", Sector.nonClinical), ("h2r", .nonClinical), ("H1A", .clinical), ("N6A", .clinical), ("", .clinical),
    ])
    func givenAnOccupationCodeThenTheSectorFollows(_ code: String, _ sector: Sector) {
        #expect(vocabulary.occupations.sector(occupationCode: code, band: nil) == sector)
        let consultant = vocabulary.payScale.band(id: "consultant")
        #expect(vocabulary.occupations.sector(occupationCode: code, band: consultant) == .medical)
    }
}
