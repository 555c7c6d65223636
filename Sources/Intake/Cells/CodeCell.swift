import Workforce

/// An entry of a code list: recognised by its words, stored as the list writes it.
struct CodeCell {
    /// Codes that a message names at most.
    private static let longestList = 12

    private let column: Column
    private let values: [String: String]

    init(_ column: Column) {
        self.column = column
        var values: [String: String] = [:]
        for code in column.codes {
            for alias in code.aliases { values[Spelling.words(alias)] = code.value }
        }
        for code in column.codes { values[Spelling.words(code.value)] = code.value }
        values[""] = nil
        self.values = values
    }

    func read(_ text: String) -> CellReading {
        if let value = values[Spelling.words(text)] { return .read(value) }
        return column.isClosed ? .refused(refusal) : .read(text, doubt: doubt)
    }

    private var refusal: Fault {
        .error(
            .unknownCode, "This is not one of the entries that \(column.header) may have.",
            mend: "use one of \(list).")
    }

    private var doubt: Fault {
        .warning(
            .unknownCode, "This is not on the list for \(column.header); it is kept as written.",
            mend: "if it is another writing of one of \(list), use that; otherwise leave it.")
    }

    private var list: String {
        let names = column.codes.map { "“\($0.value)”" }
        let shown = names.prefix(Self.longestList).joined(separator: ", ")
        return names.count > Self.longestList ? "\(shown) and \(names.count - Self.longestList) more" : shown
    }
}
