import Testing
import Workforce

@testable import Catalogue

struct EthnicCategoriesTests {
    private let vocabulary: Vocabulary

    init() throws { vocabulary = try BuiltIn.catalogue.get().vocabulary }

    @Test func givenEveryLocalCodeWhenReadThenItIsItsCategoryWithoutDoubt() {
        let categories = vocabulary.ethnicities.categories
        #expect(categories.map(\.code).joined() == "ABCDEFGHJKLMNPRSZ99")
        #expect(categories.map(\.localCodes.count).filter { $0 > 0 } == [25, 6, 10, 5, 5])
        for category in categories {
            for code in [category.code] + category.localCodes.keys {
                for written in [code, code.lowercased(), "\(code) - \(category.label)"] {
                    let reading = vocabulary.ethnicities.read(written)
                    #expect(reading.category == category && reading.doubt == nil, "\(written)")
                }
            }
        }
    }

    @Test func givenTheCategoriesThenTheirGroupsAreThoseOfTheStandard() {
        let groups = Dictionary(grouping: vocabulary.ethnicities.categories, by: \.group)
        #expect(groups[.white]?.map(\.code) == ["A", "B", "C"])
        #expect(groups[.bme]?.map(\.code).joined() == "DEFGHJKLMNPRS")
        #expect(groups[.unknown]?.map(\.code) == ["Z", "99"])
        #expect(Set(vocabulary.ethnicities.categories.map(\.summary)).count == 6)
    }

    @Test(arguments: [
        ("A", "A"), ("a", "A"), ("A White - British", "A"), ("A - White British", "A"), ("CP Polish", "C"),
        ("C*", "C"), ("Z Not Stated", "Z"), ("Not Stated", "Z"), ("I do not wish to disclose my ethnic origin", "Z"),
        ("Undisclosed", "Z"), ("Prefer not to say", "Z"), ("N/S", "Z"), ("", "99"), ("  ", "99"), ("99", "99"),
        ("NULL", "99"), ("Unspecified", "99"), ("9 Not given", "99"), ("N/A", "99"), ("NK", "99"), ("No", "99"),
        ("Don't know", "99"), ("nan", "99"), ("White\u{A0}British", "A"), ("Asian or Asian British - Indian", "H"),
        ("Arab", "S"), ("Gypsy or Roma", "C"), ("Mixed: White & Asian", "F"), ("No idea at all", "99"),
    ])
    func givenAnEntryWhenReadThenItIsTheCategory(_ entry: String, _ code: String) {
        #expect(vocabulary.ethnicities.read(entry).category.code == code)
    }
}
