import Disclosure
import Statistics
import Workforce

/// Makes findings from released counts. It takes nothing else, so a finding can hold no more than was released.
package struct FindingMaker: Sendable {
    package let rules: SignalRules
    package let labels: GroupLabels

    package init(rules: SignalRules, labels: GroupLabels) {
        (self.rules, self.labels) = (rules, labels)
    }

    /// What a finding is about.
    package struct Subject: Sendable {
        package var definition: IndicatorDefinition
        package var variant: Variant
        package var period: FinancialYear
        package var unit: OrganisationUnit
        package var part: Finding.Part?
        /// The group compared with White people: `bme`, or the code of one ethnic category.
        package var compared: String
        package var comparedLabel: String

        package init(
            definition: IndicatorDefinition, variant: Variant, period: FinancialYear, unit: OrganisationUnit,
            part: Finding.Part? = nil, compared: String, comparedLabel: String
        ) {
            (self.definition, self.variant, self.period) = (definition, variant, period)
            (self.unit, self.part) = (unit, part)
            (self.compared, self.comparedLabel) = (compared, comparedLabel)
        }
    }

    package func finding(_ subject: Subject, from counts: ReleasedCounts) -> Finding {
        switch comparing(subject, counts) {
        case .failure(let absence): absent(subject, counts, because: absence.reason)
        case .success(let comparing): finding(subject, counts, comparing)
        }
    }

    /// A finding for which there are no counts at all.
    package func absent(_ subject: Subject, audience: Audience, because reason: String) -> Finding {
        draft(subject, audience: audience, groups: [], reference: []).finding(withheld: reason)
    }

    private func absent(_ subject: Subject, _ counts: ReleasedCounts, because reason: String) -> Finding {
        draft(subject, counts).finding(withheld: reason)
    }

    private func finding(_ subject: Subject, _ counts: ReleasedCounts, _ comparing: Comparing) -> Finding {
        let definition = subject.definition
        let middle = estimate(comparing.middle, definition, hasReference: comparing.second != nil)
        if let reason = middle.absence, middle.side == nil { return absent(subject, counts, because: reason) }
        let corners =
            counts.isExact
            ? [comparing.middle] : comparing.corners(bounded: definition.measure != .progression)
        let envelope = Envelope(corners.map { estimate($0, definition, hasReference: comparing.second != nil) })
        var draft = draft(subject, counts)
        draft.value = middle.value
        draft.comparator = comparing.second != nil && definition.isBesideReference ? percent(comparing.second) : nil
        draft.setInterval(envelope, method: definition.method)
        draft.p = counts.isExact ? exactTest(comparing.middle, definition) : nil
        draft.shortfall =
            counts.isExact || areShort(corners, definition) ? shortfall(comparing.middle, definition) : nil
        draft.differences = envelope.differences
        draft.signal = signal(middle, envelope, comparing, definition)
        return draft.finding(withheld: middle.absence)
    }
}

extension FindingMaker {
    struct Absence: Error {
        let reason: String
    }

    /// Picks what is divided by what; fails where the door withheld it.
    private func comparing(_ subject: Subject, _ counts: ReleasedCounts) -> Result<Comparing, Absence> {
        let definition = subject.definition
        if definition.isBesideReference {
            let reference = counts.reference[subject.compared]
            return pair(counts.groups[subject.compared], reference, isSecondNeeded: reference != nil)
        }
        let (white, other) = (counts.groups["white"], counts.groups[subject.compared])
        return definition.orientation == .whiteToBME
            ? pair(white, other, isSecondNeeded: true) : pair(other, white, isSecondNeeded: true)
    }

    private func pair(
        _ first: ReleasedPair?, _ second: ReleasedPair?, isSecondNeeded: Bool
    ) -> Result<Comparing, Absence> {
        if let reason = first?.reason ?? second?.reason { return .failure(Absence(reason: reason)) }
        guard let a = first?.released, !isSecondNeeded || second?.released != nil else {
            return .failure(Absence(reason: "There are no counts for this group."))
        }
        return .success(Comparing(first: a, second: second?.released))
    }

    private func estimate(_ pair: Comparison, _ definition: IndicatorDefinition, hasReference: Bool) -> Estimate {
        switch definition.measure {
        case .likelihood: Likelihood.estimate(pair, rules)
        case .progression: Progression.estimate(pair, rules)
        case .experience: Experience.estimate(pair, higherIsBetter: definition.better == .higher, rules)
        case .share: Share.estimate(pair.first, reference: hasReference ? pair.second : nil, rules)
        case .representation: Representation.estimate(pair.first, reference: pair.second, rules)
        }
    }

    private func percent(_ pair: Comparing.Released?) -> Double? {
        pair?.middle.proportion?.value.map { $0 * 100 }
    }
}

extension IndicatorDefinition {
    /// One group beside the same group elsewhere, rather than beside another group.
    var isBesideReference: Bool { measure == .share || measure == .representation }

    var method: String {
        switch measure {
        case .likelihood: Likelihood.method
        case .progression: Progression.method
        case .experience: Experience.method
        case .share: Share.method
        case .representation: Representation.method
        }
    }

    package var kind: Finding.Kind {
        switch measure {
        case .likelihood, .progression: .ratio
        case .share: .share
        case .experience, .representation: .difference
        }
    }
}
