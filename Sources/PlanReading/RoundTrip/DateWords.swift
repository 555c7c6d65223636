import Plans
import Workforce

extension PartialDate {
    /// Reads `2024`, `March 2024`, `31 March 2024`, and the same with a short month or as `2024-03-31`.
    init?(words text: Substring) {
        let parts = text.split(separator: " ")
        guard let year = parts.last.flatMap({ $0.count == 4 ? Int($0) : nil }), parts.count <= 3 else {
            self.init(iso: text)
            return
        }
        let month = parts.dropLast().last.map(Self.month)
        let day = parts.count == 3 ? parts.first.map { Int($0) } : nil
        if let month, month == nil { return nil }
        if let day, day == nil { return nil }
        self.init(year: year, month: month ?? nil, day: day ?? nil)
    }

    /// Reads `Q4 2024/25` as the last month of the quarter.
    init?(quarter text: Substring) {
        let parts = text.split(separator: " ")
        guard parts.count == 2, parts[0].count == 2, parts[0].first == "Q", let year = FinancialYear(label: parts[1]),
            let number = parts[0].last?.wholeNumberValue, (1...4).contains(number)
        else { return nil }
        self.init(year: number == 4 ? year.startYear + 1 : year.startYear, month: number == 4 ? 3 : number * 3 + 3)
    }

    /// Reads `2024/25` as its last month.
    init?(financialYear text: Substring) {
        guard let year = FinancialYear(label: text) else { return nil }
        self.init(year: year.startYear + 1, month: 3)
    }

    private static func month(_ word: Substring) -> Int? {
        let word = word.lowercased()
        guard word.count >= 3 else { return nil }
        return Day.monthNames.firstIndex { $0.lowercased().hasPrefix(word) }.map { $0 + 1 }
    }
}

extension Substring {
    mutating func dropPrefix(_ prefix: String) -> Bool {
        guard hasPrefix(prefix) else { return false }
        self = dropFirst(prefix.count)
        return true
    }

    mutating func dropSuffix(_ suffix: String) -> Bool {
        guard hasSuffix(suffix) else { return false }
        self = dropLast(suffix.count)
        return true
    }

    func range(ofLast words: String) -> Range<Index>? { ranges(of: words).last }
}
