import Workforce

/// Indicators 2, 3 and 4: one group's likelihood over another's.
extension AnswerBook {
    /// Applications shortlisted in the year; of these, the ones with an appointment, whenever.
    func appointment(_ year: Year) -> [Answer] {
        ["all", "without-international"].flatMap { variant in
            var (appointed, shortlisted) = (ScopedCount(), ScopedCount())
            for row in self.shortlisted where row.shortlisted.map(year.span.contains) == true {
                if variant == "without-international" && row.isInternational { continue }
                let scopes: [Scope] = [
                    .organisation, .careGroup(row.careGroup), .service(careGroup: row.careGroup, name: row.service),
                    .band(Reading.band(row.payGrade)), .staffGroup(row.staffGroup),
                ]
                shortlisted.add(row.ethnicOrigin, to: scopes)
                if row.appointed != nil { appointed.add(row.ethnicOrigin, to: scopes) }
            }
            return likelihoods(
                "wres-2", variant, year, appointed, of: shortlisted, orientation: .whiteOverOther)
        }
    }

    /// People with a formal investigation that started in the year, each at their first; care group, service and
    /// ethnicity are those of the case, the rest those of the person in the headcount.
    func disciplinary(_ year: Year) -> [Answer] {
        var firsts: [String: CaseRow] = [:]
        for row in disciplinary {
            guard let start = row.formalInvestigationStarted, year.span.contains(start) else { continue }
            if let known = firsts[row.employeeNumber]?.formalInvestigationStarted, known <= start { continue }
            firsts[row.employeeNumber] = row
        }
        var (entering, headcount) = (ScopedCount(), ScopedCount())
        for person in year.headcount { headcount.add(person.ethnicOrigin, to: person.scopes) }
        let people = Dictionary(uniqueKeysWithValues: year.headcount.map { ($0.employeeNumber, $0) })
        for row in firsts.values {
            var scopes: [Scope] = [
                .organisation, .careGroup(row.careGroup), .service(careGroup: row.careGroup, name: row.service),
            ]
            if let person = people[row.employeeNumber] {
                scopes += [
                    .directorate(careGroup: person.careGroup, name: person.directorate),
                    .band(Reading.band(person.payGrade)), .staffGroup(person.staffGroup),
                ]
            }
            entering.add(row.ethnicOrigin, to: scopes)
        }
        return likelihoods("wres-3", "all", year, entering, of: headcount, orientation: .otherOverWhite)
    }

    /// People of the headcount with any course that counts, completed in the year.
    func training(_ year: Year) -> [Answer] {
        var trained: Set<String> = []
        for row in development where year.span.contains(row.completed) { trained.insert(row.employeeNumber) }
        var (accessing, headcount) = (ScopedCount(), ScopedCount())
        for person in year.headcount {
            let scopes = person.scopes
            headcount.add(person.ethnicOrigin, to: scopes)
            if trained.contains(person.employeeNumber) { accessing.add(person.ethnicOrigin, to: scopes) }
        }
        return likelihoods("wres-4", "all", year, accessing, of: headcount, orientation: .whiteOverOther)
    }
}

extension AnswerBook {
    private enum Orientation { case whiteOverOther, otherOverWhite }

    private func likelihoods(
        _ indicator: String, _ variant: String, _ year: Year, _ events: ScopedCount, of bases: ScopedCount,
        orientation: Orientation
    ) -> [Answer] {
        let scopes = Set(events.scopes.keys).union(bases.scopes.keys).union([.organisation])
        let period = year.span.year.label
        let main = Scope.ordered(scopes).map { scope in
            let groups = Answer.groups(events[scope], of: bases[scope])
            return Answer(
                indicator: indicator, variant: variant, period: period, scope: scope, groups: groups,
                value: value(groups[0], groups[1], orientation))
        }
        let white: Answer.Group = ("white", events[.organisation].white, bases[.organisation].white)
        let categories = Set(events.categories.keys).union(bases.categories.keys).sorted()
        return main
            + categories.map { category in
                let own: Answer.Group = (category, events.categories[category] ?? 0, bases.categories[category] ?? 0)
                return Answer(
                    indicator: indicator, variant: variant, period: period, scope: .organisation,
                    category: category, groups: [own, white], value: value(white, own, orientation))
            }
    }

    private func value(_ white: Answer.Group, _ other: Answer.Group, _ orientation: Orientation) -> Double? {
        switch orientation {
        case .whiteOverOther: Answer.ratio(white, over: other)
        case .otherOverWhite: Answer.ratio(other, over: white)
        }
    }
}

extension YearSpan {
    func contains(_ day: DaySerial) -> Bool { first <= day && day <= last }
}
