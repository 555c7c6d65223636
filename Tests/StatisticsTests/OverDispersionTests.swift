import Testing

@testable import Statistics

struct OverDispersionTests {
    @Test func setsAgreeWithR() throws {
        let lines = try VectorFile("over-dispersion.csv").numbers()
        for place in stride(from: 0, to: lines.count, by: 3) {
            let units = try zip(lines[place], lines[place + 1]).map { try proportion(Int($0), Int($1)) }
            let variance = try OverDispersion.betweenVariance(of: units).get()
            #expect(agrees(variance, lines[place + 2][0]), "set at line \(place)")
        }
    }

    @Test func unitsThatAgreeHaveNone() throws {
        let units = try [proportion(12, 100), proportion(24, 200), proportion(6, 50)]
        #expect(try OverDispersion.betweenVariance(of: units).get() == 0)
    }

    @Test func emptyUnitsChangeNothing() throws {
        let units = try [proportion(2, 100), proportion(64, 200), proportion(6, 50)]
        let withEmpty = try units + [proportion(0, 0)]
        #expect(
            try OverDispersion.betweenVariance(of: units).get()
                == OverDispersion.betweenVariance(of: withEmpty).get())
    }

    @Test func allWithoutEventsHaveNone() throws {
        let units = try [proportion(0, 100), proportion(0, 200)]
        #expect(try OverDispersion.betweenVariance(of: units).get() == 0)
    }

    @Test func fewerThanTwoUnitsHaveAReason() throws {
        #expect(OverDispersion.betweenVariance(of: []).failure == .tooFewValues(needed: 2))
        let units = try [proportion(3, 9), proportion(0, 0)]
        #expect(OverDispersion.betweenVariance(of: units).failure == .tooFewValues(needed: 2))
    }
}
