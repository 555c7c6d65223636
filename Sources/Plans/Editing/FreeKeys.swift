/// Gives out keys that nothing else has or ever had.
package struct FreeKeys: Sendable {
    private var taken: Set<String>
    /// By key the first number behind it that may be free, so that many actions of one number do not look from the
    /// beginning each.
    private var next: [String: Int] = [:]

    package init(taken: Set<String>) { self.taken = taken }

    /// The key itself, or with the first number behind it that makes it free: `2.1-2`.
    package mutating func take(_ key: String) -> String {
        if taken.insert(key).inserted { return key }
        var number = next[key] ?? 2
        while !taken.insert("\(key)-\(number)").inserted { number += 1 }
        next[key] = number + 1
        return "\(key)-\(number)"
    }
}
