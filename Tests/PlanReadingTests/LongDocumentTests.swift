import PlanReading
import Plans
import Testing

/// Documents at the edges of what is sent in.
struct LongDocumentTests {
    private static let verbs = [
        "Publish", "Review", "Offer", "Train", "Audit", "Share", "Fund", "Check", "Open", "Map",
    ]
    private static let things = [
        "rosters", "panels", "buddies", "adverts", "appeals", "courses", "exits", "grades", "posts",
    ]
    private static let places = ["wards", "theatres", "clinics", "kitchens", "laboratories", "offices", "stores"]

    @Test func givenTwoHundredPagesThenEachActionIsFoundOnce() throws {
        var lines: [String] = []
        for page in 0..<60 {
            lines.append("WRES Indicator \(page % 9 + 1)")
            lines.append("Action plan")
            for item in 0..<8 { lines.append("\(item + 1). \(Self.action(page * 8 + item)), ongoing.") }
        }
        let read = try PlanText.read(lines.joined(separator: "\n"))
        #expect(read.plan.actions.flatMap(\.occurrences).count == 480)
        #expect(read.accounting.lines == 600)
        #expect(read.accounting.unplaced.isEmpty)
    }

    private static func action(_ number: Int) -> String {
        let thing = things[number / 10 % things.count]
        let place = places[number / 90 % places.count]
        return "\(verbs[number % 10]) the \(thing) of the \(place) in unit\(number)x"
    }

    @Test(arguments: ["", "\n\n", "Minutes of a meeting\nWe met and talked of the weather.\nNobody was late."])
    func givenNoActionsThenThereAreNone(text: String) throws {
        let read = try PlanText.read(text)
        #expect(read.plan.actions.isEmpty)
        #expect(read.accounting.lines == read.accounting.placed.count + read.accounting.unplaced.count)
    }

    @Test func givenAColumnThatNobodyKnowsThenItsCellsAreUnplacedAndAskedAboutOnce() throws {
        let read = try PlanText.read(
            """
            Action\tLead\tColour of the folder
            Publish the results of every audit online\tHead of Audit\tviolet
            Answer every complaint within a month of it\tHead of Complaints\tgrey
            """)
        #expect(read.accounting.unplaced.map(\.text) == ["violet", "grey"])
        #expect(read.doubts == ["unknown-column@1"])
        #expect(read.plan.actions.count == 2)
    }
}
