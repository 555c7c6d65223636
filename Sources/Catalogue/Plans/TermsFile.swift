import Plans

/// `plans/terms.yaml`: what a trust may call the group.
enum TermsFile {
    static let path = "plans/terms.yaml"

    static func read(_ file: Reader) -> PlanTerms? {
        guard let fields = file.concept("terms"), let list = fields.required("terms") else { return nil }
        guard let terms = list.list(term) else { return nil }
        list.quietList.compactMap { $0.quietPairs["id"] }.reportRepeats { "Another term has the id \"\($0)\"." }
        guard let all = PlanTerms(terms: terms) else {
            list.report("At least one term is needed.")
            return nil
        }
        return all
    }

    private static func term(_ reader: Reader) -> PlanTerm? {
        guard let fields = reader.fields("id", "label", "writings", "note") else { return nil }
        let id = fields.required("id")?.name()
        let (label, note) = (fields.text("label"), fields.text("note"))
        let writings = fields["writings"].map { $0.texts() } ?? []
        guard let id, let label, let note, let writings else { return nil }
        return PlanTerm(id: id, label: label, writings: writings, note: note)
    }
}
