import Workforce

/// Indicators 1, 5 to 8 and 9: shares, and differences between shares.
extension AnswerBook {
    /// The headcount by group in all, in each part, and in each row of the national form.
    func workforce(_ year: Year) -> [Answer] {
        var variants: [String: ScopedCount] = [:]
        for person in year.headcount {
            let rows = Reading.variants(payGrade: person.payGrade, occupationCode: person.occupationCode)
            let scopes = person.scopes
            variants["all", default: ScopedCount()].add(person.ethnicOrigin, to: scopes)
            let units = scopes.filter(\.isUnit)
            for row in rows { variants[row, default: ScopedCount()].add(person.ethnicOrigin, to: units) }
        }
        let all = variants["all"] ?? ScopedCount()
        return Scope.ordered(Set(all.scopes.keys).union([.organisation])).flatMap { scope in
            Reading.allVariants.filter { scope.isUnit || $0 == "all" }.map { variant in
                let count = variants[variant]?[scope] ?? GroupCount()
                let groups = Answer.shares(count, of: count.total)
                return Answer(
                    indicator: "wres-1", variant: variant, period: year.span.year.label, scope: scope,
                    groups: groups, value: Answer.percent(groups[1]))
            }
        } + categories(all, year)
    }

    private func categories(_ all: ScopedCount, _ year: Year) -> [Answer] {
        let total = all[.organisation].total
        return all.categories.keys.sorted().map { category in
            let own: Answer.Group = (category, all.categories[category] ?? 0, total)
            return Answer(
                indicator: "wres-1", variant: "all", period: year.span.year.label, scope: .organisation,
                category: category, groups: [own, ("white", all[.organisation].white, total)],
                value: Answer.percent(own))
        }
    }

    /// The answers of the survey year before the snapshot.
    func survey(_ year: Year) -> [Answer] {
        let questions = [("wres-5", "14a"), ("wres-6", "14b or 14c"), ("wres-7", "15"), ("wres-8", "16b")]
        return questions.flatMap { indicator, question in
            let rows = year.survey.filter { $0.question == question && $0.year == year.span.year.surveyYear }
            let careGroups = Set(rows.map(\.unit)).subtracting([SurveyRow.organisation]).sorted()
            let units = [SurveyRow.organisation] + careGroups
            return units.map { unit in gap(indicator, year, rows.filter { $0.unit == unit }, unit, "BME") }
                + rows.filter { $0.group.count == 1 }.map { row in
                    gap(indicator, year, rows.filter { $0.unit == row.unit }, row.unit, row.group)
                }
        }
    }

    private func gap(
        _ indicator: String, _ year: Year, _ rows: [SurveyRow], _ unit: String, _ other: String
    ) -> Answer {
        func group(_ name: String, _ label: String) -> Answer.Group {
            let row = rows.first { $0.group == label }
            return (name, row?.yes ?? 0, row?.responses ?? 0)
        }
        let (white, isBME) = (group("white", "White"), other == "BME")
        let own = group(isBME ? "bme" : other, other)
        return Answer(
            indicator: indicator, variant: "all", period: year.span.year.label,
            scope: unit == SurveyRow.organisation ? .organisation : .careGroup(unit),
            category: isBME ? nil : other, groups: isBME ? [white, own] : [own, white],
            value: Answer.points(own, less: white))
    }

    /// The board at the snapshot, less the share of the headcount.
    func board(_ year: Year) -> [Answer] {
        var headcount = GroupCount()
        for person in year.headcount { headcount.add(person.group) }
        let staff = Answer.shares(headcount, of: headcount.total)
        let variants: [(String, (BoardRow) -> Bool)] = [
            ("all", { _ in true }), ("voting", { $0.isVoting }), ("executive", { $0.isExecutive }),
        ]
        return variants.map { variant, isCounted in
            var members = GroupCount()
            for row in year.board where isCounted(row) { members.add(Reading.group(row.ethnicOrigin)) }
            let groups = Answer.shares(members, of: members.total)
            return Answer(
                indicator: "wres-9", variant: variant, period: year.span.year.label, scope: .organisation,
                groups: groups, value: Answer.points(groups[1], less: staff[1]))
        }
    }
}
