import Intake

/// Makes small documents of headings, tables, sentences and scraps, the same for the same seed.
struct DocumentGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 &+ 1 }

    mutating func document() -> SourceDocument {
        let lines = (0..<number(1...3)).map { _ in line() }
        return PlanText.document(lines.joined(separator: "\n"))
    }

    private static let headings = [
        "WRES Indicator 3", "Indicator 6: Bullying", "Recruitment", "Action plan", "High Impact Action 2",
        "WRES Indicators:",
        "Actions", "Objective: fairer panels", "Race Equality Action Plan 2025/26", "Author: Pat Example", "Sources",
        "Published: May 2025", "Millbrook NHS Foundation Trust",
    ]
    private static let titles = [
        "Action\tLead\tDue", "No\tObjective\tTask\tSenior lead\tOperational lead",
        "WRES indicator\tAction\tKPIs\tBy when",
        "Ref\tAction\t1\t2\t3\t4\t5\t6\t7\t8\t9", "Theme\tActivity\tColour of the sky",
        "\tWRES indicators\t\t\t\t\n\t1\t2\t3\t4\t5",
    ]
    private static let cells = [
        "", "", "Hold panels", "2.1", "Head of People", "May 2025", "and then more", "(Ongoing)", "Red", "A", "·",
        "<b>Offer</b> help",
        "Indicator 4", "TBC", "- item; - other", "KPIs include: - panels held", "ends here:", "x", "from 5% to 8%", "*",
    ]
    private static let sentences = [
        "1. Hold panels, ongoing.", "Hold panels in every division by May 2025.", "- Offer help to new staff",
        "and so on",
        "Lead: Head of People", "2.1 Offer help (New)", "We want this to be a fair place to work.", "§ 12", "·", "",
        "Percentage of staff believing that the trust provides equal opportunities", "RecruitmentHold panels",
        "9) more panels",
        "Increase the share of BME staff from 5% to 8%", "<p>Text</p><p>more</p>", "Continue to hold panels, ongoing.",
    ]

    private mutating func line() -> String {
        switch number(0...9) {
        case 0...1: pick(Self.headings)
        case 2...3: pick(Self.titles)
        case 4...6: (0..<number(1...5)).map { _ in pick(Self.cells) }.joined(separator: "\t")
        default: pick(Self.sentences)
        }
    }

    private mutating func pick(_ choices: [String]) -> String { choices[number(0...choices.count - 1)] }

    private mutating func number(_ range: ClosedRange<Int>) -> Int {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        return range.lowerBound + Int((state >> 33) % UInt64(range.count))
    }
}
