import Plans

/// A document sorted into what it consists of.
struct Outline {
    var drafts: [Draft] = []
    var passages: [Plan.Passage] = []
    var goals: [Plan.Goal] = []
    var baselines: [Baseline] = []
    var placements = Placements()

    mutating func keep(_ text: String, role: String, line: Int) {
        passages.append(Plan.Passage(role: role, text: text, line: line))
        placements.place(line, in: "passage: \(role)")
    }

    mutating func leave(_ text: String, line: Int, reason: String) {
        placements.leave(line, text: text, reason: reason)
    }
}
