/// A year's completed courses: mandatory ones for most people, others at the declared rates.
struct Training {
    private let span: YearSpan
    private var random: SplitMix64
    private var rows: [TrainingRow] = []

    private init(_ plan: TrustPlan, _ span: YearSpan) {
        self.span = span
        random = span.random(plan.seed, .training)
        rows.reserveCapacity(plan.staff * 3)
    }

    /// - Parameter population: at the end of the year. Those who left in it, and bank workers, have rows as well.
    static func rows(
        _ plan: TrustPlan, _ span: YearSpan, _ rates: DeclaredRates, _ population: Population
    ) -> [TrainingRow] {
        var training = Training(plan, span)
        let ratio = rates.trainingRatio.value(yearsBefore: span.yearsBefore)
        let chances = GroupRates(white: rates.trainedWhite, bme: rates.trainedWhite * 100 / ratio)
        var developing = GroupQuota()
        for person in population.people where person.engagement.isEmployed {
            training.add(person, develops: developing.take(chances, for: person.ethnicity.standing, &training.random))
        }
        for person in population.leavers { training.add(person, develops: training.random.chance(2_500)) }
        for person in population.people where person.engagement == .bank {
            training.add(person, develops: training.random.chance(1_500))
        }
        return training.rows
    }

    private mutating func add(_ person: Person, develops: Bool) {
        if random.chance(8_500) { complete(random.between(1, 2), of: Course.mandatory, person) }
        if develops { complete(random.weighted([60, 28, 12]) + 1, of: Course.development, person) }
    }

    /// Different courses, so that no person completes one course twice in a year.
    private mutating func complete(_ count: Int, of courses: [Course], _ person: Person) {
        let first = random.below(courses.count)
        for number in 0..<count {
            let from = max(span.first, person.start)
            let completed = random.day(from: from, to: min(span.last, person.left ?? span.last))
            rows.append(
                TrainingRow(
                    employeeNumber: person.employeeNumber, course: courses[(first + number) % courses.count],
                    completed: completed, isOnline: random.chance(6_000)))
        }
    }
}
