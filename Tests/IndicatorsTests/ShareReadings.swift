/// Every kind of sentence of shares and their differences: above, below, at parity; exact, about, withheld.
extension Readings {
    static let experiences = [
        Reading(
            Definitions.abuse, (93, 640), (264, 1_200),
            "In 2024-25, 22.0% of BME respondents and 14.5% of White respondents had experienced harassment, "
                + "bullying or abuse from patients, relatives or the public in the last 12 months."
                + " The figure for BME respondents is 7.5 percentage points higher."
                + " Chance alone is unlikely to explain the difference (95% interval 3.8 to 11.0 points)."
                + " 90 fewer people harassed, bullied or abused among BME respondents would be parity."),
        Reading(
            Definitions.abuse, (264, 1_200), (93, 640),
            "In 2024-25, 14.5% of BME respondents and 22.0% of White respondents had experienced harassment, "
                + "bullying or abuse from patients, relatives or the public in the last 12 months."
                + " The figure for BME respondents is 7.5 percentage points lower."
                + " Chance alone is unlikely to explain the difference (95% interval −11.0 to −3.8 points)."),
        Reading(
            Definitions.abuse, (100, 1_000), (100, 1_000),
            "In 2024-25, 10.0% of BME respondents and 10.0% of White respondents had experienced harassment, "
                + "bullying or abuse from patients, relatives or the public in the last 12 months."
                + " The two figures are the same."
                + " The 95% interval is −2.6 to 2.6 points."),
        Reading(
            Definitions.opportunity, (695, 1_000), (208, 400),
            "In 2024-25, 52.0% of BME respondents and 69.5% of White respondents believed that the trust "
                + "provides equal opportunities for career progression or promotion."
                + " The figure for BME respondents is 17.5 percentage points lower."
                + " Chance alone is unlikely to explain the difference (95% interval −23.1 to −11.8 points)."
                + " 70 more people who believe so among BME respondents would be parity."),
        Reading(
            Definitions.opportunity, (500, 1_000), (210, 400),
            "In 2024-25, 52.5% of BME respondents and 50.0% of White respondents believed that the trust "
                + "provides equal opportunities for career progression or promotion."
                + " The figure for BME respondents is 2.5 percentage points higher."
                + " The difference cannot be told from chance (95% interval −3.3 to 8.2 points)."),
        Reading(
            Definitions.abuse, (93, 640), (264, 1_200), about: true,
            "In 2024-25, about 21.8% of BME respondents and about 14.6% of White respondents had experienced "
                + "harassment, bullying or abuse from patients, relatives or the public in the last 12 months."
                + " The figure for BME respondents is about 7.3 percentage points higher."
                + " Chance alone is unlikely to explain the difference (95% interval 2.8 to 11.4 points)."
                + " About 87 fewer people harassed, bullied or abused among BME respondents would be parity."),
        Reading(
            Definitions.abuse, (264, 1_200), (93, 640), about: true,
            "In 2024-25, about 14.6% of BME respondents and about 21.8% of White respondents had experienced "
                + "harassment, bullying or abuse from patients, relatives or the public in the last 12 months."
                + " The figure for BME respondents is about 7.3 percentage points lower."
                + " Chance alone is unlikely to explain the difference (95% interval −11.4 to −2.8 points)."),
        Reading(
            Definitions.abuse, (100, 1_000), (100, 1_000), about: true,
            "In 2024-25, about 9.9% of BME respondents and about 9.9% of White respondents had experienced "
                + "harassment, bullying or abuse from patients, relatives or the public in the last 12 months."
                + " The figure for BME respondents is between 0.6 percentage points lower and 0.6 percentage points "
                + "higher."
                + " The difference cannot be told from chance (95% interval −3.2 to 3.2 points)."),
        Reading(
            Definitions.opportunity, (695, 1_000), (208, 400), about: true,
            "In 2024-25, about 51.9% of BME respondents and about 69.4% of White respondents believed that the "
                + "trust provides equal opportunities for career progression or promotion."
                + " The figure for BME respondents is about 17.5 percentage points lower."
                + " Chance alone is unlikely to explain the difference (95% interval −24.4 to −10.4 points)."
                + " About 70 more people who believe so among BME respondents would be parity."),
        Reading(
            Definitions.opportunity, (500, 1_000), (210, 400), about: true,
            "In 2024-25, about 51.9% of BME respondents and about 50.2% of White respondents believed that the "
                + "trust provides equal opportunities for career progression or promotion."
                + " The figure for BME respondents is about 1.7 percentage points higher."
                + " The difference cannot be told from chance (95% interval −5.3 to 8.9 points)."),
        Reading(
            Definitions.abuse, (0, 400), (50, 300), about: true,
            "In 2024-25, about 17.2% of BME respondents and 0.0% of White respondents had experienced "
                + "harassment, bullying or abuse from patients, relatives or the public in the last 12 months."
                + " The figure for BME respondents is about 17.2 percentage points higher."
                + " Chance alone is unlikely to explain the difference (95% interval 12.5 to 23.1 points)."
                + " About 51 fewer people harassed, bullied or abused among BME respondents would be parity."),
        Reading(
            Definitions.abuse, (20, 400), (7, 7), about: true,
            "Withheld: none or all of a group that may be smaller than 10 people would say something about "
                + "each of them."),
    ]

