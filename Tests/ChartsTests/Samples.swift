@testable import Charts

/// Charts like those on the pages, with invented values.
enum Samples {
    static let ratio = ValueFormat(decimals: 2)
    static let percent = ValueFormat(decimals: 1, suffix: "%")
    static let parity = ReferenceLine(value: 1, label: "Parity")
    static let band = ReferenceBand(low: 0.8, high: 1.25, label: "Four-fifths band")

    static let markers = [
        MarkerMeaning(.circle, "inside the band"), MarkerMeaning(.triangleUp, "adverse"),
        MarkerMeaning(.doubleTriangleUp, "adverse, beyond two"), MarkerMeaning(.triangleDown, "reverse"),
        MarkerMeaning(.hollowDiamond, "cannot be told from chance"),
    ]

    static let trend = TrendChart(
        id: "wres-2-trend", title: "Appointment from shortlisting, 2022-23 to 2024-25",
        description: "White applicants were 1.62, 1.58 and 1.51 times as likely to be appointed as BME applicants.",
        points: [
            TrendPoint(label: "2022-23", value: 1.62, low: 1.30, high: 2.02),
            TrendPoint(label: "2023-24", value: 1.58, low: 1.27, high: 1.96),
            TrendPoint(label: "2024-25", value: 1.51, low: 1.22, high: 1.88),
        ], scale: .logarithmic, format: ratio, valueLabel: "Relative likelihood, White to BME (log scale)",
        reference: parity, band: band, target: ReferenceLine(value: 1.2, label: "Target for 2026"))

    static let trendWithGaps = TrendChart(
        id: "wres-3-trend", title: "Formal disciplinary process", description: "Two values of four are shown.",
        points: [
            TrendPoint(label: "2021-22", value: 2.4, low: 0.9, marker: .hollowDiamond),
            TrendPoint(label: "2022-23", value: nil, reason: "withheld: fewer than 10 people in a group"),
            TrendPoint(label: "2023-24", value: 0, low: 0, high: 1.4, marker: .hollowDiamond),
            TrendPoint(label: "2024-25", value: 1.1, low: 0.6, high: 400, marker: .hollowDiamond),
        ], scale: .logarithmic, format: ratio, valueLabel: "Relative likelihood, BME to White (log scale)",
        reference: parity, band: band)

    static let quarters = TrendChart(
        id: "share-quarters", title: "BME share of staff by quarter",
        description: "The share rose from 21.0% to 24.9%.",
        points: (0..<14).map { quarter in
            TrendPoint(
                label: "Q\(quarter % 4 + 1) \(2021 + quarter / 4)", value: 21 + Double(quarter) * 0.3,
                low: 19.8 + Double(quarter) * 0.3, high: 22.2 + Double(quarter) * 0.3)
        }, scale: .linear, format: percent, valueLabel: "Share of staff")

    static let intervals = IntervalChart(
        id: "wres-2-units", title: "Appointment from shortlisting by care group",
        description: "One care group is adverse, one beyond two, the others inside the band or too few to tell.",
        rows: [
            IntervalRow(label: "Whole organisation", value: 1.51, low: 1.22, high: 1.88, marker: .triangleUp),
            IntervalRow(
                label: "Surgery and critical care", value: 2.31, low: 1.42, high: 3.80,
                marker: .doubleTriangleUp),
            IntervalRow(label: "Women and children", value: 1.05, low: 0.81, high: 1.36),
            IntervalRow(
                label: "Community services and integrated neighbourhood teams", value: 0.71, low: 0.55,
                high: 0.92, marker: .triangleDown),
            IntervalRow(label: "Estates", value: 2.0, low: 0.7, marker: .hollowDiamond, note: "too few to tell"),
            IntervalRow(label: "Pathology", value: nil, marker: .dash, note: "withheld: fewer than 10 people"),
        ], scale: .logarithmic, format: ratio, rowHeading: "Care group",
        valueLabel: "Relative likelihood, White to BME (log scale)", reference: parity, band: band,
        markerKey: markers)

    static let differences = IntervalChart(
        id: "wres-9", title: "Board and workforce", description: "The voting board is 8.2 points below the workforce.",
        rows: [
            IntervalRow(label: "Total board", value: -4.1, low: -19.3, high: 15.2, marker: .hollowDiamond),
            IntervalRow(label: "Voting", value: -8.2, low: -22.0, high: 13.4, marker: .hollowDiamond),
            IntervalRow(label: "Executive", value: 3.5, low: -16.9, high: 31.8, marker: .hollowDiamond),
        ], scale: .linear, format: ValueFormat(decimals: 1, suffix: " points"), rowHeading: "Board",
        valueLabel: "Difference from the workforce, percentage points",
        reference: ReferenceLine(value: 0, label: "As the workforce"))

