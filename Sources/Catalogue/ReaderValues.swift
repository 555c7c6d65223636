import Workforce
import Yams

/// Single values. YAML's own guesses at types are not used: `Yes`, `15` and `8e1` are text until asked for otherwise.
extension Reader {
    /// A text that is not empty.
    func text() -> String? {
        guard case .scalar(let scalar) = node else {
            report("A single value is needed here.")
            return nil
        }
        guard scalar.string.contains(where: { !$0.isWhitespace }) else {
            report("The value is empty.")
            return nil
        }
        return scalar.string
    }

    /// A list of texts, or one text alone.
    func texts() -> [String]? {
        guard let items = listOrOne() else { return nil }
        let found = items.compactMap { $0.text() }
        return found.count == items.count ? found : nil
    }

    /// A name as files and variants have it: lower-case letters, digits and hyphens.
    func name() -> String? {
        guard let text = text() else { return nil }
        guard Self.isName(text) else {
            report("\"\(text)\" is not a name: lower-case letters, digits and hyphens make one.")
            return nil
        }
        return text
    }

    static func isName(_ text: String) -> Bool {
        !text.isEmpty && text.utf8.allSatisfy { (97...122).contains($0) || (48...57).contains($0) || $0 == 45 }
    }

    /// A whole number.
    func integer(from least: Int = 0) -> Int? {
        guard let text = text() else { return nil }
        guard let number = Int(text), number >= least else {
            report("\"\(text)\" is not a whole number from \(least).")
            return nil
        }
        return number
    }

    /// A whole number of a range.
    func integer(in range: ClosedRange<Int>) -> Int? {
        guard let text = text() else { return nil }
        guard let number = Int(text), range.contains(number) else {
            report("\"\(text)\" is not a whole number from \(range.lowerBound) to \(range.upperBound).")
            return nil
        }
        return number
    }

    /// A decimal number above 0.
    func number() -> Double? {
        guard let text = text() else { return nil }
        let isPlain = text.utf8.allSatisfy { (48...57).contains($0) || $0 == 46 }
        guard isPlain, let number = Double(text), number > 0, number.isFinite else {
            report("\"\(text)\" is not a number above 0.")
            return nil
        }
        return number
    }

    /// A day written `2025-03-31`.
    func day() -> Day? {
        guard let text = text() else { return nil }
        guard let day = Day(iso: text) else {
            report("\"\(text)\" is not a day, which is written 2025-03-31.")
            return nil
        }
        return day
    }

    /// Yes or no.
    func flag() -> Bool? {
        guard let text = text() else { return nil }
        switch text.lowercased() {
        case "yes", "true": return true
        case "no", "false": return false
        default:
            report("\"\(text)\" is not known.", allowed: ["yes", "no"])
            return nil
        }
    }

    /// One of a list.
    func choice(of allowed: [String]) -> String? {
        guard let text = text() else { return nil }
        guard allowed.contains(text) else {
            let message = allowed.isEmpty ? "cannot stand here, and nothing else can" : "is not known"
            report("\"\(text)\" \(message).", allowed: allowed)
            return nil
        }
        return text
    }

    /// One of an enumeration.
    func choice<Value: RawRepresentable & CaseIterable>(_ type: Value.Type) -> Value? where Value.RawValue == String {
        choice(of: type.allCases.map(\.rawValue)).flatMap(Value.init(rawValue:))
    }
}

extension Sequence where Element == Reader {
    /// Reports each text that an earlier one of the sequence already has.
    func reportRepeats(_ message: (String) -> String) {
        var seen: Set<String> = []
        for reader in self {
            guard case .scalar(let scalar) = reader.node, !seen.insert(scalar.string).inserted else { continue }
            reader.report(message(scalar.string))
        }
    }
}
