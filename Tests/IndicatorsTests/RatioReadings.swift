/// Every kind of sentence of a ratio: above, below, at parity; exact, about, withheld.
extension Readings {
    static let likelihoods = [
        Reading(
            Definitions.appointment, (264, 1_200), (93, 640),
            "White applicants were 1.51 times as likely as BME applicants to be appointed from shortlisting in "
                + "2024-25."
                + " Chance alone is unlikely to explain the difference (95% interval 1.22 to 1.88)."
                + " 48 more appointments among BME applicants would be parity."),
        Reading(
            Definitions.appointment, (264, 1_200), (93, 640), about: true,
            "White applicants were about 1.50 times as likely as BME applicants to be appointed from "
                + "shortlisting in 2024-25."
                + " Chance alone is unlikely to explain the difference (95% interval 1.16 to 1.94)."
                + " About 47 more appointments among BME applicants would be parity."),
        Reading(
            Definitions.appointment, (93, 640), (264, 1_200),
            "White applicants were less likely than BME applicants to be appointed from shortlisting in "
                + "2024-25: 0.66 times as likely."
                + " Chance alone is unlikely to explain the difference (95% interval 0.53 to 0.82)."),
        Reading(
            Definitions.appointment, (93, 640), (264, 1_200), about: true,
            "White applicants were less likely than BME applicants to be appointed from shortlisting in "
                + "2024-25: about 0.67 times as likely."
                + " Chance alone is unlikely to explain the difference (95% interval 0.52 to 0.86)."),
        Reading(
            Definitions.appointment, (100, 1_000), (50, 500),
            "White applicants and BME applicants were equally likely to be appointed from shortlisting in "
                + "2024-25."
                + " The 95% interval is 0.73 to 1.38."),
        Reading(
            Definitions.appointment, (100, 1_000), (100, 1_000), about: true,
            "White applicants and BME applicants were about equally likely to be appointed from shortlisting "
                + "in 2024-25."
                + " The 95% interval is 0.73 to 1.37."),
        Reading(
            Definitions.appointment, (262, 1_198), (60, 604), variant: 1,
            "White applicants were 2.20 times as likely as BME applicants to be appointed from shortlisting in "
                + "2024-25 (without international recruitment campaigns)."
                + " Chance alone is unlikely to explain the difference (95% interval 1.70 to 2.87)."
                + " 73 more appointments among BME applicants would be parity."),
        Reading(
            Definitions.appointment, (8, 20), (2, 10),
            "White applicants were 2.00 times as likely as BME applicants to be appointed from shortlisting in "
                + "2024-25."
                + " The numbers are too small to tell the difference from chance (95% interval 0.63 to 7.63)."
                + " 2 more appointments among BME applicants would be parity."),
        Reading(
            Definitions.appointment, (2, 15), (905, 4_100), about: true,
            "White applicants were about 0.91 times as likely as BME applicants to be appointed from "
                + "shortlisting in 2024-25."
                + " The numbers are too small to tell the difference from chance (95% interval 0.04 to 3.25)."),
        Reading(
            Definitions.appointment, (50, 317), (0, 418),
            "There were no appointments among BME applicants in 2024-25, against a rate of 15.8% among White "
                + "applicants."
                + " A ratio would divide by zero, so there is none."
                + " Chance alone is unlikely to explain the difference (95% interval 17.31 or more)."
                + " 66 more appointments among BME applicants would be parity."),
        Reading(
            Definitions.appointment, (50, 317), (0, 418), about: true,
            "There were no appointments among BME applicants in 2024-25, against a rate of about 16.2% among "
                + "White applicants."
                + " A ratio would divide by zero, so there is none."
                + " Chance alone is unlikely to explain the difference (95% interval 16.79 or more)."
                + " About 68 more appointments among BME applicants would be parity."),
        Reading(
            Definitions.appointment, (0, 9), (30, 90), about: true,
            "Withheld: none or all of a group that may be smaller than 10 people would say something about "
                + "each of them."),
        Reading(
            Definitions.appointment, (0, 40), (0, 60),
            "Neither group has any events, so there is nothing to compare."),
        Reading(
            Definitions.appointment, (1, 3_000), (900, 1_000),
            "White applicants were less likely than BME applicants to be appointed from shortlisting in "
                + "2024-25: less than 0.01 times as likely."
                + " Chance alone is unlikely to explain the difference (95% interval 0.00 to 0.00)."),
        Reading(
            Definitions.disciplinary, (21, 3_120), (11, 905),
            "BME staff were 1.81 times as likely as White staff to enter a formal disciplinary investigation "
                + "in 2024-25."
                + " The difference cannot be told from chance (95% interval 0.89 to 3.67)."
                + " 5 fewer entries into an investigation among BME staff would be parity."),
        Reading(
            Definitions.disciplinary, (21, 3_120), (0, 905),
            "There were no entries into an investigation among BME staff in 2024-25, against a rate of 0.7% "
                + "among White staff, so the ratio is 0."
                + " Chance alone is unlikely to explain the difference (95% interval 0.00 to 0.63)."),
        Reading(
            Definitions.disciplinary, (21, 3_120), (0, 905), about: true,
            "There were no entries into an investigation among BME staff in 2024-25, against a rate of about "
                + "0.7% among White staff, so the ratio is 0."
                + " Chance alone is unlikely to explain the difference (95% interval 0.00 to 0.70)."),
        Reading(
            Definitions.training, (1_404, 3_120), (362, 905),
            "White staff were 1.12 times as likely as BME staff to take up non-mandatory training or CPD in "
                + "2024-25."
                + " Chance alone is unlikely to explain the difference (95% interval 1.03 to 1.23)."
                + " 46 more people taking up training among BME staff would be parity."),
        Reading(
            Definitions.training, (1_404, 3_120), (362, 905), about: true,
            "White staff were about 1.12 times as likely as BME staff to take up non-mandatory training or CPD "
                + "in 2024-25."
                + " Chance alone is unlikely to explain the difference (95% interval 1.01 to 1.24)."
                + " About 43 more people taking up training among BME staff would be parity."),
    ]

