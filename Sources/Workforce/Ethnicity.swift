/// The three groups that the standard compares.
package enum EthnicGroup: String, CaseIterable, Sendable, Codable {
    case white, bme, unknown
}

/// One of the 16 national ethnic categories, "not stated", or "not known".
package struct EthnicCategory: Hashable, Sendable {
    /// The national code, one letter (`A` to `S`, `Z`), or `99` for not known.
    package let code: String
    package let label: String
    package let group: EthnicGroup
    /// The heading of the five-group summary, such as `Asian`.
    package let summary: String
    /// Local second character to its meaning: `CP` Polish.
    package let localCodes: [String: String]

    package init(
        code: String, label: String, group: EthnicGroup, summary: String, localCodes: [String: String]
    ) {
        (self.code, self.label, self.group) = (code, label, group)
        (self.summary, self.localCodes) = (summary, localCodes)
    }
}

/// What an Ethnic Origin was read as, and why a reader may doubt it.
package struct EthnicReading: Hashable, Sendable {
    package enum Doubt: Hashable, Sendable {
        /// The first letter is a national code, the second character is not on the list.
        case unlistedLocalCode
        /// No national code could be found; counted as unknown.
        case unrecognised
    }

    package let category: EthnicCategory
    package let doubt: Doubt?
}

/// The list of ethnic categories and how they are recognised in an extract.
package struct EthnicCoding: Sendable {
    /// In the order in which they are shown.
    package let categories: [EthnicCategory]
    package let notKnown: EthnicCategory
    private let byCode: [String: EthnicCategory]
    private let bySpelling: [String: EthnicCategory]

    /// - Parameters:
    ///   - notKnown: the category of a blank, and of whatever cannot be recognised.
    ///   - spellings: whole entries that carry no code, to the code they stand for (`not stated` → `Z`).
    package init(categories: [EthnicCategory], notKnown: EthnicCategory, spellings: [String: String]) {
        let byCode = Dictionary(categories.map { ($0.code, $0) }, uniquingKeysWith: { first, _ in first })
        self.categories = categories
        self.notKnown = notKnown
        self.byCode = byCode
        let read = spellings.map { (Spelling.words($0.key), byCode[$0.value] ?? notKnown) }
        bySpelling = Dictionary(read, uniquingKeysWith: { first, _ in first })
    }

    package func category(code: String) -> EthnicCategory? { byCode[code] }

    /// Reads `A`, `cp`, `A White - British`, `A - White British`, `Z Not Stated`. The national code is the first
    /// letter; it counts only where it stands alone or with one local character, so that words without a code
    /// ("Not disclosed", "Prefer not to say") are never taken for a category by their first letter.
    package func read(_ raw: String?) -> EthnicReading {
        let text = Spelling.words(raw ?? "")
        guard !text.isEmpty else { return EthnicReading(category: notKnown, doubt: nil) }
        if let known = bySpelling[text] { return EthnicReading(category: known, doubt: nil) }
        let code = text.prefix { $0 != " " }.uppercased()
        guard code.count <= 2, let category = byCode[String(code.prefix(1))] else { return unrecognised }
        if code.count == 1 || category.localCodes[code] != nil {
            return EthnicReading(category: category, doubt: nil)
        }
        let written = (raw ?? "").drop { !$0.isLetter }.prefix(2)
        guard code.count == text.count || written == code[...] else { return unrecognised }
        return EthnicReading(category: category, doubt: .unlistedLocalCode)
    }

    private var unrecognised: EthnicReading { EthnicReading(category: notKnown, doubt: .unrecognised) }
}
