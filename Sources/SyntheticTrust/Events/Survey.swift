import Workforce

/// The staff survey's answers: by care group and White or BME, and for the whole trust by category as well.
struct Survey {
    /// Answers to one question.
    private struct Answers {
        var yes = 0
        var responses = 0

        static func + (a: Answers, b: Answers) -> Answers {
            Answers(yes: a.yes + b.yes, responses: a.responses + b.responses)
        }
    }

    private let span: YearSpan
    private let rates: DeclaredRates
    private var random: SplitMix64
    /// People of each care group and origin.
    private var people: [[Int]]

    private init(_ plan: TrustPlan, _ span: YearSpan, _ rates: DeclaredRates, _ population: Population) {
        (self.span, self.rates) = (span, rates)
        random = span.random(plan.seed, .survey)
        let empty = Array(repeating: 0, count: Origin.all.count)
        people = Array(repeating: empty, count: Structure.careGroups.count)
        for person in population.people where person.engagement.isEmployed {
            guard let careGroup = Structure.careGroups.firstIndex(of: person.place.careGroup) else { continue }
            people[careGroup][Int(person.ethnicity.origin)] += 1
        }
    }

    static func rows(
        _ plan: TrustPlan, _ span: YearSpan, _ rates: DeclaredRates, _ population: Population
    ) -> [SurveyRow] {
        var survey = Survey(plan, span, rates, population)
        return rates.survey.flatMap { survey.rows($0) }
    }

    private mutating func rows(_ rate: DeclaredRates.SurveyRate) -> [SurveyRow] {
        let answers = answers(to: rate)
        let byOrigin = Origin.all.indices.map { origin in answers.reduce(Answers()) { $0 + $1[origin] } }
        var rows = grouped(byOrigin, rate.question, SurveyRow.organisation)
        for (origin, answers) in zip(Origin.all, byOrigin) {
            guard let letter = origin.letter, answers.responses >= 11 else { continue }
            rows += row(answers, rate.question, SurveyRow.organisation, letter)
        }
        for (careGroup, answers) in zip(Structure.careGroups, answers) {
            rows += grouped(answers, rate.question, careGroup)
        }
        return rows
    }

    /// For each care group and origin. Those whose ethnicity is not known are not reported.
    private mutating func answers(to rate: DeclaredRates.SurveyRate) -> [[Answers]] {
        let years = span.yearsBefore
        let yes = GroupRates(white: rate.white.value(yearsBefore: years), bme: rate.bme.value(yearsBefore: years))
        let responding = GroupRates(white: rates.respondingWhite, bme: rates.respondingBME)
        var (answering, agreeing) = (GroupQuota(), GroupQuota())
        return people.map { origins in
            zip(Origin.all, origins).map { origin, count in
                var answers = Answers()
                guard origin.standing != .unknown else { return answers }
                for _ in 0..<count where answering.take(responding, for: origin.standing, &random) {
                    answers.responses += 1
                    if agreeing.take(yes, for: origin.standing, &random) { answers.yes += 1 }
                }
                return answers
            }
        }
    }

    private func grouped(_ answers: [Answers], _ question: String, _ unit: String) -> [SurveyRow] {
        [(Standing.white, "White"), (.bme, "BME")].flatMap { standing, label in
            let sum = zip(Origin.all, answers).filter { $0.0.standing == standing }.reduce(Answers()) { $0 + $1.1 }
            return row(sum, question, unit, label)
        }
    }

    /// No row where nobody answered.
    private func row(_ answers: Answers, _ question: String, _ unit: String, _ group: String) -> [SurveyRow] {
        guard answers.responses > 0 else { return [] }
        return [
            SurveyRow(
                question: question, unit: unit, group: group, yes: answers.yes, responses: answers.responses,
                year: span.year.surveyYear)
        ]
    }
}
