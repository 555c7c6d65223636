import Plans
import Testing

struct RepeatedParagraphTests {
    static let offending = [
        LintExample("the same sentence in two fields") {
            $0.measure = "Look at the quarterly extract with the network and the resourcing team."
            $0.communication =
                "Told to the board. Look at the quarterly extract with the network and the resourcing team."
        }
    ]

    static let clean = [
        LintExample.unchanged,
        LintExample("a short one") {
            $0.measure = "Each quarter."
            $0.communication = "Each quarter."
        },
        LintExample("twice in one field") {
            let sentence = "Look at the quarterly extract with the network and the team."
            $0.measure = "\(sentence) \(sentence)"
        },
    ]

    @Test(arguments: offending)
    func givenAnOffendingActionThenItIsFound(_ example: LintExample) throws {
        let findings = try example.findings("repeated-paragraph")
        #expect(findings.count == 1)
        #expect(findings.first?.action == "1.1" && findings.first?.line != nil)
    }

    @Test(arguments: clean)
    func givenACleanActionThenNothingIsSaid(_ example: LintExample) throws {
        #expect(try example.findings("repeated-paragraph") == [])
    }
}
