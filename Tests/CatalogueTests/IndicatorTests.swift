import Indicators
import Testing
import Workforce

@testable import Catalogue

struct IndicatorTests {
    private let catalogue: Catalogue

    init() throws { catalogue = try BuiltIn.catalogue.get() }

    @Test func givenTheIndicatorsThenTheNineComeFirst() {
        let ids = (1...9).map { "wres-\($0)" } + ["race-disparity"]
        #expect(catalogue.indicators.map(\.id) == ids)
        #expect(catalogue.indicators.map(\.number) == (1...9).map { $0 } + [nil])
    }

    @Test(arguments: [
        ("wres-1", "share", "bme/white", "parity"), ("wres-2", "likelihood", "white/bme", "parity"),
        ("wres-3", "likelihood", "bme/white", "parity"), ("wres-4", "likelihood", "white/bme", "parity"),
        ("wres-5", "experience", "bme/white", "lower"), ("wres-6", "experience", "bme/white", "lower"),
        ("wres-7", "experience", "bme/white", "higher"), ("wres-8", "experience", "bme/white", "lower"),
        ("wres-9", "representation", "bme/white", "parity"), ("race-disparity", "progression", "white/bme", "parity"),
    ])
    func givenAnIndicatorThenItsMeasureIsThatOfTheStandard(
        _ id: String, _ measure: String, _ orientation: String, _ better: String
    ) throws {
        let indicator = try #require(catalogue.indicator(id))
        #expect(indicator.measure.rawValue == measure)
        #expect(indicator.orientation.rawValue == orientation)
        #expect(indicator.better.rawValue == better)
    }

    @Test func givenAnyIndicatorThenTheCollectionsOf2023To2025AreCovered() {
        for indicator in catalogue.indicators {
            for year in 2023...2025 {
                #expect(indicator.editions.count { $0.years.contains(year) } == 1, "\(indicator.id) \(year)")
            }
        }
    }

    @Test(arguments: [("wres-5", "14a"), ("wres-6", "14b or 14c"), ("wres-7", "15"), ("wres-8", "16b")])
    func givenASurveyIndicatorThenEachEditionHasItsQuestion(_ id: String, _ question: String) throws {
        let indicator = try #require(catalogue.indicator(id))
        #expect(indicator.editions.allSatisfy { $0.question == question })
        #expect(indicator.events.sum == "Yes Responses" && indicator.of.sum == "Responses")
        #expect(indicator.variants.first?.template?.isPercentage == true)
    }

    @Test func givenIndicatorOneThenItsVariantsAreTheRowsOfTheForm() throws {
        let indicator = try #require(catalogue.indicator("wres-1"))
        let bands = ["under-1", "1", "2", "3", "4", "5", "6", "7", "8a", "8b", "8c", "8d", "9", "vsm"]
        let clusters = ["1-4", "5-7", "8a-8b", "8c-9-vsm"].map { "cluster-\($0)" }
        let medical = ["consultant", "senior-medical-manager", "career-grade", "trainee", "other"]
        let agenda = bands + clusters
        let rows = agenda.map { "1a-\($0)" } + agenda.map { "1b-\($0)" } + medical.map { "1c-\($0)" }
        #expect(indicator.variants.filter { !$0.isDetail }.map(\.id) == ["all", "non-clinical", "clinical", "medical"])
        #expect(indicator.variants.filter(\.isDetail).map(\.id) == rows)
    }

    @Test func givenABandWithPartsThenItIsCountedWithThemAndEachAlone() throws {
        let variants = try #require(catalogue.indicator("wres-1")).variants
        let consultant = variants.first { $0.id == "1c-consultant" }
        #expect(consultant?.only == ["sector": ["medical"], "band": ["consultant", "senior-medical-manager"]])
        #expect(consultant?.template?.events.items == ["1c-consultant"])
        let manager = variants.first { $0.id == "1c-senior-medical-manager" }
        #expect(manager?.only["band"] == ["senior-medical-manager"])
    }

