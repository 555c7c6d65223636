/// Figures in texts, and texts of figures.
enum LintNumbers {
    /// `52`, `1.5`: two decimals at most.
    static func text(_ value: Double) -> String {
        guard value.isFinite, abs(value) < 1e12 else { return "\(value)" }
        let rounded = (value * 100).rounded() / 100
        return rounded == rounded.rounded() ? "\(Int(rounded))" : "\(rounded)"
    }

    /// `52%`, `1.5 times`, `12`.
    static func text(_ value: Double, _ unit: Unit) -> String {
        switch unit {
        case .percent: "\(text(value))%"
        case .percentagePoints: "\(text(value)) percentage points"
        case .ratio: "\(text(value)) times"
        case .count, .text: text(value)
        }
    }

    /// Numbers with a per cent sign or “per cent” after them.
    static func percentages(in words: [String]) -> [Double] {
        words.indices.compactMap { index in
            let word = words[index]
            if word.hasSuffix("%") { return number(String(word.dropLast())) }
            let next = words.indices.contains(index + 1) ? words[index + 1] : ""
            let afterNext = words.indices.contains(index + 2) ? words[index + 2] : ""
            guard next == "percent" || (next == "per" && afterNext == "cent") else { return nil }
            return number(word)
        }
    }

    private static func number(_ text: String) -> Double? {
        guard !text.isEmpty, text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }) else { return nil }
        return Double(text)
    }

    /// True where a text holds a digit.
    static func hasDigit(_ text: String) -> Bool { text.utf8.contains { (48...57).contains($0) } }
}
