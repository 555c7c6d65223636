import PlanReading
import Plans
import Testing

/// Small plans of trusts that do not exist, each in a layout of its own.
struct OwnPlansTests {
    @Test func givenATrackerWithColumnsInAnotherOrderThenEachCellFindsItsField() throws {
        let read = try PlanText.read(
            """
            Deadline\tRAG\tExecutive lead\tWhat we will do\tRef\tProgress\tDelivery lead
            30/09/2025\tGreen\tChief Nurse\tOffer every new nurse a named buddy\t1.1\tTen pairs so far\tWard Managers
            Q3 2025/26\tAmber\tMedical Director\tPublish the outcome of each panel\t1.2\t\tHead of Resourcing
            """)
        let first = try #require(read.plan.action("1.1"))
        #expect(first.text == "Offer every new nurse a named buddy")
        #expect(first.due.end?.iso == "2025-09-30")
        #expect(first.leads.accountable.map(\.text) == ["Chief Nurse"])
        #expect(first.leads.all.count == 2)
        #expect(first.occurrences.first?.cells["progress"] == "Ten pairs so far")
        #expect(read.plan.action("1.2")?.due.end?.iso == "2025-12")
        #expect(read.accounting.unplaced.isEmpty)
    }

    @Test func givenBulletsUnderIndicatorsThenTheyAreActionsAndRepeatsJoin() throws {
        let read = try PlanText.read(
            """
            Indicator 2
            What we will do
            • Train every chair of a panel in fair shortlisting, ongoing.
            • Review the wording of adverts by June 2025.
            Indicator 7
            What we will do
            • Continue to train every chair of a panel in fair shortlisting, ongoing.
            """)
        #expect(read.plan.actions.count == 2)
        #expect(read.plan.actions.first?.indicators == ["2", "7"])
        #expect(read.plan.actions.first?.occurrences.count == 2)
        #expect(read.plan.actions.last?.due.end?.iso == "2025-06")
        #expect(read.doubts == ["same-action@7"])
    }

