/// Where an action is printed, in the document that was read last.
extension Action {
    /// Takes over the places of the action as another document has it.
    package mutating func takePlaces(of printed: Action) {
        occurrences = printed.occurrences
        let isSame = targets.map(\.canonicalText) == printed.targets.map(\.canonicalText)
        if isSame { targets = printed.targets } else { dropLines(except: printed.targets) }
    }

    /// The document does not have it.
    package mutating func dropPlaces() {
        occurrences = []
        dropLines(except: [])
    }

    private mutating func dropLines(except printed: [Target]) {
        for index in targets.indices where !printed.contains(targets[index]) { targets[index].line = nil }
    }
}