    @Test func givenAClusterThenItsTemplateAddsItsBands() throws {
        let variants = try #require(catalogue.indicator("wres-1")).variants
        let cluster = variants.first { $0.id == "1b-cluster-8c-9-vsm" }
        #expect(cluster?.only == ["sector": ["clinical"], "cluster-wres": ["8c-9-vsm"]])
        #expect(cluster?.template?.events.items == ["1b-8c", "1b-8d", "1b-9", "1b-vsm"])
        #expect(cluster?.title == "Clinical: Bands 8c, 8d and 9 and very senior managers")
    }

    @Test func givenTheHeadcountOfAReturnThenNoPartEntersItAndTheWorkforceStandsIn() throws {
        let template = try #require(catalogue.indicator("wres-1")?.variants.first?.template)
        #expect(template.events.items.count == 14 + 14 + 4)
        #expect(!template.events.items.contains("1c-senior-medical-manager"))
        #expect(template.events.otherwise == ["workforce"])
        #expect(template.events == template.of)
    }

    @Test func givenAReturnThenTheWorkforceIsNotComparedWithItself() throws {
        let variants = try #require(catalogue.indicator("wres-1")).variants
        #expect(variants.first?.id == "all" && variants.first?.template?.reference == nil)
        #expect(variants.dropFirst().allSatisfy { $0.template?.reference?.otherwise == ["workforce"] })
    }

    @Test func givenTheHeadcountThenItCountsPeopleOnceAndLeavesOutWhoIsNotStaff() throws {
        let headcount = try #require(catalogue.indicator("wres-3")?.of)
        let expected: [ConditionTemplate] = [
            .isAsOfYearEnd, .isAny("Primary Assignment", ["Yes"]),
            .isNone("Assignment Category", ["Bank", "Honorary", "Non-Exec Director/Chair", "Agency"]),
        ]
        #expect(headcount == CountSource(dataset: "staff", conditions: expected, oncePer: "Employee Number"))
    }

    @Test func givenIndicatorThreeThenPeopleAreCountedAtTheirFirstInvestigation() throws {
        let events = try #require(catalogue.indicator("wres-3")?.events)
        let expected: [ConditionTemplate] = [
            .isAny("Case Type", ["Disciplinary"]), .isAny("Formality", ["Formal"]),
            .isInYear("Formal Investigation Started"),
        ]
        #expect(events.conditions == expected)
        #expect(events.oncePer == "Employee Number" && events.firstBy == "Formal Investigation Started")
        #expect(events.lookup?.dataset == "staff" && events.lookup?.oncePer == "Employee Number")
    }

    @Test func givenIndicatorTwoThenItIsGivenWithAndWithoutInternationalRecruitment() throws {
        let indicator = try #require(catalogue.indicator("wres-2"))
        #expect(indicator.variants.map(\.id) == ["all", "without-international"])
        #expect(indicator.variants.last?.conditions == [.isNone("International Campaign", ["Yes"])])
        #expect(indicator.events.conditions == [.isInYear("Shortlisted"), .isPresent("Appointed")])
    }

    @Test func givenIndicatorFourThenTrainingOfFourCategoriesIsAsked() throws {
        let having = try #require(catalogue.indicator("wres-4")?.events.having)
        let categories = ["Non-mandatory", "CPD", "Leadership", "Apprenticeship"]
        #expect(having.conditions == [.isAny("Category", categories), .isInYear("Completed")])
    }

    @Test func givenIndicatorNineThenAllVotingAndExecutiveStandBesideTheHeadcount() throws {
        let indicator = try #require(catalogue.indicator("wres-9"))
        #expect(indicator.variants.map(\.id) == ["all", "voting", "executive"])
        let items = indicator.variants.flatMap { $0.template?.events.items ?? [] }
        #expect(items == ["9-board", "9-voting", "9-executive"])
        #expect(indicator.reference?.dataset == "staff")
    }

    @Test func givenTheDisparityRatioThenEachStepOfEachSectorIsAVariant() throws {
        let variants = try #require(catalogue.indicator("race-disparity")).variants
        let steps = ["lower-middle", "middle-upper", "lower-upper"]
        #expect(variants.map(\.id) == ["non-clinical", "clinical"].flatMap { s in steps.map { "\(s)-\($0)" } })
        #expect(variants.first?.eventsOnly == ["cluster-disparity": ["middle"]])
        #expect(variants.first?.ofOnly == ["cluster-disparity": ["lower"]])
        #expect(variants.first?.template?.events.items == ["1a-6", "1a-7"])
    }
}
