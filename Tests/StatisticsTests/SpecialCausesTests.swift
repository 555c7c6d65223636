import Testing

@testable import Statistics

struct SpecialCausesTests {
    /// Limits of a series that swings by 3 about 0: mean 0, R̄ = 3, near limits ±5.32, limits ±7.98.
    static let swing: [Double] = (0..<20).map { $0.isMultiple(of: 2) ? 1.5 : -1.5 }

    private func causes(_ values: [Double]) throws -> [SpecialCause?] {
        SpecialCauses.of(values, within: try XmRLimits.of(Self.swing, screening: .none).get())
    }

    @Test func aQuietSeriesHasNone() throws {
        #expect(try causes(Self.swing).allSatisfy { $0 == nil })
        #expect(try causes([]).isEmpty)
    }

    @Test func theOutlierOfTheGoldenSeriesIsOutside() throws {
        let limits = try XmRLimits.of(XmRLimitsTests.golden, screening: .outlyingRanges).get()
        let found = SpecialCauses.of(XmRLimitsTests.golden, within: limits)
        #expect(found.indices.filter { found[$0] == .outsideLimits } == [4])
    }

    @Test func pointsBeyondALimitAreMarkedOnBothSides() throws {
        #expect(try causes([8, 0, -8, 7.9, -7.9]) == [.outsideLimits, nil, .outsideLimits, nil, nil])
    }

    @Test func sevenRisingPointsAreAllMarked() throws {
        #expect(try causes([-3, -2, -1, 0, 1, 2, 3]) == Array(repeating: .trend, count: 7))
        #expect(try causes([3, 2, 1, 0, -1, -2, -3]) == Array(repeating: .trend, count: 7))
    }

    @Test func sixRisingPointsAreNotARunAndATieBreaksOne() throws {
        #expect(try causes([-3, -2, -1, 0, 1, 2]).allSatisfy { $0 == nil })
        #expect(try causes([-3, -2, -1, -1, 0, 1, 2]).allSatisfy { $0 == nil })
    }

    @Test func aRunOfNineIsMarkedFromItsFirstPoint() throws {
        let found = try causes([0.5, -4, -3, -2, -1, 0, 1, 2, 3, 4, 0.5])
        #expect(found == [nil] + Array(repeating: .trend, count: 9) + [nil])
    }

    @Test(
        arguments: [
            ([6, 1, 6], [true, false, true]), ([6, 6, 1], [true, true, false]), ([1, 6, 6], [false, true, true]),
            ([-6, -1, -6], [true, false, true]), ([6, -1, 6], [false, false, false]),
            ([6, 1, 1, 6], [false, false, false, false]), ([6, -6, 6], [false, false, false]),
            ([6, 6], [false, false]), ([6, 6, 6], [true, true, true]),
        ] as [([Double], [Bool])])
    func twoOfThreeBeyondTheNearLimit(_ values: [Double], _ marked: [Bool]) throws {
        #expect(try causes(values) == marked.map { $0 ? .nearLimit : nil })
    }

    @Test func aPointOutsideDoesNotCountAsOneOfTheTwo() throws {
        #expect(try causes([9, 6, 1]) == [.outsideLimits, nil, nil])
    }

    @Test func sevenPointsOnOneSideAreAShift() throws {
        let above: [Double] = [1, 2, 1, 2, 1, 2, 1]
        #expect(try causes(above) == Array(repeating: .shift, count: 7))
        #expect(try causes([-1] + above + [-1, 1]) == [nil] + Array(repeating: .shift, count: 7) + [nil, nil])
        #expect(try causes(above.map { -$0 }) == Array(repeating: .shift, count: 7))
    }

    @Test func aPointOnTheMeanEndsAShift() throws {
        #expect(try causes([1, 2, 1, 0, 2, 1, 2]).allSatisfy { $0 == nil })
    }

    @Test func theFirstRuleInOrderWins() throws {
        // Rising and on one side throughout; the last is outside, the two before it beyond the near limit.
        let found = try causes([1, 2, 3, 4, 5, 6, 7, 9])
        #expect(found == Array(repeating: .trend, count: 7) + [.outsideLimits])
        // On one side throughout, two of three beyond the near limit.
        let shifted = try causes([1, 2, 1, 6, 1, 6, 1])
        #expect(shifted == [.shift, .shift, .shift, .nearLimit, .shift, .nearLimit, .shift])
    }

    @Test(arguments: [0.1, 1.0 / 3, 1e9 / 7, -0.7])
    func aConstantSeriesIsNeverSpecial(_ value: Double) throws {
        let values = Array(repeating: value, count: 23)
        let limits = try XmRLimits.of(values, screening: .none).get()
        #expect(SpecialCauses.of(values, within: limits).allSatisfy { $0 == nil })
    }

    @Test(arguments: propertySeeds)
    func turningTheSeriesOverKeepsTheMarks(_ seed: UInt64) throws {
        var random = Seeded(seed)
        for count in 2...40 {
            let values = (0..<count).map { _ in Double(Int.random(in: -9...9, using: &random)) }
            let over = values.map { -$0 }
            let limits = try XmRLimits.of(values, screening: .none).get()
            let turned = try XmRLimits.of(over, screening: .none).get()
            #expect(
                SpecialCauses.of(values, within: limits) == SpecialCauses.of(over, within: turned),
                "seed \(seed), \(count)")
        }
    }
}