    @Test func givenAMatrixWithLettersThenLinksAreDirectAndIndirect() throws {
        let read = try PlanText.read(
            """
            No\tAction\t1\t2\t3\t4\t5\t6\t7\t8\t9\tLead
            1\tOpen shadow board places to junior staff\tD\t\t\t\t\t\tI\t\tD\tChair
            2\tPublish pay gaps by ethnicity each year\tI\t\t\t\t\t\t\t\t\tHead of Pay
            """)
        let first = try #require(read.plan.actions.first)
        #expect(
            first.links == [Link(.wres, "1", .direct), Link(.wres, "7", .indirect), Link(.wres, "9", .direct)])
        #expect(first.leads.unspecified.map(\.text) == ["Chair"])
        #expect(read.plan.actions.last?.links == [Link(.wres, "1", .indirect)])
        #expect(read.plan.layout == .matrix)
    }

    @Test func givenRowsBrokenOverAPageThenTheyAreOneAction() throws {
        let read = try PlanText.read(
            """
            WRES Indicators\tAgreed actions\tKPIs\tSustainability
            Indicator 4: Training\tPublish a calendar of courses that all staff can\tKPIs include:\tThe calendar is kept by

            \tbook without asking a manager (New)\t- places booked by group;\tthe learning team.
            \tReview who was refused a place (New)\tReviewed from May 2025\tReported every year.
            """)
        #expect(read.plan.actions.count == 2)
        let first = try #require(read.plan.actions.first)
        #expect(first.text == "Publish a calendar of courses that all staff can book without asking a manager")
        #expect(first.occurrences.first?.lines == 2...4)
        #expect(first.status == .new)
        #expect(first.kpis == ["places booked by group"])
        #expect(first.sustainability == "The calendar is kept by the learning team.")
        #expect(read.plan.actions.allSatisfy { $0.indicators == ["4"] })
    }

    @Test func givenARowThatLostItsNumberThenTheWordsDecide() throws {
        let read = try PlanText.read(
            """
            No\tAction\tLead\tDue date
            1\tSet up a sponsor scheme for senior grades\tHead of Talent\tMay 2025
            Ask leavers of all groups why they go\tHead of Retention\tJune 2025
            Share the answers with every division each quarter\tHead of Retention\tJuly 2025
            """)
        #expect(read.plan.actions.map(\.due.end?.iso) == ["2025-05", "2025-06", "2025-07"])
        #expect(read.plan.actions.map { $0.leads.unspecified.count } == [1, 1, 1])
        #expect(read.plan.actions[1].text == "Ask leavers of all groups why they go")
    }

    @Test func givenNarrativeWithLabelsThenTheyBelongToTheActionAbove() throws {
        let read = try PlanText.read(
            """
            Indicator 3
            Actions
            Action 1: Ask a second manager before any formal step is taken.
            Lead: Head of Employee Relations
            Timescale: by September 2025
            Action 2: Publish the number of informal endings each year.
            Lead: Deputy Director of People
            """)
        #expect(read.plan.actions.count == 2)
        #expect(read.plan.actions.first?.leads.unspecified.map(\.text) == ["Head of Employee Relations"])
        #expect(read.plan.actions.first?.due.end?.iso == "2025-09")
        #expect(read.plan.actions.first?.ref == "1")
        #expect(read.plan.actions.last?.key == "3.2")
    }

    @Test func givenIndicatorNumbersInAColumnThenEachRowHasItsOwn() throws {
        let read = try PlanText.read(
            """
            Theme\tAction\tWRES indicator\tOwner\tStatus
            Panels\tHold back no advert for internal staff only\t2, 7\tHead of Resourcing\tOngoing
            Panels\tCheck that shortlists are mixed before interviews\t2\tHead of Resourcing\tNot started
            Safety\tPut a poster on abuse in every ward\t5\tSecurity Manager\tComplete
            """)
        #expect(read.plan.actions.map(\.indicators) == [["2", "7"], ["2"], ["5"]])
        #expect(read.plan.actions.map(\.theme) == ["Panels", "Panels", "Safety"])
        #expect(read.plan.actions.map(\.status) == [.ongoing, .new, .complete])
    }

    @Test func givenTitlesRepeatedOnEachPageThenTheTableGoesOn() throws {
        let read = try PlanText.read(
            """
            Activity\tLead\tDue Date
            Run a survey of bank staff twice a year\tBank Manager\tMay 2025
            Page 2 of 2
            Activity\tLead\tDue Date
            Share its results with the network chairs\tBank Manager\tJuly 2025
            """)
        #expect(read.plan.actions.map(\.due.end?.iso) == ["2025-05", "2025-07"])
        #expect(read.accounting.lines == 5)
    }

    @Test func givenAHeadingRunTogetherWithItsTextThenTheyAreParted() throws {
        let read = try PlanText.read(
            """
            Fair Panels
            Safe Wards
            Fair PanelsMake sure that nobody sits alone on a panel.
            Activity\tLead\tDue Date
            Train forty lay members of panels\tHead of Talent\tMay 2025
            """)
        #expect(read.plan.actions.first?.theme == "Fair Panels")
        #expect(read.plan.actions.first?.objective == "Make sure that nobody sits alone on a panel.")
    }

    @Test func givenFrontMatterThenTheDocumentIsDescribed() throws {
        let read = try PlanText.read(
            """
            Workforce Race Equality Standard
            Action Plan 2025-26
            Author: Sam Example, EDI Lead
            Endorsed by:
            People Committee
            Publication date
            October 2025
            Sources of information
            Staff survey
            Payroll
            Millbrook Community NHS Trust
            This plan is about fairness at work, and every year we look again at what we promised in it.
            """)
        #expect(read.plan.title == "Workforce Race Equality Standard Action Plan 2025-26")
        #expect(read.plan.years == "2025/26")
        #expect(read.plan.authors == ["Sam Example, EDI Lead"])
        #expect(read.plan.endorsedBy == ["People Committee"])
        #expect(read.plan.published?.iso == "2025-10")
        #expect(read.plan.sources == ["Staff survey", "Payroll"])
        #expect(read.plan.organisation == "Millbrook Community NHS Trust")
        #expect(read.plan.actions.isEmpty)
    }
}
