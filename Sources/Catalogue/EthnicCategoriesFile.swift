import Workforce

/// `ethnic-categories.yaml`: the categories, their local codes, and entries without a code.
enum EthnicCategoriesFile {
    static let path = "ethnic-categories.yaml"

    static func read(_ file: Reader) -> EthnicCoding? {
        guard let fields = file.concept("not-known", "categories", "spellings") else { return nil }
        let entries = fields.required("categories")?.list() ?? []
        let rows = entries.compactMap { $0.fields("code", "label", "group", "summary", "local") }
        rows.compactMap { $0["code"] }.reportRepeats { "The code \"\($0)\" stands twice." }
        let categories = rows.compactMap(category)
        let codes = rows.compactMap { $0["code"]?.quietText }
        let spellings = fields.required("spellings").flatMap { read(spellings: $0, codes: codes) }
        let notKnown = fields.required("not-known")?.choice(of: codes)
        guard let spellings, let category = categories.first(where: { $0.code == notKnown }) else { return nil }
        return EthnicCoding(categories: categories, notKnown: category, spellings: spellings)
    }

    private static func category(_ fields: Fields) -> EthnicCategory? {
        let code = fields.text("code")
        let label = fields.text("label")
        let group = fields.required("group")?.choice(EthnicGroup.self)
        let summary = fields.text("summary")
        guard let code, let label, let group, let summary else { return nil }
        return EthnicCategory(
            code: code, label: label, group: group, summary: summary,
            localCodes: localCodes(fields["local"], of: code))
    }

    /// Local codes are two characters that begin with the national one.
    private static func localCodes(_ reader: Reader?, of code: String) -> [String: String] {
        var found: [String: String] = [:]
        for (local, meaning) in reader?.pairs() ?? [] {
            if local.count != 2 || !local.hasPrefix(code) || local != local.uppercased() {
                meaning.report("\"\(local)\" is not a local code: \(code) and one more capital or digit make one.")
            }
            found[local] = meaning.text()
        }
        return found
    }

    private static func read(spellings: Reader, codes: [String]) -> [String: String]? {
        guard let pairs = spellings.pairs() else { return nil }
        var found: [String: String] = [:]
        for (code, list) in pairs {
            if !codes.contains(code) { list.report("\"\(code)\" is not known.", allowed: codes) }
            for entry in list.listOrOne() ?? [] {
                guard let text = entry.text() else { continue }
                let words = Spelling.words(text)
                if let other = found[words], other != code {
                    entry.report("\"\(text)\" already stands for \(other).")
                }
                found[words] = code
            }
        }
        return found
    }
}