    static let shares = [
        Reading(
            Definitions.bands, (93, 640), (905, 4_100), variant: 1,
            "BME people were 14.5% of staff in “Non-clinical: Band 8a” on 31 March 2025, compared with 22.1% "
                + "of all staff of the organisation."
                + " Chance alone is unlikely to explain the difference (95% interval of the share 12.0% to 17.5%)."
                + " 49 more BME members of staff would be parity."),
        Reading(
            Definitions.bands, (264, 1_000), (905, 4_100),
            "BME people were 26.4% of all staff on 31 March 2025, compared with 22.1% of all staff of the organisation."
                + " Chance alone is unlikely to explain the difference (95% interval of the share 23.8% to 29.2%)."),
        Reading(
            Definitions.bands, (100, 1_000), (100, 1_000),
            "BME people were 10.0% of all staff on 31 March 2025, compared with 10.0% of all staff of the organisation."
                + " The 95% interval of the share is 8.3% to 12.0%."),
        Reading(
            Definitions.bands, (0, 400), (905, 4_100), variant: 1,
            "There were no BME people among staff in “Non-clinical: Band 8a” on 31 March 2025, compared with "
                + "22.1% of all staff of the organisation."
                + " Chance alone is unlikely to explain the difference (95% interval of the share 0.0% to 1.0%)."
                + " 89 more BME members of staff would be parity."),
        Reading(
            Definitions.bands, (1, 3_000), (905, 4_100),
            "BME people were less than 0.1% of all staff on 31 March 2025, compared with 22.1% of all staff of "
                + "the organisation."
                + " Chance alone is unlikely to explain the difference (95% interval of the share 0.0% to 0.2%)."
                + " 662 more BME members of staff would be parity."),
        Reading(
            Definitions.bands, (93, 640), (905, 4_100), about: true, variant: 1,
            "BME people were about 14.6% of staff in “Non-clinical: Band 8a” on 31 March 2025, compared with "
                + "about 22.0% of all staff of the organisation."
                + " Chance alone is unlikely to explain the difference (95% interval of the share 11.7% to 18.1%)."
                + " About 48 more BME members of staff would be parity."),
        Reading(
            Definitions.bands, (264, 1_000), (905, 4_100), about: true,
            "BME people were about 26.1% of all staff on 31 March 2025, compared with about 22.0% of all staff of "
                + "the organisation."
                + " Chance alone is unlikely to explain the difference (95% interval of the share 23.2% to 29.3%)."),
        Reading(
            Definitions.bands, (100, 1_000), (100, 1_000), about: true,
            "BME people were about 9.9% of all staff on 31 March 2025, compared with about 9.9% of all staff of the "
                + "organisation: between 0.6 percentage points lower and 0.6 percentage points higher."
                + " The difference cannot be told from chance (95% interval of the share 8.0% to 12.3%)."),
        Reading(
            Definitions.bands, (0, 400), (905, 4_100), about: true, variant: 1,
            "There were no BME people among staff in “Non-clinical: Band 8a” on 31 March 2025, compared with "
                + "about 22.0% of all staff of the organisation."
                + " Chance alone is unlikely to explain the difference (95% interval of the share 0.0% to 1.0%)."
                + " About 88 more BME members of staff would be parity."),
        Reading(
            Definitions.bands, (1, 3_000), (905, 4_100), about: true,
            "BME people were about 0.1% of all staff on 31 March 2025, compared with about 22.0% of all staff of "
                + "the organisation."
                + " Chance alone is unlikely to explain the difference (95% interval of the share 0.0% to 0.4%)."
                + " About 657 more BME members of staff would be parity."),
        Reading(
            Definitions.bands, (0, 4), (905, 4_100), about: true,
            "Withheld: none or all of a group that may be smaller than 10 people would say something about "
                + "each of them."),
    ]

