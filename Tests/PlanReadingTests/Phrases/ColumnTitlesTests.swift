import Plans
import PlanReading
import Testing

struct ColumnTitlesTests {
    @Test(
        arguments: [
            ("#", PlanField.ref), ("Ref.", .ref), ("Which WRES indicator(s) does this support?", .indicator),
            ("Objective", .objective),
            ("Area of focus", .theme), ("What are we going to do?", .action), ("Agreed Actions", .action),
            ("Key milestones", .action),
            ("Can this be measured? And how?", .measure), ("Metric and target", .metric),
            ("How will we know?", .metric),
            ("KPIs and timescales", .kpi), ("By when?", .due), ("Target date", .due), ("Completion Date", .due),
            ("Timescale", .due),
            ("Start date", .start), ("Action Owner", .lead), ("Who is responsible for delivering this?", .lead),
            ("Senior Responsible Officer (SRO)", .accountable), ("Exec Lead / SRO", .accountable),
            ("Operational Lead", .responsible),
            ("Communication plan", .communication), ("How will it be sustained?", .sustainability), ("RAG", .status),
            ("Progress update (March 2024)", .progress), ("Comments", .progress), ("Resources required", .cost),
            ("Evidence / Assurance", .evidence), ("High Impact Action", .highImpactAction), ("Banana", nil), ("", nil),
        ] as [(String, PlanField?)])
    func givenATitleThenItsFieldIsKnown(title: String, field: PlanField?) throws {
        #expect(ColumnTitles.field(of: title, vocabulary: try Words.vocabulary()) == field)
    }
}
