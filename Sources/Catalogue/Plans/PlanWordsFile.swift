import Plans

/// The words of `plans/words.yaml`.
struct PlanWords {
    var lists: [WordList: PhraseSet] = [:]
    var numbers: [NumberList: [String: Int]] = [:]
    var statuses: [ActionStatus: PhraseSet] = [:]
    var cadences: [Cadence: PhraseSet] = [:]
}

/// `plans/words.yaml`: the words by which dates, states, leads and figures are found in plans.
enum PlanWordsFile {
    static let path = "plans/words.yaml"
    private static let named = ["status", "cadence"] + NumberList.allCases.map(\.rawValue)

    static func read(_ file: Reader) -> PlanWords? {
        let keys = ["source", "date"] + named + WordList.allCases.map(\.rawValue)
        guard let fields = Fields(file, allowed: keys) else { return nil }
        _ = fields.text("source")
        var words = PlanWords()
        for list in WordList.allCases {
            words.lists[list] = fields.required(list.rawValue)?.texts().map(PhraseSet.init)
        }
        for list in NumberList.allCases { words.numbers[list] = fields.required(list.rawValue).flatMap(numbers) }
        words.statuses = fields.required("status").flatMap { phrases($0, ActionStatus.self) } ?? [:]
        words.cadences = fields.required("cadence").flatMap { phrases($0, Cadence.self) } ?? [:]
        return words
    }

    private static func numbers(_ reader: Reader) -> [String: Int]? {
        guard let pairs = reader.pairs() else { return nil }
        let numbers = pairs.compactMap { pair in pair.value.integer().map { (pair.name, $0) } }
        return Dictionary(numbers, uniquingKeysWith: { first, _ in first })
    }

    /// Phrases by the case of an enumeration that they mean.
    private static func phrases<Value: RawRepresentable & CaseIterable & Hashable>(
        _ reader: Reader, _ type: Value.Type
    ) -> [Value: PhraseSet]? where Value.RawValue == String {
        guard let fields = Fields(reader, allowed: type.allCases.map(\.rawValue)) else { return nil }
        let found = type.allCases.compactMap { value in
            fields[value.rawValue]?.texts().map { (value, PhraseSet($0)) }
        }
        return Dictionary(found, uniquingKeysWith: { first, _ in first })
    }
}
