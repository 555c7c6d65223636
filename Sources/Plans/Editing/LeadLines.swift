/// Leads in one cell: one a line, or separated by semicolons outside brackets.
package enum LeadLines {
    static func joined(_ leads: [Lead]) -> String {
        let texts = leads.map(\.canonicalText).filter { !$0.isEmpty }
        return texts.joined(separator: texts.allSatisfy { split($0) == [$0] } ? "; " : "\n")
    }

    /// - Parameter known: says of a text that it is one lead, whatever stands in it.
    package static func pieces(_ text: String, known: (String) -> Bool) -> [String] {
        let lines = text.split(separator: "\n").map(String.init)
        guard lines.count < 2 else { return lines }
        return lines.flatMap { line in
            let pieces = split(line)
            return known(line) || pieces.count < 2 ? [line] : pieces
        }
    }

    private static func split(_ line: String) -> [String] {
        var depth = 0
        let pieces = line.split { character in
            if character == "(" { depth += 1 }
            if character == ")" { depth = max(0, depth - 1) }
            return character == ";" && depth == 0
        }
        return pieces.map { CanonicalText.line(String($0)) }.filter { !$0.isEmpty }
    }
}
