import Indicators
import Workforce

/// What an indicator means in one collection year, and how certain that is.
struct DefinitionPanel: Sendable {
    let why: String
    let formula: String
    let note: String?
    let source: String?
    let certaintyOfSource: String?
    let question: String?

    init(_ definition: IndicatorDefinition, year: FinancialYear, labels: GroupLabels) {
        why = definition.why
        formula = Self.formula(definition, labels)
        let edition = definition.edition(collectionYear: year.collectionYear)
        (note, source) = (edition?.note, edition?.source)
        certaintyOfSource = edition.map { Self.words($0.certainty) }
        question = edition?.question
    }

    private static func formula(_ definition: IndicatorDefinition, _ labels: GroupLabels) -> String {
        let isWhiteFirst = definition.orientation == .whiteToBME
        let (first, second) = isWhiteFirst ? (labels.white, labels.bme) : (labels.bme, labels.white)
        return switch definition.measure {
        case .likelihood:
            "The share of \(first) \(definition.words.people) affected, divided by the share of \(second) "
                + "\(definition.words.people). Parity is 1; above 1 is adverse for \(labels.bme) people."
        case .progression:
            "How many people are in the higher tier for each in the lower, for \(first) people divided by the same for "
                + "\(second) people. Parity is 1; above 1 is adverse for \(labels.bme) people."
        case .experience:
            "The percentage of \(first) \(definition.words.people) less that of \(second) "
                + "\(definition.words.people), in percentage points. Parity is 0."
        case .share:
            "The percentage of people who are \(labels.bme), beside the same percentage of the whole workforce."
        case .representation:
            "The percentage of \(definition.words.people) who are \(labels.bme), less the percentage of the workforce "
                + "who are, in percentage points. Parity is 0."
        }
    }

    private static func words(_ certainty: Edition.Certainty) -> String {
        switch certainty {
        case .sourced: "Read in a published source"
        case .high: "High"
        case .medium: "Medium"
        case .low: "Low"
        }
    }
}
