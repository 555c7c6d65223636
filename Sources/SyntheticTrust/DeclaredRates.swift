/// A number that moves by the same step each year until the last. It stays where it was more than five years before.
struct Trend {
    let last: Int
    let step: Int

    init(_ last: Int, step: Int = 0) { (self.last, self.step) = (last, step) }

    func value(yearsBefore: Int) -> Int { last - step * min(yearsBefore, 5) }
}

/// The disparities that are put into the trust on purpose, in one place. Rates are in ten-thousandths and ratios in
/// hundredths; each is that of the last year, with the step by which it got there.
struct DeclaredRates: Sendable {
    // Indicator 2. Improving.
    /// White applicants appointed from shortlisting.
    var appointedWhite = Trend(2_200)
    /// White over BME likelihood, all recruitment.
    var appointmentRatio = Trend(150, step: -6)
    /// The same without international campaigns.
    var appointmentRatioWithoutInternational = Trend(180, step: -7)
    /// Shortlisted in an international campaign and appointed.
    var appointedInCampaign = 9_000
    /// One service (`Structure.unevenService`) does far worse: its share of applications, and its appointment rates
    /// as percentages of the trust's. The other services make up for it.
    var unevenShare = 800
    var unevenWhitePercent = 120
    var unevenBMEPercent = 55
    /// Applicants, and how many of them are shortlisted.
    var applicantBME = Trend(4_000, step: 150)
    var applicantUnknown = 300
    var shortlistedWhite = 2_850
    var shortlistedBME = 2_150

    // Indicator 3. Worsening.
    /// White staff who enter a formal disciplinary process in a year, and BME over White.
    var disciplinedWhite = 105
    var disciplinaryRatio = Trend(140, step: 14)

    // Indicator 4. Near parity.
    /// White staff with non-mandatory training in a year, and White over BME.
    var trainedWhite = 5_350
    var trainingRatio = Trend(106, step: -1)

    // Indicators 5 to 8. Seven and five improve, six stands still, eight worsens.
    var respondingWhite = 4_700
    var respondingBME = 4_100
    var survey: [SurveyRate] = [
        SurveyRate(question: "14a", white: Trend(2_410, step: -40), bme: Trend(2_830, step: -60)),
        SurveyRate(question: "14b or 14c", white: Trend(2_080), bme: Trend(2_560)),
        SurveyRate(question: "15", white: Trend(5_920, step: 30), bme: Trend(4_780, step: 90)),
        SurveyRate(question: "16b", white: Trend(620), bme: Trend(1_490, step: 70)),
    ]

    // Indicator 9.
    /// BME members among the fourteen of the board.
    var boardBME = Trend(2, step: 1)

    // Indicator 1.
    /// People in the headcount, as a share of those planned.
    var size = Trend(10_000, step: 70)
    var unknownEthnicity = 350
    /// What people already there have of the share below, and what joiners have, in percent: the share rises.
    var presentPercent = 92
    var joinerPercent = 125
    /// BME staff are promoted at this percentage of the rate of others.
    var promotionPercentBME = 60

    struct SurveyRate: Sendable {
        let question: String
        let white: Trend
        let bme: Trend
    }
}

extension Trend: Sendable {}

extension DeclaredRates {
    /// BME share of those who enter a post. The higher the grade the lower the share, most of all outside clinical
    /// work: the glass ceiling.
    func bmeShare(_ tier: EthnicTier) -> Int {
        switch tier {
        case .nonClinicalLower: 1_700
        case .nonClinicalMiddle: 1_250
        case .nonClinicalUpper: 600
        case .clinicalLower: 2_400
        case .clinicalEntry: 3_600
        case .clinicalMiddle: 2_000
        case .clinicalUpper: 950
        case .consultant: 3_500
        case .seniorMedicalManager: 2_000
        case .otherDoctor: 4_900
        }
    }
}

/// Posts whose holders are drawn with one BME share.
enum EthnicTier: Int, CaseIterable {
    /// Bands 1 to 4, 5 to 7, and 8a and above.
    case nonClinicalLower, nonClinicalMiddle, nonClinicalUpper
    /// Bands 1 to 4, 5, 6 to 7, and 8a and above.
    case clinicalLower, clinicalEntry, clinicalMiddle, clinicalUpper
    case consultant, seniorMedicalManager, otherDoctor
}
