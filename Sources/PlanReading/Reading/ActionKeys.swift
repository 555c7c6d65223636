import Plans

/// Gives each action a key that is its own: the number printed, if that is unique, else heading and place under it.
struct ActionKeys {
    private var taken: Set<String> = []
    private var refs: [String: Int] = [:]
    private var ordinals: [String: Int] = [:]
    private var themes: [String] = []
    private let hasHeadings: Bool

    init(_ actions: [Action], drafts: [Draft]) {
        for action in actions { if let ref = action.ref { refs[ref, default: 0] += 1 } }
        hasHeadings = drafts.contains { $0.section.item != nil || $0.section.theme != nil }
    }

    /// The key of the next action; `section` is what its first printing stands under.
    mutating func next(_ action: Action, under section: Section) -> String {
        let item = section.item ?? section.theme.map { name(ofTheme: $0) } ?? ""
        ordinals[item, default: 0] += 1
        let place = item.isEmpty ? "\(ordinals[item] ?? 1)" : "\(item).\(ordinals[item] ?? 1)"
        return free(printed(action) ?? place)
    }

    /// Themes have no numbers: they are counted in the order in which actions stand under them.
    private mutating func name(ofTheme theme: String) -> String {
        if !themes.contains(theme) { themes.append(theme) }
        return "T\((themes.firstIndex(of: theme) ?? 0) + 1)"
    }

    private func printed(_ action: Action) -> String? {
        guard let ref = action.ref, refs[ref] == 1, PrintedNumber.isRef(ref) else { return nil }
        return ref.contains(".") || !hasHeadings ? ref : nil
    }

    private mutating func free(_ key: String) -> String {
        var free = key
        for letter in "bcdefghijklmnopqrstuvwxyz" where taken.contains(free) { free = "\(key)\(letter)" }
        var number = 2
        while taken.contains(free) {
            free = "\(key)-\(number)"
            number += 1
        }
        taken.insert(free)
        return free
    }
}
