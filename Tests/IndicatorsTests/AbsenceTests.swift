import Counting
import Disclosure
import Indicators
import Testing

@Suite("What cannot be given")
struct AbsenceTests {
    /// Golden G22: the ratio would divide by zero, and yet nobody would call it chance.
    @Test("none of 418 against 50 of 317 has no value and a reason, and is clear", arguments: [true, false])
    func kingston(exact: Bool) throws {
        var sample = Sample(audience: exact ? .analyst : .public)
        (sample.compared, sample.comparedLabel) = ("N", "African")
        let finding = sample.finding(white: (50, 317), compared: (0, 418))
        #expect(finding.value == nil)
        #expect(finding.withheld == "The comparison group has no events, so the ratio would divide by zero.")
        #expect(finding.signal.certainty == .clear && finding.signal.size == nil)
        #expect(finding.interval?.high == nil)
        #expect(try #require(finding.interval).low > 10)
        #expect(try !finding.json().lowercased().contains("inf\""))
        #expect(finding.sentence.contains("There were no appointments among applicants recorded as “African”"))
        #expect(finding.sentence.contains("Chance alone is unlikely"))
    }

    @Test("0 of 0 has no value and a reason, in every measure", arguments: Definitions.all)
    func nobody(definition: IndicatorDefinition) {
        for finding in [
            Sample(definition: definition).finding((0, 0), (3, 30)),
            Sample(definition: definition, audience: .public).finding((0, 0), (3, 30)),
        ] {
            #expect(finding.value == nil && finding.interval == nil && finding.p == nil)
            #expect(finding.signal == Sample(definition: definition).finding((0, 0), (0, 0)).signal)
            #expect(finding.withheld == "There is nobody in the group, so no share can be given.")
            #expect(finding.sentence == finding.withheld)
        }
    }

    @Test(
        "no events in either group leave nothing to compare",
        arguments: [Definitions.appointment, Definitions.disciplinary, Definitions.progression])
    func noEvents(definition: IndicatorDefinition) {
        let finding = Sample(definition: definition).finding((0, 40), (0, 60))
        #expect(finding.value == nil && finding.signal.certainty == nil && finding.interval == nil)
        #expect(finding.withheld == "Neither group has any events, so there is nothing to compare.")
    }

    @Test(
        "more events than people are a fault of the return, under protection too",
        arguments: [Definitions.appointment, Definitions.abuse, Definitions.bands, Definitions.board],
        [true, false])
    func contradiction(definition: IndicatorDefinition, exact: Bool) {
        let finding = Sample(definition: definition, audience: exact ? .analyst : .public).finding((90, 40), (60, 300))
        #expect(finding.value == nil && finding.interval == nil && finding.signal.size == nil)
        #expect(finding.withheld?.contains("Check the return") == true)
    }

    @Test("a withheld group withholds the number, with the door's reason", arguments: Definitions.all)
    func withheldGroup(definition: IndicatorDefinition) {
        let finding = Sample(definition: definition, audience: .public).finding((0, 7), (60, 300))
        #expect(finding.value == nil && finding.interval == nil && finding.shortfall == nil)
        #expect(finding.withheld?.hasPrefix("Withheld: none or all of a group") == true)
        #expect(finding.sentence == finding.withheld)
    }

    @Test("a withheld reference withholds the comparison and the number")
    func withheldReference() {
        let finding = Sample(definition: Definitions.bands, audience: .public).finding((3, 20), beside: (8, 9))
        #expect(finding.value == nil && finding.comparator == nil)
        #expect(finding.withheld?.hasPrefix("Withheld") == true)
    }

    @Test("a group without counts is said to have none")
    func noCounts() {
        let finding = Sample().finding(GroupCounts(groups: ["white": .init(events: 3, of: 30)], entering: ["white"]))
        #expect(finding.withheld == "There are no counts for this group.")
    }

    @Test("where a higher tier has nobody, the counts still say whether it may be chance")
    func emptyTier() {
        let sample = Sample(definition: Definitions.progression)
        let none = sample.finding(white: (0, 400), compared: (50, 300))
        #expect(none.value == 0 && none.interval == nil)
        #expect(none.signal.size == .reverse && none.signal.certainty == .clear)
        let divided = sample.finding(white: (50, 300), compared: (0, 400))
        #expect(divided.value == nil && divided.signal.certainty == .clear)
        #expect(sample.finding(white: (2, 30), compared: (0, 30)).signal.certainty == .tooFew)
    }
}
