import PlanReading
import Plans
import Testing

/// Tables whose titles are said in other words, or in none that are known.
struct OwnTitlesTests {
    @Test(arguments: [
        ("Responsible person(s)", PlanField.lead), ("Exec sponsor", .accountable), ("Target completion", .due),
        ("BRAG", .status), ("Update (Sept 24)", .progress), ("Evidence of success", .metric),
        ("What are we going to do?", .action), ("Current position", .baseline),
        ("Links to (HIA/PCREF)", .highImpactAction),
        ("When do we plan to have finished?", .due), ("Who's leading on this?", .lead), ("Delivery", .responsible),
        ("Milestones Q2", .ignore), ("% complete", .status), ("Where we expect to be", .metric),
        ("You said", .objective),
    ])
    func givenATitleWhenReadThenItsFieldIsKnown(title: String, field: PlanField) throws {
        #expect(ColumnTitles.field(of: title, vocabulary: try Words.vocabulary()) == field)
    }

    @Test(arguments: ["Brief each team", "Delivery of the training went well", "Ask the director"])
    func givenTextWithAWordThatIsOnlyAWholeTitleWhenReadThenItIsNoTitle(text: String) throws {
        let field = ColumnTitles.field(of: text, vocabulary: try Words.vocabulary())
        #expect(![.lead, .responsible, .accountable].contains(field))
    }

    @Test func givenTwoUnknownColumnsOfPostsThenTheSecondIsAskedAboutAsAccountable() throws {
        let read = try PlanText.read(
            """
            Action\tR\tA\tDue date\tUpdate
            Offer a buddy to each new starter\tHead of Inclusion\tChief People Officer\tMay 2026\tBegun
            Publish what panels decide every year\tHead of Resourcing\tChief Nurse\tJune 2026\tBegun
            """)
        let leads = read.plan.actions.map(\.leads)
        #expect(leads.map { $0.accountable.map(\.text) } == [["Chief People Officer"], ["Chief Nurse"]])
        #expect(leads.map { $0.responsible.map(\.text) } == [["Head of Inclusion"], ["Head of Resourcing"]])
        #expect(read.questions.contains { $0.code == "guessed-column-accountable" })
    }

    @Test func givenTwoColumnsOfPostsWithoutTitlesThenTheyAreTwoLeads() throws {
        let read = try PlanText.read(
            """
            Offer a buddy to each new starter\tChief People Officer\tCase Manager\t31 May 2026
            Publish what panels decide every year\tChief Nurse\tRetention Lead\t30 June 2026
            """)
        let leads = read.plan.actions.map { $0.leads.unspecified.map(\.text) }
        #expect(leads == [["Chief People Officer", "Case Manager"], ["Chief Nurse", "Retention Lead"]])
    }

    @Test func givenTitlesInTwoRowsThenTheLowerOnesCount() throws {
        let read = try PlanText.read(
            """
            \tWhat\tWho\t\tWhen\t
            Indicator\tPlanned work\tExecutive\tDelivery\tBegin\tEnd
            2\tOffer a buddy to each new starter\tChief Nurse\tHead of Inclusion\t01/04/2026\t30/09/2026
            3\tPublish what panels decide every year\tChief Nurse\tHead of People\t01/05/2026\t31/10/2026
            """)
        #expect(read.plan.actions.map { $0.due.end?.iso } == ["2026-09-30", "2026-10-31"])
        #expect(read.plan.actions.map(\.indicators) == [["2"], ["3"]])
    }

    @Test func givenThemesThatNameIndicatorsThenTheirActionsBearOnThem() throws {
        let read = try PlanText.read(
            """
            Area of focus\tActions to be taken\tTimeline
            Hiring (WRES indicator 2)\tOffer a buddy to each new starter\tMay 2026
            \tPublish what panels decide every year\tJune 2026
            """)
        #expect(read.plan.actions.map(\.indicators) == [["2"], ["2"]])
    }

    @Test(arguments: [("100", ActionStatus.complete), ("50%", .ongoing), ("0", .new), ("3", .notStated)])
    func givenAShareOfTheWorkThenItIsItsState(cell: String, status: ActionStatus) throws {
        let reading = StatusPhrase.read(cell, vocabulary: try Words.vocabulary(), setting: .cell)
        #expect(reading.status == status)
    }

    @Test(arguments: ["31/02/2026", "Q5 2025/26"])
    func givenAnImpossibleDueDateThenItIsAskedAboutAndNoOtherIsTaken(cell: String) throws {
        let read = try PlanText.read(
            """
            Action\tLead\tDue date\tTarget
            Offer a buddy to each new starter\tChief Nurse\t\(cell)\t80% by March 2027
            Publish what panels decide every year\tChief Nurse\tas soon as possible\t90% by March 2027
            """)
        #expect(read.plan.actions.map { $0.due.end } == [nil, nil])
        #expect(read.plan.actions.map { $0.due.text } == [cell, "as soon as possible"])
        #expect(read.questions.map(\.code) == ["date-not-read"])
    }

    @Test(arguments: [
        "Elmstead NHS Trust\nRef\tAction\tLead\tDue date",
        """
        Dear colleague,
        Thank you for writing about the action plan. We will send our reply by the end of April 2026.
        We were sorry to hear about your experience and we aim to improve.
        Yours sincerely,
        Chief Executive
        """,
    ])
    func givenTitlesAloneOrALetterThenThereIsNoAction(text: String) throws {
        #expect(try PlanText.read(text).plan.actions.isEmpty)
    }
}
