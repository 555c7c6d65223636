/// The order of actions when a document brings its own.
package enum ActionOrder {
    /// The order of the document. What it does not have follows what stood before it.
    /// - Parameters:
    ///   - present: keys of the actions that there will be, all of them in the document or held.
    package static func merged(document: [String], held: [String], present: Set<String>) -> [String] {
        let printed = document.filter(present.contains)
        let known = Set(printed)
        var first: [String] = []
        var followers: [String: [String]] = [:]
        var previous: String?
        for key in held where present.contains(key) {
            if known.contains(key) {
                previous = key
            } else if let previous {
                followers[previous, default: []].append(key)
            } else {
                first.append(key)
            }
        }
        return first + printed.flatMap { [$0] + (followers[$0] ?? []) }
    }
}
