import Testing
import Workforce

@testable import Plans

struct TargetProgressTests {
    private static let tolerance = 0.1

    private static func target(
        _ baseline: Double?, _ target: Double?, by: String? = "2026-03-31", unit: Unit = .percent
    ) -> Target {
        Target(
            metric: "Share in band 8a and above", baseline: baseline, target: target, unit: unit,
            by: by.flatMap { PartialDate(iso: $0) }, text: "t")
    }

    private func point(_ iso: String, _ value: Double) throws -> TargetPoint {
        TargetPoint(day: try Following.day(iso), value: value)
    }

    static let courses: [(Target, [(String, Double)], String)] = [
        (target(6, 10), [("2025-03-31", 8.0)], "On track: 8% on 31 March 2025, on the way to 10% by 31 March 2026."),
        (
            target(6, 10), [("2025-03-31", 7.61)],
            "On track: 7.61% on 31 March 2025, on the way to 10% by 31 March 2026."
        ),
        (
            target(6, 10), [("2025-03-31", 7.5)],
            "Behind: 7.5% on 31 March 2025, where 8% would be on the way to 10% by 31 March 2026."
        ),
        (
            target(6, 10), [("2024-09-30", 9.0), ("2025-03-31", 5.0)],
            "Behind: 5% on 31 March 2025, where 8% would be on the way to 10% by 31 March 2026."
        ),
        (
            target(6, 10), [("2025-03-31", 10.0)],
            "Reached: 10% on 31 March 2025, and the target is 10% by 31 March 2026."
        ),
        (
            target(1.8, 1.4, unit: .ratio), [("2025-03-31", 1.75)],
            "Behind: 1.75 on 31 March 2025, where 1.6 would be on the way to 1.4 by 31 March 2026."
        ),
        (
            target(1.8, 1.4, unit: .ratio), [("2025-03-31", 1.3)],
            "Reached: 1.3 on 31 March 2025, and the target is 1.4 by 31 March 2026."
        ),
        (
            target(-8, -5, unit: .percentagePoints), [("2025-03-31", -6.5)],
            "On track: -6.5 percentage points on 31 March 2025, on the way to -5 percentage points by 31 March 2026."
        ),
        (target(6, 10), [("2025-07-02", 10.0)], "Cannot tell: no number is held yet."),
        (target(6, 10), [], "Cannot tell: no number is held yet."),
        (target(6, nil), [("2025-03-31", 8.0)], "Cannot tell: the target has no number."),
        (
            target(6, 10, by: nil), [("2025-03-31", 8.0)],
            "Cannot tell: 8% on 31 March 2025, and the target of 10% has no date."
        ),
        (target(6, 10, by: nil), [("2025-03-31", 11.0)], "Reached: 11% on 31 March 2025, and the target is 10%."),
        (
            target(nil, 10), [("2025-03-31", 10.0)],
            "Cannot tell: there is no baseline to say which way it should move."
        ),
        (
            target(nil, 10), [("2024-03-31", 6.0), ("2025-03-31", 8.0)],
            "On track: 8% on 31 March 2025, on the way to 10% by 31 March 2026."
        ),
    ]

    @Test(arguments: courses)
    func givenATargetThenItsProgressIs(
        _ target: Target, _ points: [(String, Double)], _ expected: String
    ) throws {
        let progress = TargetProgress.of(
            target, from: try Following.day("2024-03-31"), points: try points.map { try point($0.0, $0.1) },
            on: try Following.day("2025-07-01"), tolerance: Self.tolerance)
        #expect(progress.sentence == expected)
    }

    @Test(arguments: [
        ("2023-01-01", 6.0), ("2024-03-31", 6.0), ("2025-03-31", 8.0), ("2026-03-31", 10.0), ("2030-01-01", 10.0),
    ])
    func givenADayThenTheLineSaysWhereItShouldStand(_ iso: String, _ expected: Double) throws {
        let path = try #require(TargetPath(Self.target(6, 10), from: try Following.day("2024-03-31")))
        #expect(abs(path.expected(on: try Following.day(iso)) - expected) < 1e-9)
    }

