import Testing

@testable import Statistics

struct NotCalculableTests {
    static let all: [NotCalculable] = [
        .emptyDenominator, .zeroEventsInComparator, .zeroEventsInGroup, .noEventsInEitherGroup, .everybodyInBothGroups,
        .tooFewValues(needed: 2), .notFinite, .outsideUnitRange, .negative, .countsTooLarge, .outsidePeriod,
        .didNotSettle,
    ]

    @Test func eachReasonIsASentenceOfItsOwn() {
        #expect(Set(Self.all.map(\.reason)).count == Self.all.count)
        for reason in Self.all.map(\.reason) {
            #expect(reason.hasSuffix(".") && reason.first?.isUppercase == true, "\(reason)")
        }
    }

    @Test func theReasonSaysHowManyValuesAreNeeded() {
        #expect(NotCalculable.tooFewValues(needed: 2).reason == "At least 2 values are needed.")
    }
}
