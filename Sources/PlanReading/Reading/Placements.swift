import Plans

/// Where the words of each line went.
struct Placements {
    private(set) var placed: [Int: [String]] = [:]
    private(set) var leftOver: [Int: [(text: String, reason: String)]] = [:]

    mutating func place(_ line: Int, in field: String) {
        if placed[line]?.contains(field) != true { placed[line, default: []].append(field) }
    }

    mutating func leave(_ line: Int, text: String, reason: String) {
        leftOver[line, default: []].append((text, reason))
    }
}

extension Placements {
    /// Every line once: among the placed, or, if a word of it found no field, among the unplaced.
    func accounting(of lines: [ReadLine]) -> Accounting {
        var (placed, unplaced): ([Int: [String]], [UnplacedLine]) = ([:], [])
        for line in lines {
            if let rest = leftOver[line.number] {
                unplaced.append(
                    UnplacedLine(
                        line: line.number, text: rest.map(\.text).joined(separator: " "),
                        reason: rest.map(\.reason).uniqued.joined(separator: " ")))
            } else if let fields = self.placed[line.number] {
                placed[line.number] = fields.sorted()
            } else {
                unplaced.append(UnplacedLine(line: line.number, text: line.text, reason: "No field took it."))
            }
        }
        return Accounting(placed: placed, unplaced: unplaced)
    }
}
