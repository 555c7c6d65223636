import Workforce

/// A year's employee relations cases, among them the formal disciplinary ones that indicator 3 counts.
struct Cases {
    private let span: YearSpan
    private let rates: DeclaredRates
    private var random: SplitMix64
    private var rows: [CaseRow] = []
    private var disciplined = 0

    private init(_ plan: TrustPlan, _ span: YearSpan, _ rates: DeclaredRates) {
        (self.span, self.rates) = (span, rates)
        random = span.random(plan.seed, .cases)
    }

    /// - Parameter population: at the end of the year. Those who left in it have cases too.
    static func rows(
        _ plan: TrustPlan, _ span: YearSpan, _ rates: DeclaredRates, _ population: Population
    ) -> [CaseRow] {
        var cases = Cases(plan, span, rates)
        cases.fill((population.people + population.leavers).filter(\.engagement.isEmployed))
        return cases.numbered
    }

    private mutating func fill(_ employed: [Person]) {
        var people = employed
        random.shuffle(&people)
        var disciplining = GroupQuota()
        var kinds = Self.otherKinds.map { _ in Quota() }
        for person in people {
            if disciplining.take(disciplinary, for: person.ethnicity.standing, &random) { discipline(person) }
            for (index, kind) in Self.otherKinds.enumerated() where kinds[index].take(kind.rate, &random) {
                openOther(kind, for: person)
            }
        }
    }

    private var disciplinary: GroupRates {
        let ratio = rates.disciplinaryRatio.value(yearsBefore: span.yearsBefore)
        return GroupRates(white: rates.disciplinedWhite, bme: rates.disciplinedWhite * ratio / 100)
    }

    /// In the order in which they were opened, as a register numbers them.
    private var numbered: [CaseRow] {
        var sorted = rows.indices.sorted { (rows[$0].opened, $0) < (rows[$1].opened, $1) }.map { rows[$0] }
        for index in sorted.indices {
            sorted[index].caseID = "ER-\(span.year.startYear)-\(String(100_001 + index).dropFirst())"
        }
        return sorted
    }
}

extension Cases {
    /// What else a case may be, and how many of the staff have one in a year, in ten-thousandths.
    private struct Kind {
        let type: String
        let isFormal: Bool
        /// The type is entered as formal, with a date on which an investigation started.
        let hasStart: Bool
        let rate: Int
    }

    private static let otherKinds = [
        Kind(type: "Disciplinary", isFormal: false, hasStart: false, rate: 90),
        Kind(type: "Disciplinary", isFormal: true, hasStart: false, rate: 8),
        Kind(type: "Grievance", isFormal: true, hasStart: true, rate: 60),
        Kind(type: "Grievance", isFormal: false, hasStart: false, rate: 50),
        Kind(type: "Capability", isFormal: true, hasStart: true, rate: 25),
        Kind(type: "Dignity and Respect", isFormal: false, hasStart: false, rate: 30),
    ]

    /// A formal investigation in the year. One in twenty-five starts only after it has ended, one in fifteen people
    /// has a second, and one in forty entries leaves out the ethnicity that the staff record holds.
    private mutating func discipline(_ person: Person) {
        disciplined += 1
        let isLate = disciplined % 25 == 24 && person.left == nil
        let start = isLate ? span.last + random.between(1, 20) : workingDay(of: person)
        append("Disciplinary", isFormal: true, person, opened: start - random.between(4, 25), started: start)
        if disciplined % 40 == 12 { rows[rows.count - 1].ethnicOrigin = "" }
        guard disciplined % 15 == 7 else { return }
        let first = rows[rows.count - 1]
        let again = workingDay(of: person)
        append("Disciplinary", isFormal: true, person, opened: again - random.between(4, 25), started: again)
        rows[rows.count - 1].ethnicOrigin = first.ethnicOrigin
    }

    private mutating func openOther(_ kind: Kind, for person: Person) {
        let opened = workingDay(of: person)
        append(
            kind.type, isFormal: kind.isFormal, person, opened: opened,
            started: kind.hasStart ? opened + random.between(4, 25) : nil)
    }

    /// A day of the year on which the person was employed.
    private mutating func workingDay(of person: Person) -> DaySerial {
        random.day(from: max(span.first, person.start), to: min(span.last, person.left ?? span.last))
    }

    private mutating func append(
        _ type: String, isFormal: Bool, _ person: Person, opened: DaySerial, started: DaySerial?
    ) {
        let closed = (started ?? opened) + random.between(20, 160)
        let isClosed = closed <= span.extracted
        let outcomes = isFormal ? Self.formalOutcomes : Self.informalOutcomes
        rows.append(
            CaseRow(
                caseID: "", employeeNumber: person.employeeNumber, ethnicOrigin: person.ethnicity.text,
                careGroup: person.place.careGroup, service: person.place.name, caseType: type, isFormal: isFormal,
                opened: opened, formalInvestigationStarted: started, closed: isClosed ? closed : nil,
                outcome: isClosed ? outcomes[random.below(outcomes.count)] : "",
                hadCulturalAmbassador: random.chance(isFormal ? 3_500 : 500), hadMediation: random.chance(1_500),
                wasReviewed: random.chance(isFormal ? 5_500 : 1_500),
                allegation: Self.allegations[random.below(Self.allegations.count)]))
    }

    private static let formalOutcomes = [
        "No case to answer", "First written warning", "Final written warning", "Dismissal", "No further action",
    ]
    private static let informalOutcomes = ["Informal resolution", "No further action", "Withdrawn"]
    private static let allegations = ["Conduct", "Attendance", "Record keeping", "Behaviour", "Use of systems"]
}
