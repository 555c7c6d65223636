import Testing
import Workforce

@testable import Plans

struct ForwardPlanTests {
    private let rules: PlanRules

    init() throws { rules = try Following.rules.get() }

    static let plan: Plan = {
        var training = Following.action(
            Following.on("2024-01-31"), parts: ["2023-06-30"], forums: ["EDI Steering Group"])
        training.links = [Link(.wres, "2", .direct)]
        var start = Following.action(DueDate(.month, end: PartialDate(iso: "2023-11"), isStart: true))
        (start.key, start.text) = ("2.2", "Begin the mentoring scheme.")
        var fixed = Following.action(
            DueDate(.month, end: PartialDate(iso: "2024-03"), isFixedNationally: true, text: "*March 2024"),
            leads: Leads())
        (fixed.key, fixed.text) = ("2.3", "Set reduction targets")
        var done = Following.action(Following.on("2023-09-30"), .complete)
        done.key = "2.4"
        var later = Following.action(Following.on("2024-04-01"))
        later.key = "2.5"
        return Plan(actions: [training, start, fixed, done, later])
    }()

    private func entries(_ label: String, _ done: Set<String> = []) throws -> [CalendarEntry] {
        ForwardPlan.entries(
            year: try #require(FinancialYear(label: label)), plan: Self.plan, forums: rules.forums,
            calendar: rules.calendar, done: done)
    }

    @Test func givenAYearThenEverythingStandsInTheOrderOfTime() throws {
        let lines = try entries("2023-24").filter { $0.kind != .forum }.map {
            "\($0.when) \($0.kind.rawValue): \($0.title)"
        }
        #expect(
            lines == [
                "31 May 2023 national: WRES data due (2022-23)",
                "30 June 2023 step: Step due: 2.1 a step",
                "31 October 2023 national: WRES report and action plan published (2022-23)",
                "November 2023 start: Latest start: 2.2 Begin the mentoring scheme.",
                "31 January 2024 deadline: Due: 2.1 Train the panels.",
                "30 March 2024 national: Gender pay gap published (2022-23)",
                "March 2024 deadline: Due: 2.3 Set reduction targets",
                "31 March 2024 national: WRES snapshot (2023-24)",
            ])
    }

    @Test func givenForumsThenTheyMeetByTheirCadenceAndSaySo() throws {
        let meetings = try entries("2023-24").filter { $0.kind == .forum }
        let steering = meetings.filter { $0.id.hasPrefix("forum/edi-steering-group/") }
        #expect(
            steering.map(\.when.description) == [
                "May 2023", "July 2023", "September 2023", "November 2023", "January 2024", "March 2024",
            ])
        #expect(steering.allSatisfy { $0.actions == ["2.1"] && $0.isMonthOnly })
        #expect(
            steering.first?.detail
                == "Reviews actions 2.1; indicators WRES 2. Month only, by its cadence, every two months: the day is "
                + "not known.")
        #expect(!meetings.contains { $0.id.contains("staff-council") })
    }

    @Test(arguments: [
        ("2021-22", "31 August 2021", "2020-21", false), ("2023-24", "31 May 2023", "2022-23", true),
        ("2025-26", "31 May 2025", "2024-25", false),
    ])
    func givenAYearThenTheDataAreDueAsTheyWereThen(
        _ label: String, _ day: String, _ about: String, _ isRead: Bool
    ) throws {
        let data = try entries(label).filter { $0.title.hasPrefix("WRES data due") }
        #expect(data.map(\.when.description) == [day] && data.first?.title == "WRES data due (\(about))")
        #expect(data.first?.detail.contains("check it before you rely on it") == !isRead)
        #expect(data.first?.detail.contains("Source: ") == true)
    }

    @Test func givenWhatIsDoneThenNothingOfItLiesAhead() throws {
        #expect(!(try entries("2023-24")).contains { $0.actions.contains("2.4") })
        #expect(!(try entries("2023-24", ["2.1"])).contains { $0.actions.contains("2.1") })
        #expect(try entries("2024-25").contains { $0.id == "deadline/2.5" })
    }

    @Test func givenADateOfAMonthThenItsDetailSaysWhatIsKnown() throws {
        let entry = try entries("2023-24").first { $0.id == "deadline/2.3" }
        #expect(
            entry?.detail == "Set reduction targets. Printed as “*March 2024”. Month only: by its end. The date is set "
                + "nationally and cannot be moved. Nobody is named as lead.")
    }

    @Test func givenALongTextThenTheTitleIsCutAfterAWord() throws {
        var action = Following.action(Following.on("2024-01-31"))
        action.text = String(repeating: "inclusive ", count: 20)
        let title = ActionDates.entries(action).first?.title
        #expect(title == "Due: 2.1 " + Array(repeating: "inclusive", count: 7).joined(separator: " ") + "…")
    }

    @Test func givenTheLastYearThatCanBeWrittenThenNothingIsLostButWhatHasNoDate() throws {
        let year = try #require(FinancialYear(startYear: 2198))
        let entries = ForwardPlan.entries(
            year: year, plan: Plan(), forums: rules.forums, calendar: rules.calendar)
        #expect(entries.contains { $0.when.description == "31 March 2199" })
    }
}
