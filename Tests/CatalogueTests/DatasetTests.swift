import Testing
import Workforce

@testable import Catalogue

struct DatasetTests {
    private let catalogue: Catalogue

    init() throws { catalogue = try BuiltIn.catalogue.get() }

    @Test(arguments: [
        (
            "staff",
            """
            Employee Number, Assignment Number, Primary Assignment, Assignment Category, Assignment Status, \
            Organisation, Care Group, Directorate, Service, Staff Group, Role, Occupation Code, Pay Grade, \
            Ethnic Origin, Gender, Disability, Age Band, International Recruit, FTE, Start Date, \
            Start Date In Grade, Hourly Pay
            """
        ),
        (
            "applications",
            """
            Vacancy Reference, Application Id, Care Group, Service, Staff Group, Pay Grade, Vacancy Type, \
            International Campaign, Source, Ethnic Origin, Applied, Shortlisted, Interviewed, Offered, Appointed, Outcome
            """
        ),
        (
            "cases",
            """
            Case Id, Employee Number, Ethnic Origin, Care Group, Service, Case Type, Formality, Opened, \
            Formal Investigation Started, Closed, Outcome, Cultural Ambassador, Mediation, Reviewed
            """
        ),
        ("training", "Employee Number, Course, Category, Completed"),
        ("survey", "Question, Unit, Group, Yes Responses, Responses, Percentage, Survey Year"),
        ("board", "Member Id, Ethnic Origin, Voting, Executive"),
        ("template", "Item, White, BME, Unknown"),
    ])
    func givenADatasetThenItsHeadersAreThoseOfTheDesign(_ id: String, _ headers: String) {
        let columns = catalogue.vocabulary.dataset(id)?.columns.map(\.header).joined(separator: ", ")
        #expect(columns == headers)
    }

    @Test func givenTheDatasetsThenThereAreSeven() {
        #expect(catalogue.vocabulary.datasets.count == 7)
    }

    @Test(arguments: [
        ("staff", ["Employee Number", "Assignment Number"]), ("applications", ["Application Id"]),
        ("cases", ["Case Id", "Employee Number"]), ("training", ["Employee Number"]), ("board", ["Member Id"]),
        ("survey", []), ("template", []),
    ])
    func givenADatasetThenWhatIdentifiesAPersonIsMarked(_ id: String, _ headers: [String]) {
        let columns = catalogue.vocabulary.dataset(id)?.columns ?? []
        #expect(columns.filter(\.identifiesPerson).map(\.header) == headers)
    }

    @Test func givenTheTemplateThenItsGroupsBecomeRows() throws {
        let template = try #require(catalogue.vocabulary.dataset("template"))
        #expect(template.storedColumns.map(\.header) == ["Item", "Group", "Value"])
        #expect(template.storedColumns.last?.type == .hundredths)
        #expect(template.column("Item")?.isClosed == true)
        #expect(template.column("Item")?.codes.count == 49)
        let percentages = ["5-harassment-public", "6-harassment-staff", "7-equal-opportunity", "8-discrimination"]
        #expect(catalogue.percentageItems == Set(percentages))
    }

    @Test func givenABlankEthnicOriginThenTheRowIsKeptButTheHeaderIsNeeded() {
        for id in ["staff", "applications", "cases", "board"] {
            let column = catalogue.vocabulary.dataset(id)?.column("Ethnic Origin")
            #expect(column?.needsHeader == true && column?.isRequired == false, "\(id)")
        }
        let number = catalogue.vocabulary.dataset("staff")?.column("Employee Number")
        #expect(number?.isRequired == true && number?.needsHeader == true)
    }

    @Test func givenTheSurveyThenItsCountMayComeAsAPercentage() {
        let survey = catalogue.vocabulary.dataset("survey")
        #expect(survey?.percentage == .init(count: "Yes Responses", percentage: "Percentage", base: "Responses"))
        #expect(survey?.column("Question")?.codes.map(\.value) == ["14a", "14b or 14c", "15", "16b"])
    }
}
