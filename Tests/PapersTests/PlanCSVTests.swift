import Papers
import Plans
import Testing

struct PlanCSVTests {
    @Test("the register and the themes as CSV", arguments: [TableLayout.register, .printed(.theme)])
    func golden(_ layout: TableLayout) throws {
        try Golden.expect(PlanCSV.text(try SamplePlan.table(layout)), matches: "\(layout.rawValue).csv")
    }

    @Test("lines end as RFC 4180 has it, and no cell begins like a formula", arguments: TableLayout.allCases)
    func form(_ layout: TableLayout) throws {
        let text = PlanCSV.text(try SamplePlan.table(layout))
        #expect(text.unicodeScalars.first == "\u{FEFF}")
        #expect(text.utf8.suffix(2).elementsEqual([13, 10]))
        #expect(text.contains("\"'=Publish <who> was \"\"shortlisted\"\"\""))
        #expect(!text.contains(",=") && !text.contains("\n="))
    }
}
