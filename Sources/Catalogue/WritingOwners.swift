/// Finds writings that would mean two things: a header that fits two columns, a grade that two bands claim.
struct WritingOwners {
    /// Makes writings alike that an import takes for the same.
    let spelling: (String) -> String
    /// What the owners are: `band`.
    let kind: String
    private var owners: [String: (index: Int, name: String)] = [:]

    init(of kind: String, spelling: @escaping (String) -> String) { (self.kind, self.spelling) = (kind, spelling) }

    /// - Parameters:
    ///   - entry: where the writing stands.
    ///   - text: the writing, where it is not the entry's own text.
    ///   - index: tells its owner from the others, even from one of the same name.
    mutating func claim(_ entry: Reader, text given: String? = nil, index: Int, name: String) {
        guard let text = given ?? entry.quietText else { return }
        let key = spelling(text)
        guard !key.isEmpty else {
            entry.report("\"\(text)\" holds no letter or digit.")
            return
        }
        if let owner = owners[key], owner.index != index {
            entry.report("\"\(text)\" already means the \(kind) \"\(owner.name)\".")
        } else {
            owners[key] = (index, name)
        }
    }
}
