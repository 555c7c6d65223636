import Plans

/// `plans/frameworks.yaml`: what actions can be linked to beside the indicators.
enum FrameworksFile {
    static let path = "plans/frameworks.yaml"
    private static let items = 1...6

    static func read(_ file: Reader) -> [HighImpactAction]? {
        guard let list = file.concept("high-impact-actions")?.required("high-impact-actions") else { return nil }
        return list.list(action)
    }

    private static func action(_ reader: Reader) -> HighImpactAction? {
        guard let fields = reader.fields("item", "short", "full") else { return nil }
        let item = fields.required("item")?.integer(in: items)
        let (short, full) = (fields.text("short"), fields.text("full"))
        guard let item, let short, let full else { return nil }
        return HighImpactAction(item: "\(item)", short: short, full: full)
    }
}
