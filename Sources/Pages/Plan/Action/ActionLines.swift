import Plans

/// One thing that the action bears on.
struct LinkLine: Sendable {
    let linkTitle: String
    let linkPath: String?
    let strengthWord: String
    let strengthKind: String
    let strengthLetter: String
    let meaning: String

    init(_ link: Link, _ names: PlanNames) {
        linkTitle = Words.line(names.title(of: link))
        linkPath = link.indicatorID.map { SiteURL.indicator.path($0) }
        (strengthWord, strengthKind) = (link.strength.word, link.strength.rawValue)
        (strengthLetter, meaning) = (names.letter(of: link.strength), names.meaning(of: link.strength))
    }
}

/// Something that must come first: another action, or words.
struct DependencyLine: Sendable {
    let dependencyText: String
    let dependencyPath: String?

    init(_ text: String, _ known: [String: String]) {
        dependencyPath = known[text].map { _ in SiteURL.planAction.path(text) }
        dependencyText = Words.line(known[text].map { "\(text) \(PlanWords.cut($0, atMost: 120))" } ?? text)
    }
}

/// One letter of SMART.
struct SmartLine: Sendable {
    let smartSign: String
    let smartName: String
    let smartGrade: String
    let smartKind: String
    let smartReason: String

    init(_ mark: SMARTScore.Mark) {
        (smartSign, smartReason, smartKind) = (mark.sign, Words.line(mark.reason), mark.grade.rawValue)
        switch mark.letter {
        case .specific: smartName = "Specific"
        case .measurable: smartName = "Measurable"
        case .achievable: smartName = "Achievable"
        case .relevant: smartName = "Relevant"
        case .timeBound: smartName = "Time-bound"
        }
        switch mark.grade {
        case .met: smartGrade = "met"
        case .partly: smartGrade = "partly met"
        case .notMet: smartGrade = "not met"
        case .cannotTell: smartGrade = "cannot be told"
        }
    }
}
