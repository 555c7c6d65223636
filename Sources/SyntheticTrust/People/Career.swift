/// What may happen to a person in a quarter, and how likely it is.
enum Career {
    /// The chance of leaving, in ten-thousandths.
    static func leaving(_ person: Person) -> Int {
        switch person.engagement {
        case .nonExecutive: 0
        case _ where person.grade == .vsm: 0
        case .bank, .agency, .honorary: 600
        case .fixedTerm, .locum: 500
        case .permanent: 240
        }
    }

    /// Another service where the same work is done; their own where there is none.
    static func newService(of person: Person, _ random: inout SplitMix64) -> UInt8 {
        let service = random.weighted(Structure.weights)
        let does = Structure.services[service].posts.contains { $0.rawValue == Int(person.post) }
        return does ? UInt8(service) : person.service
    }

    static func status(of person: Person, _ random: inout SplitMix64) -> Status {
        let all: [Status] = [.active, .careerBreak, .parental, .internalSecondment, .externalSecondment, .suspended]
        return all[random.weighted([9_540, 60, person.isFemale ? 320 : 30, 40, 40, 8])]
    }

    /// One grade up, where there is one, with the declared disparity.
    static func promotion(of person: Person, _ rates: DeclaredRates, _ random: inout SplitMix64) -> Grade? {
        let grades = person.profession.grades
        guard let now = grades.firstIndex(of: person.grade), now + 1 < grades.count else { return nil }
        let next = grades[now + 1]
        guard next != .seniorMedicalManager, next < .band8a || random.chance(5_000) else { return nil }
        let isHeldBack = person.ethnicity.standing == .bme && !random.chance(rates.promotionPercentBME * 100)
        return isHeldBack ? nil : next
    }

    /// Bank shifts in their own service, or a day a week somewhere else.
    static func secondPost(
        of person: Person, start: DaySerial, _ random: inout SplitMix64
    ) -> Person.SecondPost {
        let isBank = random.chance(7_500)
        let service = isBank ? person.service : UInt8(random.weighted(Structure.weights))
        return Person.SecondPost(
            engagement: isBank ? .bank : .fixedTerm, service: service, fte: isBank ? 0 : 20, start: start)
    }
}
