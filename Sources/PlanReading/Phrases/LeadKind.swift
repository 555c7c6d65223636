import Plans

/// Tells a post from a person from a group.
enum LeadKind {
    static func lead(_ printed: String, vocabulary: PlanVocabulary) -> Lead {
        let text = PrintedText(printed)
        if vocabulary[.toBeConfirmed].first(in: text) != nil, !hasName(text, vocabulary) {
            return Lead(printed, kind: .toBeConfirmed)
        }
        if let split = namedPost(text, vocabulary) { return Lead(printed, kind: .person, post: split) }
        if isPerson(text, vocabulary) { return Lead(printed, kind: .person) }
        return Lead(printed, kind: isGroup(text, vocabulary) ? .group : .role)
    }

    private static func hasName(_ text: PrintedText, _ vocabulary: PlanVocabulary) -> Bool {
        text.count > 3 && isRole(text, vocabulary)
    }

    /// “Name (Post)”, “Name, Post”, “Post – Name”.
    private static func namedPost(_ text: PrintedText, _ vocabulary: PlanVocabulary) -> String? {
        if let split = postAfterName(text, vocabulary) { return split }
        guard
            let mark = text.words.firstIndex(where: {
                ["(", "[", ",", "-", ":"].contains($0.folded) && ($0.isSpaced || $0.folded == "," || $0.folded == ":")
            })
        else { return nil }
        let left = PrintedText(text.printed(0..<mark))
        let right = PrintedText(text.printed(mark + 1..<text.count))
        if isPerson(left, vocabulary), right.count > 0 { return post(right) }
        let isRight = isPerson(PrintedText(post(right)), vocabulary)
        return isRight && isRole(left, vocabulary) ? left.text.trimmed : nil
    }

    /// “Sam Green Head of EDI”
    private static func postAfterName(_ text: PrintedText, _ vocabulary: PlanVocabulary) -> String? {
        guard let post = vocabulary[.postStarts].first(in: text), post.lowerBound > 1 else { return nil }
        guard isPerson(PrintedText(text.printed(0..<post.lowerBound)), vocabulary) else { return nil }
        return text.printed(post.lowerBound..<text.count)
    }

    private static func post(_ text: PrintedText) -> String {
        var range = text.indices
        while !range.isEmpty, [")", "]"].contains(text.folded(range.upperBound - 1)) { range = range.dropLast() }
        return text.printed(range).trimmed
    }

    /// Two to four capitalised words, none of them of a post, a group or a department.
    static func isPerson(_ text: PrintedText, _ vocabulary: PlanVocabulary) -> Bool {
        var words = text.words.filter { $0.kind != .mark || !["-", ".", "'"].contains($0.folded) }
        while let first = words.first, vocabulary[.honorifics].contains(word: first.folded) { words.removeFirst() }
        let hasTitle = words.count < text.words.filter { $0.kind == .word }.count
        guard (hasTitle ? 1...4 : 2...4).contains(words.count) else { return false }
        let particles = vocabulary[.nameParticles]
        let isNamed = words.allSatisfy { word in
            word.kind == .word && (word.isCapitalised || particles.contains(word: word.folded))
        }
        return isNamed && !words.contains { isKnown($0, text, vocabulary) }
    }

    private static func isKnown(_ word: PrintedWord, _ text: PrintedText, _ vocabulary: PlanVocabulary) -> Bool {
        let alone = PrintedText(text.text[word.range])
        let lists: [WordList] = [.postWords, .groupWords, .departments, .toBeConfirmed, .notNames]
        if lists.contains(where: { vocabulary[$0].isWhole(alone) }) { return true }
        let letters = text.text[word.range].filter(\.isLetter)
        return letters.count > 1 && letters.allSatisfy(\.isUppercase)
    }

    private static func isRole(_ text: PrintedText, _ vocabulary: PlanVocabulary) -> Bool {
        vocabulary[.postStarts].first(in: text) != nil || vocabulary[.postWords].first(in: text) != nil
    }

    /// It ends in a word for a group, or is a department by its short name.
    private static func isGroup(_ text: PrintedText, _ vocabulary: PlanVocabulary) -> Bool {
        let bracket = text.words.firstIndex { $0.folded == "(" } ?? text.count
        if vocabulary[.departments].isWhole(text) { return true }
        if vocabulary[.postStarts].length(in: text, at: 0) != nil { return false }
        if vocabulary[.groupWords].endsBefore(bracket, in: text) != nil { return true }
        return isPlural(text, bracket, vocabulary)
    }

    /// “HR Business Partners” are a group of posts.
    private static func isPlural(_ text: PrintedText, _ end: Int, _ vocabulary: PlanVocabulary) -> Bool {
        guard let range = vocabulary[.postWords].endsBefore(end, in: text, longest: 1) else { return false }
        let word = text.folded(range.lowerBound)
        return word.hasSuffix("s") && word.count > 4 && vocabulary[.postWords].contains(word: String(word.dropLast()))
    }
}
