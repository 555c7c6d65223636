/// How likely the shortlisted are to be appointed, worked out so that the trust comes to the declared ratios both with
/// and without international campaigns.
struct AppointmentRates {
    /// In an international campaign, in the uneven service, and in all others.
    let campaign: GroupRates
    let uneven: GroupRates
    let others: GroupRates
    private let usual: GroupRates
    private let rates: DeclaredRates
    private let yearsBefore: Int

    init(_ rates: DeclaredRates, yearsBefore: Int) {
        (self.rates, self.yearsBefore) = (rates, yearsBefore)
        let white = rates.appointedWhite.value(yearsBefore: yearsBefore)
        let ratio = rates.appointmentRatioWithoutInternational.value(yearsBefore: yearsBefore)
        usual = GroupRates(white: white, bme: white * 100 / ratio)
        campaign = GroupRates(white: rates.appointedInCampaign, bme: rates.appointedInCampaign)
        uneven = GroupRates(
            white: usual.white * rates.unevenWhitePercent / 100, bme: usual.bme * rates.unevenBMEPercent / 100)
        let share = rates.unevenShare
        func rest(_ whole: Int, _ part: Int) -> Int { (whole * 10_000 - part * share) / (10_000 - share) }
        others = GroupRates(white: rest(usual.white, uneven.white), bme: rest(usual.bme, uneven.bme))
    }

    /// As many applications in campaigns, half of them shortlisted, as lift the BME rate from the one without
    /// them to the one with them.
    func campaignApplications(of total: Int) -> Int {
        let applicants = total * rates.applicantBME.value(yearsBefore: yearsBefore) / 10_000
        let shortlisted = applicants * rates.shortlistedBME / 10_000
        let white = rates.appointedWhite.value(yearsBefore: yearsBefore)
        let wanted = white * 100 / rates.appointmentRatio.value(yearsBefore: yearsBefore)
        return 2 * (shortlisted * (wanted - usual.bme) / (campaign.bme - wanted))
    }
}
