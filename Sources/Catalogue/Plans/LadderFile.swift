import Plans

/// `plans/ladder.yaml`: who hears of an action that is off course, and when.
enum LadderFile {
    static let path = "plans/ladder.yaml"
    private static let pauses = 0...100

    static func read(_ file: Reader) -> Ladders? {
        guard let fields = file.concept("standard", "plans") else { return nil }
        let standard = fields.required("standard").flatMap { reader in
            reader.fields("from", "steps", "go-to-green", "moved-date").flatMap(ladder)
        }
        let plans = fields["plans"].map { $0.list(ofPlan) } ?? []
        guard let standard, let plans else { return nil }
        let titles = (fields["plans"]?.quietList ?? []).compactMap { $0.quietPairs["title"] }
        titles.reportRepeats { "The plan \"\($0)\" has a ladder already." }
        return Ladders(standard: standard, ofPlans: Dictionary(plans, uniquingKeysWith: { first, _ in first }))
    }

    private static func ofPlan(_ reader: Reader) -> (String, Ladder)? {
        guard let fields = reader.fields("title", "from", "steps", "go-to-green", "moved-date") else { return nil }
        guard let title = fields.text("title"), let ladder = ladder(fields) else { return nil }
        return (title, ladder)
    }

    private static func ladder(_ fields: Fields) -> Ladder? {
        let from = fields.required("from").flatMap { RatingFile.colour($0, [.red, .amber]) }
        let steps = fields.required("steps").flatMap(steps)
        let note = fields.required("go-to-green")?.fields("pauses", "most")
        let pause = note?.required("pauses")?.integer(in: RatingFile.days)
        let most = note?.required("most")?.integer(in: pauses)
        let moved = fields.required("moved-date")?.choice(Ladder.Moved.self)
        guard let from, let steps, let pause, let most, let moved else { return nil }
        return Ladder(steps: steps, from: from, pause: pause, mostPauses: most, moved: moved)
    }

    private static func steps(_ reader: Reader) -> [Ladder.Step]? {
        guard let steps = reader.list(step) else { return nil }
        if steps.isEmpty { reader.report("A ladder has at least one step.") }
        for (before, after) in zip(steps, steps.dropFirst()) where after.after < before.after {
            reader.report("The steps must stand in the order of their days.")
        }
        return steps
    }

    private static func step(_ reader: Reader) -> Ladder.Step? {
        guard let fields = reader.fields("to", "after", "name") else { return nil }
        let holder = fields.required("to")?.choice(Ladder.Holder.self)
        let after = fields.required("after")?.integer(in: RatingFile.days)
        let name = fields["name"]?.text()
        guard let holder, let after else { return nil }
        return Ladder.Step(holder: holder, after: after, name: name)
    }
}
