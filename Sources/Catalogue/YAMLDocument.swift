import Yams

/// One file's text as a tree of nodes that know their line. What could make a small text cost much time is refused:
/// large files, and anchors, which can make a few lines stand for billions of nodes.
enum YAMLDocument {
    /// Far above any file that a person writes.
    static let largestFile = 1_048_576

    /// Nil where the text is not one YAML document; the log says why.
    static func read(_ text: String, file: String, log: FaultLog) -> Reader? {
        guard text.utf8.count <= largestFile else {
            log.add(.init(file: file, message: "The file is larger than 1 MB."))
            return nil
        }
        if let fault = anchor(in: text, file: file) {
            log.add(fault)
            return nil
        }
        do {
            // Every value is text here, so that the rules by which YAML guesses types are not asked for.
            let node = try Parser(yaml: text, resolver: .basic, encoding: .utf8).singleRoot()
            if let node { return Reader(node: node, key: "", file: file, log: log) }
            log.add(.init(file: file, message: "The file is empty."))
        } catch let error as YamlError {
            log.add(fault(error, file: file))
        } catch {
            log.add(.init(file: file, message: "The file cannot be read as YAML."))
        }
        return nil
    }

    /// The first `&name` that begins a word outside a comment line.
    private static func anchor(in text: String, file: String) -> CatalogueFault? {
        let lines = text.utf8.split(separator: 10, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() where line.contains(38) {
            guard line.first(where: { $0 != 32 }) != 35 else { continue }
            var before: UInt8 = 32
            for (column, byte) in line.enumerated() {
                if before == 38, isWord(byte) {
                    return CatalogueFault(file: file, line: index + 1, column: column, message: aliases)
                }
                // An ampersand inside a word ("Q&A") begins no anchor.
                before = byte == 38 && isWord(before) ? 32 : byte
            }
        }
        return nil
    }

    private static let aliases = "Anchors and aliases (\"&name\", \"*name\") are not read: write the value out."

    private static func isWord(_ byte: UInt8) -> Bool {
        switch byte {
        case 48...57, 65...90, 97...122, 95, 128...255: true
        default: false
        }
    }

    private static func fault(_ error: YamlError, file: String) -> CatalogueFault {
        switch error {
        case .scanner(let context, let problem, let mark, _), .parser(let context, let problem, let mark, _):
            let around = context.map { ", \($0.text) that begins in line \($0.mark.line)" } ?? ""
            return CatalogueFault(
                file: file, line: mark.line, column: mark.column, message: "This is not YAML: \(problem)\(around).")
        case .composer(_, let problem, let mark, _):
            let isAlias = problem.contains("alias")
            let message = isAlias ? aliases : "The file holds a second YAML document; one is read."
            return CatalogueFault(file: file, line: mark.line, column: mark.column, message: message)
        case .duplicatedKeysInMapping(let keys, let context):
            return CatalogueFault(
                file: file, line: context.mark.line, column: context.mark.column, key: keys.first ?? "",
                message: "The key stands twice in one place.")
        case .reader(let problem, _, _, _):
            return CatalogueFault(file: file, message: "This is not YAML: \(problem).")
        default:
            return CatalogueFault(file: file, message: "The file cannot be read as YAML.")
        }
    }
}
