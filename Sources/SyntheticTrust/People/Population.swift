/// Everyone on the staff record, moved on from one quarter end to the next.
struct Population {
    private(set) var people: [Person] = []
    /// Those who left since the year began, with the day on which they did.
    private(set) var leavers: [Person] = []
    private let plan: TrustPlan
    private let rates: DeclaredRates
    private var recruiter: Recruiter
    private var random: SplitMix64

    /// - Parameters:
    ///   - size: people in the headcount.
    ///   - day: the day before the first quarter.
    init(plan: TrustPlan, rates: DeclaredRates, size: Int, on day: DaySerial) {
        (self.plan, self.rates) = (plan, rates)
        recruiter = Recruiter(plan: plan, rates: rates)
        random = SplitMix64(seed: plan.seed, stream: 12)
        people.reserveCapacity(plan.staff * 5 / 4)
        appointLeaders(on: day)
        while people.count < size + 7 { people.append(settled(.permanent, on: day)) }
        addOthers(on: day)
        for index in people.indices where people[index].engagement.isEmployed { settle(index, on: day) }
    }

    mutating func beginYear() { leavers = [] }

    /// Moves everyone on by a quarter that ends on a day. Joiners bring the headcount up to `size`.
    mutating func advance(from last: DaySerial, to day: DaySerial, size: Int) {
        let quarter = last + 1
        depart(from: quarter, to: day)
        for index in people.indices where people[index].engagement.isEmployed { move(index, on: day, since: quarter) }
        join(size, from: quarter, to: day)
    }
}

extension Population {
    /// Very senior managers and, outside the headcount, the non-executive directors.
    private mutating func appointLeaders(on day: DaySerial) {
        let count = max(1, min(60, plan.staff / 500))
        for number in 0..<(count + 7) {
            let post: Post = number >= count ? .nonExecutive : number == 1 ? .clinicalExecutive : .executive
            let engagement: Engagement = post == .nonExecutive ? .nonExecutive : .permanent
            people.append(settled(engagement, post: post, service: Structure.executiveOffice, on: day))
        }
    }

    /// Bank workers without another post, visiting doctors and agency staff.
    private mutating func addOthers(on day: DaySerial) {
        for _ in 0..<(plan.staff * 6 / 100) { people.append(settled(.bank, on: day)) }
        for _ in 0..<(plan.staff / 100) {
            people.append(settled(.honorary, post: .doctor, on: day))
            people.append(settled(.agency, on: day))
        }
    }

    private mutating func settled(
        _ engagement: Engagement, post: Post? = nil, service: Int? = nil, on day: DaySerial
    ) -> Person {
        let longAgo = random.chance(3_500) ? 9_000 : 2_600
        let start = random.day(from: day - longAgo, to: day)
        return recruiter.person(
            engagement, post: post, service: service, percent: rates.presentPercent, start: start, on: day, &random)
    }

    private mutating func settle(_ index: Int, on day: DaySerial) {
        let person = people[index]
        if random.chance(550) {
            let start = random.day(from: person.start, to: day)
            people[index].second = Career.secondPost(of: person, start: start, &random)
        }
        people[index].status = Career.status(of: person, &random)
    }
}

extension Population {
    private mutating func depart(from first: DaySerial, to day: DaySerial) {
        var staying: [Person] = []
        staying.reserveCapacity(people.capacity)
        for var person in people {
            if !random.chance(Career.leaving(person)) {
                staying.append(person)
                continue
            }
            person.left = random.day(from: max(first, person.start), to: day)
            leavers.append(person)
        }
        people = staying
    }

    private mutating func move(_ index: Int, on day: DaySerial, since quarter: DaySerial) {
        let person = people[index]
        if random.chance(60) { people[index].service = Career.newService(of: person, &random) }
        if random.chance(1_200) { people[index].status = Career.status(of: person, &random) }
        guard random.chance(80), let grade = Career.promotion(of: person, rates, &random) else { return }
        people[index].grade = grade
        people[index].gradeStart = random.day(from: max(quarter, person.start), to: day)
        people[index].gradeWriting = UInt8(random.below(grade.writings.count))
    }

    /// Fills the places of those who left, until the trust has the size planned.
    private mutating func join(_ size: Int, from first: DaySerial, to day: DaySerial) {
        let others = people.reduce(0) { $0 + ($1.engagement.isEmployed ? 0 : 1) }
        let otherPlaces = plan.staff * 8 / 100 + 7
        for _ in 0..<max(0, otherPlaces - others) {
            people.append(joiner(random.chance(8_000) ? .bank : .agency, from: first, to: day))
        }
        let employed = people.count - max(others, otherPlaces)
        for _ in 0..<max(0, size - employed) {
            let engagement: Engagement = random.chance(8_600) ? .permanent : random.chance(8_000) ? .fixedTerm : .locum
            people.append(joiner(engagement, from: first, to: day))
        }
    }

    private mutating func joiner(_ engagement: Engagement, from first: DaySerial, to day: DaySerial) -> Person {
        let start = random.day(from: first, to: day)
        return recruiter.person(engagement, percent: rates.joinerPercent, start: start, on: day, &random)
    }
}
