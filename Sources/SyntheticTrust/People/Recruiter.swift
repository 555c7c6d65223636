import Workforce

/// Makes people up, one by one, with the declared shares.
struct Recruiter {
    private let rates: DeclaredRates
    private let employeeOffset: Int
    private var made = 0
    private var bme = EthnicTier.allCases.map { _ in Quota() }
    private var unknown = Quota()

    init(plan: TrustPlan, rates: DeclaredRates) {
        self.rates = rates
        var random = SplitMix64(seed: plan.seed, stream: 11)
        employeeOffset = random.below(Self.numbers)
    }

    private static let numbers = 90_000_000

    /// - Parameters:
    ///   - percent: of the declared BME share; what a group of joiners has differs from what was there.
    ///   - service: nil draws one.
    mutating func person(
        _ engagement: Engagement, post fixed: Post? = nil, service: Int? = nil, percent: Int, start: DaySerial,
        on day: DaySerial, _ random: inout SplitMix64
    ) -> Person {
        let service = service ?? random.weighted(Structure.weights)
        let place = Structure.services[service]
        let post = fixed ?? place.posts[random.weighted(place.postWeights)]
        let profession = post.profession
        let grade = profession.grades[random.weighted(profession.weights)]
        let standing = standing(grade.tier(in: profession.sector), percent: percent, &random)
        let isInternational = profession.sector != .nonClinical && standing == .bme && random.chance(3_000)
        return Person(
            number: nextNumber(), ethnicity: Ethnicity(standing, &random),
            isFemale: random.chance(profession.sector == .medical ? 4_700 : 7_900),
            disability: UInt8(random.weighted([84, 7, 9])), isInternational: isInternational,
            born: Self.birth(grade, start: start, on: day, &random), start: start, engagement: engagement,
            post: UInt8(post.rawValue), service: UInt8(service), grade: grade,
            gradeStart: random.day(from: start, to: day), gradeWriting: UInt8(random.below(grade.writings.count)),
            fte: Self.hours(&random))
    }

    private mutating func standing(_ tier: EthnicTier, percent: Int, _ random: inout SplitMix64) -> Standing {
        if unknown.take(rates.unknownEthnicity, &random) { return .unknown }
        let share = min(9_500, rates.bmeShare(tier) * percent / 100)
        return bme[tier.rawValue].take(share, &random) ? .bme : .white
    }

    /// Multiplication by a number without a factor in common with the count of numbers never gives one number twice.
    private mutating func nextNumber() -> Int32 {
        defer { made += 1 }
        return Int32(10_000_000 + (made * 48_271_507 + employeeOffset) % Self.numbers)
    }

    private static func hours(_ random: inout SplitMix64) -> UInt8 {
        let hours: [UInt8] = [100, 80, 60, 50, 92, 40]
        return hours[random.weighted([62, 12, 10, 7, 5, 4])]
    }

    /// At least 18 at the start, old enough for the grade and, as far as that allows, under 67 on the day.
    private static func birth(
        _ grade: Grade, start: DaySerial, on day: DaySerial, _ random: inout SplitMix64
    ) -> DaySerial {
        let latest = min(start - 18 * 365, day - grade.youngest * 366)
        return random.day(from: min(day - 66 * 365, latest), to: latest)
    }
}
