import Counting
import Testing

@Suite struct CountTableTests {
    static let table = make(
        ["Site", "Group", "Band"],
        [
            (["North", "White", "5"], 4), (["North", "BME", "5"], 3), (["South", "White", "6"], 2),
            (["South", nil, "6"], 1), ([nil, "BME", nil], 5),
        ])

    @Test func countsOfOneCellAddUp() {
        var table = CountTable(dimensions: ["Site"])
        table.add(2, to: ["North"])
        table.add(3, to: ["North"])
        table.add(0, to: ["South"])

        #expect(table.cells == [["North"]: 5])
        #expect(table[["South"]] == 0)
        #expect(table.total == 5)
    }

    @Test func aCellOfTheWrongWidthIsNotTaken() {
        var table = CountTable(dimensions: ["Site"])
        table.add(2, to: ["North", "5"])

        #expect(table.isEmpty)
        #expect(table[["North", "5"]] == 0)
    }

    @Test(arguments: [
        (["Group"], [["White"]: 6, ["BME"]: 8, [nil]: 1] as [[String?]: Int]),
        (["Band", "Site"], [["5", "North"]: 7, ["6", "South"]: 3, [nil, nil]: 5]),
        ([], [[]: 15]),
        (["Colour", "Group"], [[nil, "White"]: 6, [nil, "BME"]: 8, [nil, nil]: 1]),
    ])
    func rollingUpKeepsOnlyTheDimensionsAsked(_ kept: [String], _ expected: [[String?]: Int]) {
        let rolled = Self.table.rolled(to: kept)

        #expect(rolled.dimensions == kept)
        #expect(rolled.cells == expected)
    }

    @Test func filteringKeepsTheCellsThatPass() {
        let kept = Self.table.filtered("Group") { $0 != "White" }

        #expect(kept.cells == [["North", "BME", "5"]: 3, ["South", nil, "6"]: 1, [nil, "BME", nil]: 5])
    }

    @Test func filteringByADimensionThatIsNotThereSeesBlanks() {
        #expect(Self.table.filtered("Colour") { $0 == nil } == Self.table)
        #expect(Self.table.filtered("Colour") { $0 != nil }.isEmpty)
    }

    @Test func mappingAddsUpLabelsThatBecomeOne() {
        let mapped = Self.table.mapped("Group", as: "Known") { $0 == nil ? "no" : "yes" }.rolled(to: ["Known"])

        #expect(mapped.cells == [["yes"]: 14, ["no"]: 1])
    }

    @Test func mappingADimensionThatIsNotThereChangesNothing() {
        #expect(Self.table.mapped("Colour", as: "Hue") { _ in "red" } == Self.table)
    }

    @Test func derivingMakesALabelFromTwo() {
        let derived = Self.table.deriving("Place", from: "Site", "Band") { site, band in
            site.flatMap { site in band.map { "\(site) \($0)" } }
        }

        #expect(derived.dimensions == ["Site", "Group", "Band", "Place"])
        #expect(derived.rolled(to: ["Place"]).cells == [["North 5"]: 7, ["South 6"]: 3, [nil]: 5])
    }

    @Test func droppingADimensionLeavesTheOthers() {
        let dropped = Self.table.dropping("Group")

        #expect(dropped.dimensions == ["Site", "Band"])
        #expect(dropped.cells == [["North", "5"]: 7, ["South", "6"]: 3, [nil, nil]: 5])
        #expect(Self.table.dropping("Colour") == Self.table)
    }

    @Test func partsAreTheCellsOfEachLabel() {
        let parts = Self.table.partitioned(by: ["Group"])

        #expect(parts.mapValues(\.total) == [["White"]: 6, ["BME"]: 8, [nil]: 1])
        #expect(parts[["White"]]?.cells == [["North", "White", "5"]: 4, ["South", "White", "6"]: 2])
    }

    @Test func addingTablesAddsTheirCells() {
        var sum = Self.table
        sum.add(Self.make(["Site", "Group", "Band"], [(["North", "White", "5"], 1), (["East", "BME", "7"], 2)]))

        #expect(sum[["North", "White", "5"]] == 5)
        #expect(sum[["East", "BME", "7"]] == 2)
        #expect(sum.total == 18)
    }

    @Test func valuesAreSortedAndOnlyThoseThatOccur() {
        #expect(Self.table.values(of: "Site") == ["North", "South"])
        #expect(Self.table.filtered("Site") { $0 == "South" }.values(of: "Site") == ["South"])
        #expect(Self.table.values(of: "Colour") == [])
    }

    @Test func theOrderInWhichCellsCameDoesNotCount() {
        let forwards = Self.make(["Site"], [(["North"], 1), (["South"], 2)])
        let backwards = Self.make(["Site"], [(["South"], 2), (["North"], 1)])

        #expect(forwards == backwards)
        #expect(forwards != Self.make(["Site"], [(["South"], 2)]))
        #expect(forwards != Self.make(["Place"], [(["North"], 1), (["South"], 2)]))
    }

    static func make(_ dimensions: [String], _ cells: [([String?], Int)]) -> CountTable {
        var table = CountTable(dimensions: dimensions)
        for (cell, count) in cells { table.add(count, to: cell) }
        return table
    }
}
