import Plans

/// Reads the links of one field: `3 direct; 7 measured on`, or `WDES: 3 (direct)`, one a line.
struct LinkLines {
    let field: ActionField

    func read(_ text: String, instead old: [Link]) throws(FieldFault) -> [Link] {
        var kept = KeptItems(old, text: \.canonicalText)
        var links: [Link] = []
        for piece in pieces(text) {
            let new: [Link]
            if let same = kept.take(piece) { new = [same] } else { new = try read(piece, old) }
            links += new.filter { !links.contains($0) }
        }
        return links
    }

    private func pieces(_ text: String) -> [String] {
        let isNumbered = field != .otherLinks
        let parts = text.split { $0 == "\n" || isNumbered && ($0 == ";" || $0 == ",") }
        return parts.map { CanonicalText.line(String($0)) }.filter { !$0.isEmpty }
    }

    private func read(_ piece: String, _ old: [Link]) throws(FieldFault) -> [Link] {
        field == .otherLinks ? [try other(piece)] : try numbered(piece, old)
    }

    /// A number alone keeps the strengths that it had, and is direct where it is new.
    private func numbered(_ piece: String, _ old: [Link]) throws(FieldFault) -> [Link] {
        let framework: Link.Framework = field == .indicators ? .wres : .hia
        var rest = Substring(piece)
        let strength = Link.Strength.allCases.first {
            rest.dropSuffix(" \($0.title)") || rest.dropSuffix(" \($0.rawValue)")
        }
        let item = String(rest.trimmingSpaces)
        let had = old.filter { $0.item == item }
        let last = framework == .wres ? 9 : 6
        guard !had.isEmpty || Int(item).map({ (1...last).contains($0) && "\($0)" == item }) == true else {
            throw fault(
                piece,
                "“\(piece)” is not a number from 1 to \(last) with “direct”, “indirect”, “named” or "
                    + "“measured on”. Write for example “1 direct; 3 indirect”.")
        }
        if let strength { return [Link(framework, item, strength)] }
        return had.isEmpty ? [Link(framework, item, .direct)] : had
    }

    private func other(_ piece: String) throws(FieldFault) -> Link {
        var rest = Substring(piece)
        let strength = Link.Strength.allCases.first { rest.dropSuffix(" (\($0.title))") } ?? .named
        let parts = rest.split(separator: ":", maxSplits: 1)
        let known = Link.Framework.allCases.filter(field.frameworks.contains)
        let framework = known.first { $0.rawValue.lowercased() == parts.first?.lowercased() }
        guard let framework, let item = parts.dropFirst().first?.trimmingSpaces, !item.isEmpty else {
            throw fault(
                piece,
                "“\(piece)” does not begin with \(known.map(\.rawValue).joined(separator: ", ")) and a "
                    + "colon. Write for example “WDES: 3 (direct)”.")
        }
        return Link(framework, String(item), strength)
    }

    private func fault(_ text: String, _ message: String) -> FieldFault {
        FieldFault(field: field, text: text, message: message)
    }
}

extension FieldReader {
    /// Takes over a cell of the matrix: the letters of one indicator.
    package func set(
        indicator item: String, to text: String, on action: inout Action, words: TableWords
    ) -> FieldFault? {
        guard CanonicalText.line(text) != words.letters(action, indicator: item) else { return nil }
        guard let strengths = words.strengths(letters: text) else {
            let letters = Link.Strength.allCases.compactMap { words.marks[$0] }.map { "\($0.letter) (\($0.meaning))" }
            return FieldFault(
                field: .indicators, text: text,
                message: "“\(text)” is not a mark of the matrix. Write \(letters.joined(separator: ", ")), or nothing.")
        }
        let other = ActionField.indicators.links(action).filter { $0.item != item }
        action.replaceLinks(of: .indicators, with: other + strengths.map { Link(.wres, item, $0) })
        return nil
    }
}
