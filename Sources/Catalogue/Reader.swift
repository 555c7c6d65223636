import Yams

/// A value of a file together with the place it stands at. Each way of reading it reports what is wrong and then
/// gives nil, so that reading goes on and all faults come out at once.
struct Reader {
    let node: Node
    /// The way to this value; see `CatalogueFault.key`.
    let key: String
    let file: String
    let log: FaultLog

    func report(_ message: String, allowed: [String] = []) {
        log.add(
            CatalogueFault(
                file: file, line: node.mark?.line, column: node.mark?.column, key: key, message: message,
                allowed: allowed))
    }

    func child(_ name: String, _ node: Node) -> Reader {
        Reader(node: node, key: key.isEmpty ? name : "\(key).\(name)", file: file, log: log)
    }

    var isMapping: Bool {
        if case .mapping = node { true } else { false }
    }

    /// The text, where it is one, with nothing reported.
    var quietText: String? {
        if case .scalar(let scalar) = node { scalar.string } else { nil }
    }

    /// The items, where there are some, with nothing reported.
    var quietList: [Reader] {
        switch node {
        case .scalar: [self]
        case .sequence: list() ?? []
        default: []
        }
    }

    /// The values of a mapping, with nothing reported.
    var quietPairs: [String: Reader] {
        guard case .mapping(let mapping) = node else { return [:] }
        let pairs = mapping.compactMap { name, value in name.scalar.map { ($0.string, child($0.string, value)) } }
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The items of a list.
    func list() -> [Reader]? {
        guard case .sequence(let sequence) = node else {
            report("A list is needed here.")
            return nil
        }
        return sequence.enumerated().map { index, item in
            Reader(node: item, key: "\(key)[\(index + 1)]", file: file, log: log)
        }
    }

    /// The items of a list, or the one value that stands for a list of itself.
    func listOrOne() -> [Reader]? {
        if case .scalar = node { return [self] }
        return list()
    }

    /// Each item of a list as something else; nil where one cannot be.
    func list<Item>(_ read: (Reader) -> Item?) -> [Item]? {
        guard let items = list() else { return nil }
        let values = items.map(read)
        let found = values.compactMap { $0 }
        return found.count == values.count ? found : nil
    }

    /// The names and values of a mapping in the order of the file.
    func pairs() -> [(name: String, value: Reader)]? {
        guard case .mapping(let mapping) = node else {
            report("Keys with values are needed here.")
            return nil
        }
        var seen: Set<String> = []
        return mapping.compactMap { name, value in
            guard case .scalar(let scalar) = name else {
                report("A key must be a plain word.")
                return nil
            }
            // YAML takes `note` and `!own note` for two keys; here they are one.
            guard seen.insert(scalar.string).inserted else {
                child(scalar.string, name).report("The key stands twice in one place.")
                return nil
            }
            return (scalar.string, child(scalar.string, value))
        }
    }
}
