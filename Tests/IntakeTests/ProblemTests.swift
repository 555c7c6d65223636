import Testing

@testable import Intake

struct ProblemTests {
    private static let fault = Fault.warning(.unlistedEthnicCode, "It is not on the list.", mend: "correct it.")

    @Test func givenAllPartsThenTheyAreSaidOnOneLine() {
        let problem = Problem(
            Self.fault, line: 214, place: Place(field: 5, header: "Ethnic\nOrigin"), value: "Q9")
        #expect(
            problem.description
                == "line 214, column F “Ethnic Origin”, value “Q9”: It is not on the list. To mend: correct it.")
    }

    @Test func givenTheRowAsAWholeThenOnlyItsLineIsNamed() {
        #expect(Problem(Self.fault, line: 3).description == "line 3: It is not on the list. To mend: correct it.")
    }

    @Test func givenALongValueThenItIsCutAt60Characters() {
        let problem = Problem(Self.fault, line: 1, value: String(repeating: "é", count: 61))
        #expect(problem.value == String(repeating: "é", count: 60) + "…")
    }

    @Test func givenTheCodesThenTheirWritingIsStable() {
        #expect(
            ProblemCode.allCases.map(\.rawValue) == [
                "unclosed-quote", "stray-quote", "too-few-fields", "too-many-fields", "missing-value", "blank-value",
                "unknown-code", "impossible-date", "unreadable-date", "unreadable-yes-no", "unreadable-number",
                "negative-number", "number-too-large", "not-whole", "unreadable-year", "impossible-percentage",
                "missing-base", "count-above-base", "unlisted-ethnic-code", "unrecognised-ethnicity",
                "unrecognised-grade", "no-values", "duplicate-key", "person-twice", "not-seen-before",
            ])
    }
}
