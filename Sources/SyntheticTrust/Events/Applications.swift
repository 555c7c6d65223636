import Workforce

/// A year's applications: vacancies, who applied, who was shortlisted and who was appointed.
struct Applications {
    private let span: YearSpan
    private let rates: DeclaredRates
    private let chances: AppointmentRates
    private let total: Int
    private var random: SplitMix64
    private var rows: [ApplicationRow] = []
    private var vacancies = 0
    private var isUneven = Quota()
    private var (standingBME, standingUnknown) = (Quota(), Quota())
    private var shortlisting = GroupQuota()
    /// Kept apart for campaigns, for the uneven service and for all else.
    private var appointing = [GroupQuota(), GroupQuota(), GroupQuota()]

    private init(_ plan: TrustPlan, _ span: YearSpan, _ rates: DeclaredRates) {
        (self.span, self.rates) = (span, rates)
        chances = AppointmentRates(rates, yearsBefore: span.yearsBefore)
        total = plan.staff * 15 / 8
        random = span.random(plan.seed, .applications)
        rows.reserveCapacity(total + 64)
    }

    static func rows(_ plan: TrustPlan, _ span: YearSpan, _ rates: DeclaredRates) -> [ApplicationRow] {
        var applications = Applications(plan, span, rates)
        applications.fill()
        return applications.rows
    }

    private mutating func fill() {
        let campaign = chances.campaignApplications(of: total)
        while rows.count < campaign { advertise(inCampaign: true, upTo: campaign) }
        while rows.count < total { advertise(inCampaign: false, upTo: total) }
    }

    private mutating func advertise(inCampaign: Bool, upTo limit: Int) {
        vacancies += 1
        let uneven = !inCampaign && isUneven.take(rates.unevenShare, &random)
        let service = uneven ? Structure.unevenService : otherService(forNurses: inCampaign)
        let vacancy = Vacancy(
            number: vacancies, span: span, service: service, isInternational: inCampaign, &random)
        let applicants = inCampaign ? random.between(5, 9) : random.between(8, 30)
        for _ in 0..<min(applicants, limit - rows.count) {
            let row = application(to: vacancy, isUneven: uneven)
            rows.append(row)
        }
    }

    private mutating func otherService(forNurses: Bool) -> Int {
        while true {
            let service = random.weighted(Structure.weights)
            if service == Structure.unevenService { continue }
            if !forNurses || Structure.services[service].posts.contains(.nurse) { return service }
        }
    }
}

extension Applications {
    private mutating func application(to vacancy: Vacancy, isUneven: Bool) -> ApplicationRow {
        let standing = standing(inCampaign: vacancy.isInternational)
        let ethnicity = Ethnicity(standing, &random)
        let place = vacancy.place
        var row = ApplicationRow(
            vacancy: vacancy.reference, application: applicationID(), careGroup: place.careGroup,
            service: place.name, staffGroup: vacancy.post.profession.staffGroup, payGrade: vacancy.payGrade,
            vacancyType: vacancy.isInternalOnly ? "Internal" : "External", isInternational: vacancy.isInternational,
            source: vacancy.isInternalOnly ? "Internal" : random.chance(8_000) ? "NHS Jobs" : "Trust website",
            ethnicOrigin: ethnicity.text, applied: random.day(from: vacancy.opened, to: vacancy.closed),
            outcome: "Rejected at shortlisting", costCentre: place.costCentre)
        let shortlist = GroupRates(white: rates.shortlistedWhite, bme: rates.shortlistedBME)
        let campaign = GroupRates(white: 5_000, bme: 5_000)
        if shortlisting.take(vacancy.isInternational ? campaign : shortlist, for: standing, &random) {
            decide(&row, vacancy, standing, isUneven: isUneven)
        }
        return row
    }

    private mutating func standing(inCampaign: Bool) -> Standing {
        if inCampaign { return random.chance(9_500) ? .bme : .white }
        if standingUnknown.take(rates.applicantUnknown, &random) { return .unknown }
        return standingBME.take(rates.applicantBME.value(yearsBefore: span.yearsBefore), &random) ? .bme : .white
    }

    private func applicationID() -> String {
        "AP\(span.year.startYear % 100)\(String(10_000_000 + rows.count + 1).dropFirst())"
    }

    private mutating func decide(
        _ row: inout ApplicationRow, _ vacancy: Vacancy, _ standing: Standing, isUneven: Bool
    ) {
        row.shortlisted = vacancy.shortlisted
        let isInterviewed = random.chance(9_300)
        if isInterviewed { row.interviewed = vacancy.interviewed }
        let kind = vacancy.isInternational ? 0 : isUneven ? 1 : 2
        let chance = [chances.campaign, chances.uneven, chances.others][kind]
        if appointing[kind].take(chance, for: standing, &random) {
            appoint(&row, vacancy)
        } else {
            refuse(&row, vacancy, wasInterviewed: isInterviewed)
        }
    }

    private mutating func appoint(_ row: inout ApplicationRow, _ vacancy: Vacancy) {
        let offered = vacancy.interviewed + random.between(1, 5)
        (row.interviewed, row.offered) = (vacancy.interviewed, offered)
        row.appointed = offered + random.between(10, 40)
        row.outcome = "Appointed"
    }

    private mutating func refuse(_ row: inout ApplicationRow, _ vacancy: Vacancy, wasInterviewed: Bool) {
        row.outcome = wasInterviewed ? "Not appointed" : "Withdrawn"
        guard wasInterviewed, random.chance(350) else { return }
        row.offered = vacancy.interviewed + random.between(1, 5)
        row.outcome = "Offer declined"
    }
}