    static let representations = [
        Reading(
            Definitions.board, (2, 15), (905, 4_100),
            "BME people were 13.3% of all board members on 31 March 2025, compared with 22.1% of all staff of "
                + "the organisation: 8.7 percentage points lower."
                + " The numbers are too small to tell the difference from chance (95% interval −18.4 to 15.8 "
                + "points)."
                + " 2 more BME board members would be parity."),
        Reading(
            Definitions.board, (5, 15), (905, 4_100),
            "BME people were 33.3% of all board members on 31 March 2025, compared with 22.1% of all staff of "
                + "the organisation: 11.3 percentage points higher."
                + " The numbers are too small to tell the difference from chance (95% interval −6.9 to 36.2 "
                + "points)."),
        Reading(
            Definitions.board, (20, 100), (200, 1_000),
            "BME people were 20.0% of all board members on 31 March 2025, compared with 20.0% of all staff of "
                + "the organisation: the same share."
                + " The 95% interval is −7.1 to 9.2 points."),
        Reading(
            Definitions.board, (0, 15), (905, 4_100),
            "There were no BME people among all board members on 31 March 2025, compared with 22.1% of all staff of "
                + "the organisation: 22.1 percentage points lower."
                + " Chance alone is unlikely to explain the difference (95% interval −23.4 to −1.6 points)."
                + " 4 more BME board members would be parity."),
        Reading(
            Definitions.board, (2, 15), (905, 4_100), about: true,
            "BME people were about 20.0% of all board members on 31 March 2025, compared with about 22.0% of "
                + "all staff of the organisation: between 16.5 percentage points lower and 24.2 percentage points "
                + "higher."
                + " The numbers are too small to tell the difference from chance (95% interval −21.3 to 48.9 "
                + "points)."),
        Reading(
            Definitions.board, (5, 15), (905, 4_100), about: true,
            "BME people were about 20.0% of all board members on 31 March 2025, compared with about 22.0% of "
                + "all staff of the organisation: between 16.5 percentage points lower and 24.2 percentage points "
                + "higher."
                + " The numbers are too small to tell the difference from chance (95% interval −21.3 to 48.9 "
                + "points)."),
        Reading(
            Definitions.board, (20, 100), (200, 1_000), about: true,
            "BME people were about 21.2% of all board members on 31 March 2025, compared with about 20.1% of "
                + "all staff of the organisation: between 1.8 percentage points lower and 4.9 percentage points higher."
                + " The difference cannot be told from chance (95% interval −8.7 to 14.6 points)."),
        Reading(
            Definitions.board, (0, 15), (905, 4_100), about: true,
            "There were no BME people among all board members on 31 March 2025, compared with about 22.0% of "
                + "all staff of the organisation: about 22.0 percentage points lower."
                + " The numbers are too small to tell the difference from chance (95% interval −23.4 to 0.9 "
                + "points)."
                + " About 4 more BME board members would be parity."),
        Reading(
            Definitions.board, (2, 13), (905, 4_100), variant: 1,
            "BME people were 15.4% of voting members on 31 March 2025, compared with 22.1% of all staff of the organisation: "
                + "6.7 percentage points lower."
                + " The numbers are too small to tell the difference from chance (95% interval −17.8 to 20.2 "
                + "points)."
                + " The shortfall is less than one seat."),
        Reading(
            Definitions.board, (1, 11), (923, 4_100), about: true, variant: 1,
            "BME people were about 33.3% of voting members on 31 March 2025, compared with about 22.5% of all staff "
                + "of the organisation: between 14.2 percentage points lower and 63.3 percentage points higher."
                + " The numbers are too small to tell the difference from chance (95% interval −21.2 to 75.1 "
                + "points)."),
        Reading(
            Definitions.board, (7, 8), (905, 4_100), about: true,
            "Withheld: none or all of a group that may be smaller than 10 people would say something about "
                + "each of them."),
    ]
}
