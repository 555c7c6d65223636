import Disclosure
import Indicators
import Testing

@testable import Catalogue

struct SettingsTests {
    private let catalogue: Catalogue

    init() throws { catalogue = try BuiltIn.catalogue.get() }

    @Test func givenTheSignalsThenTheyAreTheFourFifthsBandAndTheProposedGaps() {
        let signals = catalogue.signals
        #expect([signals.ratioLow, signals.ratioHigh, signals.ratioLarge] == [0.8, 1.25, 2])
        #expect([signals.gapAdverse, signals.gapLarge] == [3, 6])
        #expect([signals.fewEvents, signals.fewPeople] == [5, 20])
    }

    @Test(arguments: [
        (Audience.analyst, Treatment.exact, Treatment.exact), (.submission, .exact, .exact),
        (.board, .exactFrom(8), .protected), (.unitLead, .protected, .protected), (.network, .protected, .protected),
        (.public, .protected, .protected),
    ])
    func givenAnAudienceThenItSeesWhatTheDesignSays(
        _ audience: Audience, _ organisation: Treatment, _ unit: Treatment
    ) {
        #expect(catalogue.policy.treatment(of: audience, organisationLevel: true) == organisation)
        #expect(catalogue.policy.treatment(of: audience, organisationLevel: false) == unit)
    }

    @Test func givenThePolicyThenItsBaseIsSixAndItsSmallGroupTen() {
        #expect(catalogue.policy.base == 6 && catalogue.policy.smallGroup == 10)
        #expect(catalogue.policy.reasonForLowerBase == nil)
    }

    @Test func givenTheLabelsThenTheyAreThoseOfTheStandard() {
        let labels = catalogue.labels
        #expect([labels.white, labels.bme, labels.unknown] == ["White", "BME", "Unknown"])
        #expect(catalogue.labels.note.contains("global majority"))
    }

    @Test func givenTheBuiltInFilesThenEachIsMarkedSo() {
        #expect(catalogue.files.count == 6 + 7 + 1 + 10 + 11)
        #expect(catalogue.files.values.allSatisfy { $0 == .builtIn })
    }
}