    static let progressions = [
        Reading(
            Definitions.progression, (400, 1_500), (48, 520),
            "Relative to their numbers in the lower bands, there were 2.89 times as many White staff as BME "
                + "staff in the higher bands on 31 March 2025 (clinical: lower to upper bands)."
                + " Chance alone is unlikely to explain the difference (95% interval 2.11 to 3.96)."
                + " 91 more people in the higher pay bands among BME staff would be parity."),
        Reading(
            Definitions.progression, (48, 520), (400, 1_500),
            "Relative to their numbers in the lower bands, there were fewer White staff than BME staff in the "
                + "higher bands on 31 March 2025 (clinical: lower to upper bands): 0.35 times as many."
                + " Chance alone is unlikely to explain the difference (95% interval 0.25 to 0.47)."),
        Reading(
            Definitions.progression, (100, 1_000), (100, 1_000),
            "Relative to their numbers in the lower bands, there were equally many White staff and BME staff "
                + "in the higher bands on 31 March 2025 (clinical: lower to upper bands)."
                + " The 95% interval is 0.75 to 1.34."),
        Reading(
            Definitions.progression, (0, 400), (50, 300),
            "There were no White staff in the higher bands on 31 March 2025 (clinical: lower to upper bands), "
                + "but there were BME staff, so the ratio is 0."
                + " Chance alone is unlikely to explain the difference."),
        Reading(
            Definitions.progression, (50, 300), (0, 400),
            "There were no BME staff in the higher bands on 31 March 2025 (clinical: lower to upper bands), "
                + "but there were White staff."
                + " A ratio would divide by zero, so there is none."
                + " Chance alone is unlikely to explain the difference."
                + " 67 more people in the higher pay bands among BME staff would be parity."),
        Reading(
            Definitions.progression, (400, 1_500), (48, 520), about: true,
            "Relative to their numbers in the lower bands, there were about 3.07 times as many White staff as "
                + "BME staff in the higher bands on 31 March 2025 (clinical: lower to upper bands)."
                + " Chance alone is unlikely to explain the difference (95% interval 2.08 to 4.54)."
                + " About 94 more people in the higher pay bands among BME staff would be parity."),
        Reading(
            Definitions.progression, (48, 520), (400, 1_500), about: true,
            "Relative to their numbers in the lower bands, there were fewer White staff than BME staff in the "
                + "higher bands on 31 March 2025 (clinical: lower to upper bands): about 0.33 times as many."
                + " Chance alone is unlikely to explain the difference (95% interval 0.22 to 0.48)."),
        Reading(
            Definitions.progression, (100, 1_000), (100, 1_000), about: true,
            "Relative to their numbers in the lower bands, there were about equally many White staff and BME "
                + "staff in the higher bands on 31 March 2025 (clinical: lower to upper bands)."
                + " The 95% interval is 0.71 to 1.41."),
        Reading(
            Definitions.progression, (0, 400), (50, 300), about: true,
            "There were no White staff in the higher bands on 31 March 2025 (clinical: lower to upper bands), "
                + "but there were BME staff, so the ratio is 0."
                + " Chance alone is unlikely to explain the difference."),
        Reading(
            Definitions.progression, (50, 300), (0, 400), about: true,
            "There were no BME staff in the higher bands on 31 March 2025 (clinical: lower to upper bands), "
                + "but there were White staff."
                + " A ratio would divide by zero, so there is none."
                + " Chance alone is unlikely to explain the difference."
                + " About 69 more people in the higher pay bands among BME staff would be parity."),
        Reading(
            Definitions.progression, (0, 4), (50, 300), about: true,
            "Withheld: none or all of a group that may be smaller than 10 people would say something about "
                + "each of them."),
    ]
}
