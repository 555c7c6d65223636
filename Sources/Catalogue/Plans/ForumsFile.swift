import Plans

/// `plans/forums.yaml`: the forums that review actions and indicators.
enum ForumsFile {
    static let path = "plans/forums.yaml"
    static let months = 1...12
    private static let asNeeded = "as-needed"

    static func read(_ file: Reader) -> ForumRegister? {
        guard let fields = file.concept("ignored", "forums") else { return nil }
        let ignored = fields.required("ignored")?.texts()
        let forums = fields.required("forums").flatMap { $0.pairs() }.map { $0.compactMap(forum) }
        guard let ignored, let forums else { return nil }
        reportRepeats(fields["forums"])
        return ForumRegister(forums: forums, ignored: Set(ignored.map { $0.lowercased() }))
    }

    private static func forum(_ id: String, _ reader: Reader) -> Forum? {
        guard Reader.isName(id) else {
            reader.report("\"\(id)\" is not a name: lower-case letters, digits and hyphens make one.")
            return nil
        }
        guard let fields = reader.fields("name", "aliases", "kind", "cadence", "months", "indicators") else {
            return nil
        }
        let name = fields.text("name")
        let aliases = fields["aliases"].map { $0.texts() } ?? []
        let kind = fields.required("kind")?.choice(Forum.Kind.self)
        let cadence = fields.required("cadence")?.choice(of: Cadence.allCases.map(\.rawValue) + [asNeeded])
        let months = fields["months"].map { $0.list { $0.integer(in: Self.months) } } ?? []
        let indicators = fields["indicators"].map { $0.list { $0.name() } } ?? []
        guard let name, let aliases, let kind, let cadence, let months, let indicators else { return nil }
        return Forum(
            id: id, name: name, aliases: aliases, kind: kind, cadence: Cadence(rawValue: cadence), months: months,
            indicators: indicators)
    }

    /// Two forums of one name could not be told apart.
    private static func reportRepeats(_ reader: Reader?) {
        let forums = reader?.pairs()?.map(\.value.quietPairs) ?? []
        let names = forums.flatMap { [$0["name"]].compactMap { $0 } + ($0["aliases"]?.quietList ?? []) }
        names.reportRepeats { "Another forum is called \"\($0)\"." }
    }
}
