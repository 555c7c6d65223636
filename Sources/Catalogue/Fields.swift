import Yams

/// The keys of a mapping of which it is known which may be there.
struct Fields {
    let reader: Reader
    private let values: [String: Reader]

    init?(_ reader: Reader, allowed: [String]) {
        guard case .mapping(let mapping) = reader.node, let pairs = reader.pairs() else {
            reader.report("Keys with values are needed here.")
            return nil
        }
        self.reader = reader
        values = Dictionary(pairs.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
        for (name, _) in mapping {
            guard case .scalar(let scalar) = name, !allowed.contains(scalar.string) else { continue }
            reader.child(scalar.string, name).report("The key is not known here.", allowed: allowed)
        }
    }

    /// The value of a key that may be left out.
    subscript(_ name: String) -> Reader? { values[name] }

    /// The value of a key that must be there.
    func required(_ name: String) -> Reader? {
        if values[name] == nil { reader.child(name, reader.node).report("The key is missing.") }
        return values[name]
    }

    /// The text of a key that must be there.
    func text(_ name: String) -> String? { required(name)?.text() }
}

extension Reader {
    func fields(_ allowed: String...) -> Fields? { Fields(self, allowed: allowed) }

    /// The keys at the top of a file. Every file says where its content comes from, and may say since when it holds.
    func concept(_ allowed: String...) -> Fields? {
        let fields = Fields(self, allowed: ["source", "date"] + allowed)
        _ = fields?.text("source")
        _ = fields?["date"]?.day()
        return fields
    }
}
