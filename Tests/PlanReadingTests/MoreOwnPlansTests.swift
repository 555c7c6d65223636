import PlanReading
import Plans
import Testing

/// More small plans of trusts that do not exist: priorities, high impact actions, labels within the sentence.
struct MoreOwnPlansTests {
    @Test func givenPrioritiesWithListsThenTheirItemsAreActions() throws {
        let read = try PlanText.read(
            """
            Our race equality promises 2026

            Priority 1: Fair panels
            We will:
            • Ask every panel for its reasons by December 2026 (Lead: Head of Talent)
            • Publish the make-up of every shortlist each quarter
            Priority 2: Safe wards
            • Put a button for help on every badge in spring 2027
            """)
        #expect(read.plan.title == "Our race equality promises 2026")
        #expect(
            read.plan.actions.map(\.theme) == [
                "Priority 1: Fair panels", "Priority 1: Fair panels", "Priority 2: Safe wards",
            ])
        #expect(read.plan.actions.first?.leads.unspecified.map(\.text) == ["Head of Talent"])
        #expect(read.plan.actions.first?.due.end?.iso == "2026-12")
        #expect(read.doubts == ["list-of-actions@8"])
    }

    @Test func givenAListThatIsNotOfActionsThenANoIsFollowed() throws {
        let plan = "Our race equality promises 2026\nValues\n• Kindness in all that we do\n• Honesty at all times"
        #expect(try PlanText.read(plan).plan.actions.count == 2)
        let read = try PlanText.read(plan, answers: ["list-of-actions@3": 1, "list-of-actions@4": 1])
        #expect(read.plan.actions.isEmpty)
        #expect(read.questions.isEmpty)
    }

    @Test func givenHighImpactActionsAsHeadingsThenRowsAreLinkedToThem() throws {
        let read = try PlanText.read(
            """
            High Impact Action 2
            Fair ways into every senior post
            Action\tOwner\tDeadline\tSuccess measure\tWRES metric
            Advertise all senior posts outside the trust\tHead of Resourcing\tSeptember 2026\tRatio from 1.6 to 1.2\t2
            """)
        let action = try #require(read.plan.actions.first)
        #expect(action.links == [Link(.hia, "2", .direct), Link(.wres, "2", .direct)])
        #expect(action.objective == "Fair ways into every senior post")
        #expect(action.targets.first.map { [$0.baseline, $0.target] } == [1.6, 1.2])
    }

    @Test func givenLabelsWithinTheSentenceThenTheyAreFields() throws {
        let read = try PlanText.read(
            """
            WRES Metric 5
            5.1 We will bring back the red card in
            emergency departments and on wards.
            Lead: Director of Nursing. Completion date: Q3 2026/27.
            5.2 We will visit each ward at night. Lead: Matrons. Completion date: May 2026.
            """)
        let first = try #require(read.plan.action("5.1"))
        #expect(first.text == "We will bring back the red card in emergency departments and on wards.")
        #expect(first.leads.unspecified.map(\.text) == ["Director of Nursing"])
        #expect(first.due.end?.iso == "2026-12")
        #expect(read.plan.action("5.2")?.text == "We will visit each ward at night.")
        #expect(read.plan.action("5.2")?.due.end?.iso == "2026-05")
    }

    @Test func givenHeadingsAsRowsThenTheRowsBelowBelongToThem() throws {
        let read = try PlanText.read(
            """
            Ref\tAction\tExec sponsor\tOperational owner\tBy when\tStatus
            METRIC 3: Formal disciplinary\t\t\t\t\t
            3.1\tUse a checklist before any investigation\tChief People Officer\tHead of ER\tJan-27\tComplete
            METRIC 4: Access to training\t\t\t\t\t
            4.1\tTrack who is refused a course, and why\tChief Nurse\tHead of Education\tongoing\tOngoing
            """)
        #expect(read.plan.actions.map(\.indicators) == [["3"], ["4"]])
        #expect(read.plan.action("3.1")?.leads.accountable.map(\.text) == ["Chief People Officer"])
        #expect(read.plan.action("3.1")?.status == .complete)
        #expect(read.plan.action("4.1")?.due.kind == .ongoing)
    }

    @Test func givenTheNameOfTheTrustBeforeTheTitleThenBothAreKept() throws {
        let read = try PlanText.read("Oakvale NHS Foundation Trust\nWRES Action Plan 2026/27\n")
        #expect(read.plan.organisation == "Oakvale NHS Foundation Trust")
        #expect(read.plan.title == "WRES Action Plan 2026/27")
        #expect(read.plan.years == "2026/27")
    }

    @Test func givenAnUnknownColumnThenItCanBeKept() throws {
        let plan = "Action\tLead\tColour of the folder\nPublish every audit on the web\tHead of Audit\tviolet"
        let kept = try PlanText.read(plan, answers: ["unknown-column@1": 1])
        #expect(kept.accounting.unplaced.isEmpty)
        #expect(kept.plan.actions.first?.occurrences.first?.cells["ignore"] == "violet")
    }
}
