/// The forums that are known, and how a printed name finds its forum.
package struct ForumRegister: Hashable, Sendable {
    package let forums: [Forum]
    /// Words that say nothing of which forum it is: `the`, `trust`, `meeting`.
    package let ignored: Set<String>
    private let names: [ForumName]

    package init(forums: [Forum], ignored: Set<String>) {
        (self.forums, self.ignored) = (forums, ignored)
        names = forums.enumerated().flatMap { index, forum in
            ([forum.name] + forum.aliases).map { ForumName(words: ForumName.words($0, without: ignored), forum: index) }
        }
    }

    /// With forums of one workspace; one of an id that is there takes its place.
    package func adding(_ more: [Forum]) -> ForumRegister {
        let ids = Set(more.map(\.id))
        return ForumRegister(forums: forums.filter { !ids.contains($0.id) } + more, ignored: ignored)
    }

    package func forum(_ id: String) -> Forum? { forums.first { $0.id == id } }

    /// The forum of a printed name: the whole name first, then the longest known name of two words or more inside it, so
    /// that “People Committee in May” is found and “Board Assurance Framework” is not the Board.
    package func forum(named printed: String) -> Forum? {
        let words = ForumName.words(printed, without: ignored)
        guard !words.isEmpty else { return nil }
        let whole = names.first { $0.words == words }
        let inside = names.filter { $0.words.count > 1 && $0.isInside(words) }
            .max { ($0.words.count, $1.forum) < ($1.words.count, $0.forum) }
        return (whole ?? inside).map { forums[$0.forum] }
    }

    /// How often the most frequent of its forums reviews an action; nil where none has a cadence.
    package func cadence(of action: Action) -> Cadence? {
        let cadences = action.forums.compactMap { forum(named: $0)?.cadence }
        return cadences.min { ($0.months ?? 0) < ($1.months ?? 0) }
    }

    /// Each forum that reviews something of a plan, in the order of the register; then names that it does not have.
    package func reviews(_ plan: Plan) -> [ForumReview] {
        var known: [String: [Action]] = [:]
        var unknown: [(name: String, actions: [Action])] = []
        for action in plan.actions {
            for name in action.forums {
                if let forum = forum(named: name) {
                    if known[forum.id]?.last?.key != action.key { known[forum.id, default: []].append(action) }
                } else if let place = unknown.firstIndex(where: { $0.name == name }) {
                    if unknown[place].actions.last?.key != action.key { unknown[place].actions.append(action) }
                } else {
                    unknown.append((name, [action]))
                }
            }
        }
        return forums.compactMap { review($0, $0.name, known[$0.id] ?? []) }
            + unknown.compactMap { review(nil, $0.name, $0.actions) }
    }

    private func review(_ forum: Forum?, _ name: String, _ actions: [Action]) -> ForumReview? {
        let moved = actions.flatMap(\.indicators).map { "wres-\($0)" }
        let indicators = Set((forum?.indicators ?? []) + moved).sorted()
        guard !actions.isEmpty || !indicators.isEmpty else { return nil }
        return ForumReview(forum: forum, name: name, actions: actions.map(\.key), indicators: indicators)
    }
}

/// A known name as words.
private struct ForumName: Hashable, Sendable {
    let words: [String]
    let forum: Int

    /// Lower-case words of letters and digits; `&` is `and`.
    static func words(_ text: String, without ignored: Set<String>) -> [String] {
        text.replacing("&", with: " and ").lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
            .filter { !ignored.contains($0) }
    }

    func isInside(_ other: [String]) -> Bool {
        guard words.count <= other.count else { return false }
        return (0...(other.count - words.count)).contains { other.dropFirst($0).starts(with: words) }
    }
}
