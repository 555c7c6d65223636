import PlanReading
import Plans
import Testing

/// Habits of plans: how they name columns, leads and indicators, and what they print on every page.
struct PlanHabitsTests {
    @Test(arguments: [
        ("WRES ref", ["2", "7"], "2 & 7"), ("Metric", ["3"], "M3"), ("Standard", ["5", "6"], "WRES 5 and WRES 6"),
        ("Standard", [], "WDES 4"), ("Indicator(s)", ["1", "2", "3", "4", "5", "6", "7", "8", "9"], "All"),
        ("Ind.", ["6", "7", "8"], "6-8"), ("lndicator", ["4"], "4 – Training"),
    ])
    func givenAColumnOfIndicatorsThenItsCellsAreRead(title: String, items: [String], cell: String) throws {
        let read = try PlanText.read(
            """
            \(title)\tAction\tLead\tDue date
            \(cell)\tOffer a buddy to each new starter\tHead of People\tMay 2025
            \(cell)\tPublish what panels decide every year\tHead of People\tJune 2025
            """)
        #expect(read.plan.actions.map(\.indicators) == [items, items])
    }

    @Test func givenAColumnOfUnknownTitleThenItsCellsAreAskedAbout() throws {
        let plan = """
            Action\tChampion of the change\tDue date
            Offer a buddy to each new starter\tHead of People\tMay 2025
            Publish what panels decide every year\tMedical Director\tJune 2025
            """
        let read = try PlanText.read(plan)
        let leads = read.plan.actions.map { $0.leads.unspecified.map(\.text) }
        #expect(leads == [["Head of People"], ["Medical Director"]])
        #expect(read.doubts == ["guessed-column-lead@1"])
        let left = try PlanText.read(plan, answers: ["guessed-column-lead@1": 1])
        #expect(left.plan.actions.allSatisfy { $0.leads.all.isEmpty })
        #expect(left.accounting.unplaced.count == 2)
    }

    @Test func givenHeadAndFootOfPagesThenTheRowGoesOnBehindThem() throws {
        let read = try PlanText.read(
            """
            Race equality action plan 2025/26
            No\tAction\tLead\tDue date
            1\tGive each ward a named person who will listen, and\tHead of Nursing\tMay 2025
            Page 1 of 2
            Race equality action plan 2025/26
            No\tAction\tLead\tDue date
            \tmake sure that the night staff know who it is\t\t
            2\tReport to the board twice a year\tChair\tJune 2025
            """)
        #expect(read.plan.actions.map(\.key) == ["1", "2"])
        #expect(read.plan.actions.first?.text.hasSuffix("know who it is") == true)
        #expect(read.doubts.isEmpty)
    }

    @Test func givenIndicatorsBesideAThemeThenItsActionsBearOnThem() throws {
        let read = try PlanText.read(
            """
            Race equality action plan
            Fair panels (WRES 2)
            Actions
            • Train every chair of a panel by May 2025
            Safe wards
            This theme is about WRES indicators 5 and 6.
            Actions
            • Put a notice in each waiting room by June 2025
            """)
        #expect(read.plan.actions.map(\.indicators) == [["2"], ["5", "6"]])
        #expect(read.doubts == ["theme-indicators@6"])
    }

    @Test(arguments: [
        ("• Train every chair (May 2025, Head of People)", "Head of People"),
        ("• Train every chair; owner Head of People; due May 2025", "Head of People"),
        ("• Train every chair. Lead: Head of People. By: May 2025", "Head of People"),
        ("• Train every chair (Lead: Head of People) by May 2025", "Head of People"),
    ])
    func givenALeadInTheSentenceThenItIsFound(sentence: String, lead: String) throws {
        let read = try PlanText.read("Indicator 2\nActions\n\(sentence)")
        #expect(read.plan.actions.first?.leads.unspecified.map(\.text) == [lead])
        #expect(read.plan.actions.first?.due.end?.iso == "2025-05")
    }

    @Test func givenOneFieldALineThenEachBlockIsAnAction() throws {
        let read = try PlanText.read(
            """
            Action 1
            Description: Ask every leaver why they go
            WRES indicator: 1 and 7
            Lead: Head of People
            Deadline: May 2025
            Action 2
            Description: Tell the board what they said
            WRES indicator: 9
            Lead: Chair
            """)
        #expect(read.plan.actions.map(\.indicators) == [["1", "7"], ["9"]])
        #expect(read.plan.actions.map { $0.leads.all.map(\.text) } == [["Head of People"], ["Chair"]])
        #expect(read.plan.actions.map(\.due.kind) == [.month, .none])
    }

    @Test(arguments: [
        ("1.49", "1.25", 1.49, 1.25), ("24.1%", "22% or less", 24.1, 22), ("12 trained", "30 trained", 12, 30),
    ])
    func givenColumnsOfBaselineAndTargetThenTheyAreOneTarget(
        baseline: String, target: String, from: Double, to: Double
    ) throws {
        let read = try PlanText.read(
            """
            Indicator\tAction\tBaseline\tTarget
            2\tOffer a buddy to each new starter\t\(baseline)\t\(target)
            """)
        #expect(read.plan.actions.first?.targets.first?.baseline == from)
        #expect(read.plan.actions.first?.targets.first?.target == to)
    }

    @Test func givenADifferenceBesideABaselineThenItHasNoStart() throws {
        let read = try PlanText.read(
            """
            Indicator\tAction\tBaseline\tTarget
            5\tOffer a buddy to each new starter\t33.4%\t3% reduction
            """)
        #expect(read.plan.actions.first?.targets.map(\.baseline) == [nil])
    }
}
