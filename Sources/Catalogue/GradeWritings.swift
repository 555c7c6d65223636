import Workforce

/// The writings of a pay grade in `bands.yaml`. A `#` stands for one digit, so that a family of codes is one entry.
enum GradeWritings {
    /// More would make thousands of writings out of one.
    static let mostDigits = 3

    static func read(_ reader: Reader) -> [String]? {
        reader.listOrOne()?.flatMap(writings)
    }

    private static func writings(_ entry: Reader) -> [String] {
        guard let text = entry.text() else { return [] }
        guard isExpandable(text) else {
            entry.report("At most \(mostDigits) digits can be left open.")
            return []
        }
        return expanded(text)
    }

    private static func isExpandable(_ text: String) -> Bool { text.count { $0 == "#" } <= mostDigits }

    private static func expanded(_ text: String) -> [String] {
        guard let open = text.firstIndex(of: "#") else { return [text] }
        return (0...9).flatMap { digit in
            expanded(text.replacingCharacters(at: open, with: "\(digit)"))
        }
    }

    /// Reports a writing that two bands claim.
    static func reportClashes(_ bands: [Fields]) {
        var owners = WritingOwners(of: "band") { Spelling.words($0) }
        for (index, band) in bands.enumerated() {
            let entries = [band["grades"], band["whole-grades"]].flatMap { $0?.quietList ?? [] }
            for entry in entries {
                guard let text = entry.quietText, isExpandable(text) else { continue }
                for writing in expanded(text) {
                    owners.claim(entry, text: writing, index: index, name: band["id"]?.quietText ?? "")
                }
            }
        }
    }
}

extension String {
    fileprivate func replacingCharacters(at index: Index, with text: String) -> String {
        String(self[..<index]) + text + self[self.index(after: index)...]
    }
}
