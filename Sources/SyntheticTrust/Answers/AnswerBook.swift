import Workforce

/// What each indicator comes to, counted from the rows of the extracts by plain loops. It follows the counting rules
/// of the design and shares no code with the program that it is held against.
///
/// Below the organisation, and by band and staff group, an entry is left out where nothing was counted. By ethnic
/// category there is one entry for each category that occurs, at organisation level, variants `all` and
/// `without-international`, with the category under its own letter (`99` where the record is blank) and `white` as
/// the comparator. The value is then: indicator 1 the category's share of the headcount in percent; 2 and 4 White
/// rate ÷ category rate; 3 category rate ÷ White rate; 5 to 8 category % − White %.
struct AnswerBook {
    /// What is kept of a year until all years are known.
    struct Year {
        let span: YearSpan
        let headcount: [StaffRow]
        let survey: [SurveyRow]
        let board: [BoardRow]
    }

    private(set) var years: [Year] = []
    /// Of all years: an application may be shortlisted, and a case become formal, after its own file's year.
    private(set) var shortlisted: [ApplicationRow] = []
    private(set) var disciplinary: [CaseRow] = []
    private(set) var development: [TrainingRow] = []
    private let plan: TrustPlan

    init(_ plan: TrustPlan) {
        self.plan = plan
        History(plan: plan).run(
            quarter: { _, _, _ in },
            year: { span, rows, population in
                years.append(
                    Year(
                        span: span, headcount: Self.headcount(population, on: span.last), survey: rows.survey,
                        board: rows.board))
                shortlisted += rows.applications.filter { $0.shortlisted != nil }
                disciplinary += rows.cases.filter { $0.caseType == "Disciplinary" && $0.isFormal }
                let counted = ["Non-mandatory", "CPD", "Leadership", "Apprenticeship"]
                development += rows.training.filter { counted.contains($0.course.category) }
            })
    }

    func json() -> [UInt8] {
        var json = AnswerJSON(trust: Structure.trust, seed: plan.seed)
        for year in years {
            for answer in answers(for: year) where answer.scope == .organisation || !answer.isEmpty {
                json.append(answer)
            }
        }
        json.end()
        return json.bytes
    }

    func answers(for year: Year) -> [Answer] {
        workforce(year) + appointment(year) + disciplinary(year) + training(year) + survey(year) + board(year)
    }

    /// Rows with Primary Assignment yes and a category that is counted; one person once.
    private static func headcount(_ population: Population, on day: DaySerial) -> [StaffRow] {
        let left = ["Bank", "Honorary", "Non-Exec Director/Chair", "Agency"]
        var (counted, seen): ([StaffRow], Set<String>) = ([], [])
        for person in population.people {
            for row in [StaffRow(person, on: day)] + (StaffRow.second(person, on: day).map { [$0] } ?? []) {
                guard row.isPrimary, !left.contains(row.assignmentCategory) else { continue }
                if seen.insert(row.employeeNumber).inserted { counted.append(row) }
            }
        }
        return counted
    }
}

extension StaffRow {
    var group: AnswerGroup { Reading.group(ethnicOrigin) }

    /// Everything that a member of the headcount is counted in.
    var scopes: [Scope] {
        [
            .organisation, .careGroup(careGroup), .directorate(careGroup: careGroup, name: directorate),
            .service(careGroup: careGroup, name: service), .band(Reading.band(payGrade)), .staffGroup(staffGroup),
        ]
    }
}

/// Counts by scope and, for the whole trust, by ethnic category.
struct ScopedCount {
    private(set) var scopes: [Scope: GroupCount] = [:]
    private(set) var categories: [String: Int] = [:]

    subscript(scope: Scope) -> GroupCount { scopes[scope] ?? GroupCount() }

    mutating func add(_ ethnicOrigin: String, to scopes: [Scope]) {
        let group = Reading.group(ethnicOrigin)
        for scope in scopes { self.scopes[scope, default: GroupCount()].add(group) }
        categories[Reading.category(ethnicOrigin), default: 0] += 1
    }
}
