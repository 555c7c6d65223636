import Workforce

/// The trust's years, lived through once from the first day to the last.
struct History {
    let plan: TrustPlan
    let rates = DeclaredRates()

    /// What a year's extracts hold, apart from the staff.
    struct YearRows {
        let applications: [ApplicationRow]
        let cases: [CaseRow]
        let training: [TrainingRow]
        let survey: [SurveyRow]
        let board: [BoardRow]
    }

    /// - Parameters:
    ///   - quarter: called at the end of each quarter, with the number of quarters before it.
    ///   - year: called after the quarter that ends a year.
    func run(
        quarter: (Day, Int, Population) throws -> Void, year: (YearSpan, YearRows, Population) throws -> Void
    ) rethrows {
        guard let firstYear = plan.years.first else { return }
        var last = DaySerial(firstYear.firstDay) - 1
        var population = Population(plan: plan, rates: rates, size: size(yearsBefore: plan.years.count), on: last)
        for (index, financialYear) in plan.years.enumerated() {
            let span = YearSpan(year: financialYear, index: index, yearsBefore: plan.years.count - 1 - index)
            population.beginYear()
            for (number, end) in span.quarterEnds.enumerated() {
                population.advance(from: last, to: DaySerial(end), size: size(yearsBefore: span.yearsBefore))
                last = DaySerial(end)
                try quarter(end, index * 4 + number, population)
            }
            try year(span, rows(of: span, population), population)
        }
    }

    private func size(yearsBefore: Int) -> Int {
        plan.staff * rates.size.value(yearsBefore: yearsBefore) / 10_000
    }

    private func rows(of span: YearSpan, _ population: Population) -> YearRows {
        YearRows(
            applications: Applications.rows(plan, span, rates), cases: Cases.rows(plan, span, rates, population),
            training: Training.rows(plan, span, rates, population),
            survey: Survey.rows(plan, span, rates, population), board: Board.rows(plan, span, rates))
    }
}