    @Test func givenThreePointsAYearThenTheLineRisesByThreeEachYear() throws {
        let path = TargetPath(from: try point("2023-03-31", 52), yearly: 3, until: try Following.day("2027-03-31"))
        #expect(abs(try #require(path).expected(on: try Following.day("2024-03-31")) - 55) < 0.01)
        #expect(abs(try #require(path).to.value - 64) < 0.01)
    }

    @Test func givenNoRoomForALineThenThereIsNone() throws {
        let day = try Following.day("2026-03-31")
        #expect(TargetPath(Self.target(6, 10), from: day) == nil)
        #expect(TargetPath(Self.target(6, .infinity), from: try Following.day("2024-03-31")) == nil)
        #expect(TargetPath(Self.target(6, 10), from: nil) == nil)
    }

    static let outlooks: [(Target, [(String, Double)], TargetOutlook.Reach, String)] = [
        (
            target(6, 10), [("2023-03-31", 6.0), ("2024-03-31", 7.0), ("2025-03-31", 8.0)], TargetOutlook.Reach.no,
            "Out of reach at the present rate: 8% on 31 March 2025 and rising by 1% a year, it would be 9% on 31 March "
                + "2026, and the target is 10%."
        ),
        (
            target(6, 10), [("2024-03-31", 6.0), ("2025-03-31", 8.0)], .yes,
            "Within reach: 8% on 31 March 2025 and rising by 2% a year, it would be 10% on 31 March 2026, and the "
                + "target is 10%."
        ),
        (
            target(1.8, 1.4, unit: .ratio), [("2024-03-31", 1.6), ("2025-03-31", 1.7)], .no,
            "Out of reach at the present rate: 1.7 on 31 March 2025 and rising by 0.1 a year, it would be 1.8 on 31 "
                + "March 2026, and the target is 1.4."
        ),
        (
            target(nil, 10), [("2024-03-31", 6.0), ("2025-03-31", 6.0)], .no,
            "Out of reach at the present rate: 6% on 31 March 2025 and unchanged, it would be 6% on 31 March 2026, and "
                + "the target is 10%."
        ),
        (target(6, 10), [("2025-03-31", 8.0)], .unknown, "Cannot tell: at least two periods are needed to see a rate."),
        (
            target(6, 10, by: nil), [("2024-03-31", 6.0), ("2025-03-31", 8.0)], .unknown,
            "Cannot tell: the target has no number or no date."
        ),
        (target(6, 10), [], .unknown, "Cannot tell: no number is held yet."),
        (
            target(nil, 10), [("2024-03-31", 10.0), ("2025-03-31", 10.0)], .unknown,
            "Cannot tell: it stands at the target, and no baseline says which way it should move."
        ),
    ]

    @Test(arguments: outlooks)
    func givenATargetThenItsOutlookIs(
        _ target: Target, _ points: [(String, Double)], _ reach: TargetOutlook.Reach, _ expected: String
    ) throws {
        let outlook = TargetOutlook.of(
            target, action: "2.1", points: try points.map { try point($0.0, $0.1) },
            on: try Following.day("2025-07-01"), tolerance: Self.tolerance)
        #expect(outlook.reach == reach && outlook.reason == expected && outlook.action == "2.1")
    }

    @Test(arguments: [
        (0.0, "0"), (-0.001, "0"), (1.005, "1"), (7.5, "7.5"), (12.34, "12.34"), (-3.456, "-3.46"), (0.07, "0.07"),
    ])
    func givenANumberThenItIsWrittenWithAtMostTwoDecimals(_ number: Double, _ expected: String) {
        #expect(TargetWords.decimal(number) == expected)
    }

    @Test func givenAMeasureThatIsBehindThenDeliveryIsAmber() throws {
        let progress = TargetProgress.of(
            Self.target(6, 10), from: try Following.day("2024-03-31"), points: [try point("2025-03-31", 6)],
            on: try Following.day("2025-07-01"), tolerance: Self.tolerance)
        let followed = FollowedAction(
            action: Following.action(Following.on("2026-03-31")), updates: [Following.update("2025-06-20")])
        let rated = DeliveryStatus.of(
            followed, on: try Following.day("2025-07-01"), rules: try Following.rules.get().rating,
            measures: [progress])
        #expect(
            rated.reason == "Amber: due 31 March 2026, its measure “Share in band 8a and above” is behind, last update "
                + "11 days ago.")
    }
}
