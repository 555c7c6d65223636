/// Lists in sentences.
enum LintList {
    /// `WRES indicator 7`, `WRES indicators 5 and 6`.
    static func indicators(_ items: [String]) -> String {
        "WRES indicator\(items.count == 1 ? "" : "s") \(and(items))"
    }

    /// `a`, `a and b`, `a, b and c`.
    static func and(_ items: [String]) -> String {
        guard let last = items.last, items.count > 1 else { return items.first ?? "" }
        return "\(items.dropLast().joined(separator: ", ")) and \(last)"
    }
}