    static let shares = ShareBars(
        id: "wres-1", title: "Staff by pay band",
        description: "The BME share falls from 31.0% in band 5 to 6.3% in VSM.",
        rows: [
            shareRow("Band 2", 28.4, 68.1, 3.5), shareRow("Band 5", 31, 66.2, 2.8), shareRow("Band 7", 18.8, 79, 2.2),
            shareRow("Band 8a", 12.2, 85.9, 1.9), shareRow("Band 9", 7.7, 80.8, 11.5),
            ShareRow(
                label: "VSM",
                parts: [
                    SharePart(group: "BME", share: nil, count: "1 to 6"),
                    SharePart(group: "White", share: nil, count: "15"),
                    SharePart(group: "Unknown", share: nil, count: "0"),
                ], note: "withheld: fewer than 10 people"),
        ], rowHeading: "Pay band", reference: ReferenceLine(value: 24.9, label: "BME share of all staff"))

    static let small = SmallTrend(
        id: "wres-2-small", title: "Indicator 2 over three years", description: "1.62, 1.58, 1.51.",
        points: [
            TrendPoint(label: "2022-23", value: 1.62, low: 1.30, high: 2.02, marker: .triangleUp),
            TrendPoint(label: "2023-24", value: 1.58, low: 1.27, high: 1.96, marker: .triangleUp),
            TrendPoint(label: "2024-25", value: 1.51, low: 1.22, high: 1.88, marker: .triangleUp),
        ], scale: .logarithmic, format: ratio, valueLabel: "Relative likelihood", reference: parity, band: band)

    static let trajectory = TrajectoryChart(
        id: "target-1", title: "BME share of staff in band 8a and above, baseline to target",
        description: "The share was 9.8% at the baseline and 11.0% last; the target is 15.0% by 31 March 2027.",
        baseline: TrajectoryEnd(TimelineMoment(at: 0, label: "31 Mar 2023"), value: 9.8),
        target: TrajectoryEnd(TimelineMoment(at: 1461, label: "31 Mar 2027"), value: 15),
        points: [
            TrajectoryPoint(TimelineMoment(at: 366, label: "31 Mar 2024"), value: 10.4, low: 8.6, high: 12.5),
            TrajectoryPoint(TimelineMoment(at: 550, label: "30 Sep 2024"), value: nil, reason: "not collected"),
            TrajectoryPoint(TimelineMoment(at: 731, label: "31 Mar 2025"), value: 11, low: 9.1, high: 13.1),
        ], today: TimelineMoment(at: 780, label: "19 May 2025"), format: percent, valueLabel: "BME share of staff")

    static let timeline = TimelineChart(
        id: "plan", title: "Six actions in time", description: "One action is overdue, one goes on with no end set.",
        rows: [
            TimelineRow(
                label: "1.1 Review how panels shortlist", time: "31 March 2025", remark: "Red", span: .day(730),
                mark: .red),
            TimelineRow(
                label: "1.2 Publish the plan", time: "31 October 2025", remark: "Green", span: .day(944),
                mark: .green, isFixed: true),
            TimelineRow(
                label: "2.1 Train the managers of every ward and clinic", time: "Quarter 4 of 2025-26",
                remark: "Amber", span: .period(from: 1006, to: 1095), mark: .amber),
            TimelineRow(
                label: "2.2 Meet the staff network", time: "Goes on", remark: "Not rated", span: .open(from: nil),
                mark: .notRated),
            TimelineRow(
                label: "3.1 Count career conversations", time: "Began in May 2024", remark: "Green",
                span: .open(from: 400), mark: .green),
            TimelineRow(
                label: "3.2 Write to candidates", time: "June 2024", remark: "Complete",
                span: .period(from: 427, to: 456), mark: .complete),
        ], today: TimelineMoment(at: 780, label: "19 May 2025"),
        ticks: (0..<9).map {
            TimelineMoment(at: Double($0) * 182.6, label: $0 % 2 == 0 ? "Apr \(2023 + $0 / 2)" : "Oct")
        },
        rowHeading: "Action", markHeading: "Delivery",
        markKey: [
            (.red, "Red"), (.amber, "Amber"), (.green, "Green"), (.complete, "Complete"), (.notRated, "Not rated"),
        ])

    private static func shareRow(_ label: String, _ bme: Double, _ white: Double, _ unknown: Double) -> ShareRow {
        let shares = [("BME", bme), ("White", white), ("Unknown", unknown)]
        return ShareRow(
            label: label,
            parts: shares.map { SharePart(group: $0, share: $1, count: "\(Int($1 * 4)) of 400") })
    }
}
