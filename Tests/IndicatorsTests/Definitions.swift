import Indicators
import Workforce

/// Definitions with the words of the built-in catalogue, one for each measure and direction.
enum Definitions {
    static let appointment = make(
        "wres-2", .likelihood, .whiteToBME, people: "applicants", verb: "be appointed from shortlisting",
        event: "appointment", events: "appointments",
        variants: [
            Variant(id: "all", title: "All recruitment"),
            Variant(id: "without-international", title: "Without international recruitment campaigns"),
        ])

    static let disciplinary = make(
        "wres-3", .likelihood, .bmeToWhite, people: "staff", verb: "enter a formal disciplinary investigation",
        event: "entry into an investigation", events: "entries into an investigation")

    static let training = make(
        "wres-4", .likelihood, .whiteToBME, people: "staff", verb: "take up non-mandatory training or CPD",
        event: "person taking up training", events: "people taking up training")

    static let abuse = make(
        "wres-5", .experience, .bmeToWhite, better: .lower, people: "respondents",
        verb: "had experienced harassment, bullying or abuse from patients, relatives or the public "
            + "in the last 12 months",
        event: "person harassed, bullied or abused", events: "people harassed, bullied or abused",
        variants: [Variant(id: "all", title: "All respondents")])

    static let opportunity = make(
        "wres-7", .experience, .bmeToWhite, better: .higher, people: "respondents",
        verb: "believed that the trust provides equal opportunities for career progression or promotion",
        event: "person who believes so", events: "people who believe so",
        variants: [Variant(id: "all", title: "All respondents")])

    static let bands = make(
        "wres-1", .share, .bmeToWhite, people: "staff", verb: "be in post", event: "member of staff",
        events: "members of staff",
        variants: [
            Variant(id: "all", title: "All staff"),
            Variant(
                id: "1a-8a", title: "Non-clinical: Band 8a", isDetail: true,
                only: ["sector": ["non-clinical"], "band": ["8a"]]),
        ])

    static let board = make(
        "wres-9", .representation, .bmeToWhite, people: "board members", verb: "sit on the board",
        event: "board member", events: "board members",
        variants: [
            Variant(id: "all", title: "All board members"), Variant(id: "voting", title: "Voting members"),
        ])

    static let progression = make(
        "race-disparity", .progression, .whiteToBME, people: "staff",
        verb: "be in the higher pay bands for each colleague in the lower",
        event: "person in the higher pay bands", events: "people in the higher pay bands",
        variants: [Variant(id: "clinical-lower-upper", title: "Clinical: lower to upper bands")])

    static let all = [appointment, disciplinary, training, abuse, opportunity, bands, board, progression]

    private static func make(
        _ id: String, _ measure: IndicatorDefinition.Measure, _ orientation: IndicatorDefinition.Orientation,
        better: IndicatorDefinition.Better = .parity, people: String, verb: String, event: String, events: String,
        variants: [Variant] = [Variant(id: "all", title: "All staff")]
    ) -> IndicatorDefinition {
        IndicatorDefinition(
            id: id, number: nil, title: id, shortTitle: id, why: "", measure: measure, better: better,
            orientation: orientation, events: CountSource(dataset: "staff"), of: CountSource(dataset: "staff"),
            reference: nil, variants: variants, editions: [],
            words: Wording(people: people, verb: verb, event: event, events: events))
    }
}
