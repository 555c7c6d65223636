import Plans

/// The year or years that a plan is for.
enum PlanYears {
    /// `2023/24` for “2023/2024”, “2023-24” and the like; `2023` for a year alone.
    static func find(_ text: String) -> String? {
        let printed = PrintedText(text)
        guard let index = printed.indices.first(where: { year(printed.folded($0)) != nil }) else { return nil }
        guard let first = year(printed.folded(index)) else { return nil }
        let joint = printed.folded(index + 1)
        guard joint == "/" || joint == "-" || joint == "to", let last = short(printed.folded(index + 2)) else {
            return "\(first)"
        }
        return "\(first)/\(last)"
    }

    private static func year(_ text: String) -> Int? {
        guard text.count == 4, let year = Int(text), (2000...2099).contains(year) else { return nil }
        return year
    }

    private static func short(_ text: String) -> String? {
        if text.count == 2, Int(text) != nil { return text }
        return year(text).map { String("\($0)".suffix(2)) }
    }
}
