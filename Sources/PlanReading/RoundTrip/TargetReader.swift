import Plans

/// Reads a line that `Target.canonicalText` writes. A line without a number is an aim in words.
enum TargetReader {
    enum Reading: Hashable {
        case target(Target)
        /// There are numbers to reach, and nothing says what they count.
        case noUnit
    }

    static func read(_ line: String) -> Reading {
        var rest = Substring(line)
        let binding = takeBinding(&rest)
        let by = takeDate(&rest)
        let words = Target(metric: String(rest), unit: .text, by: by, text: line, binding: binding)
        guard let (metric, numbers) = split(rest) else { return .target(words) }
        guard let unit = numbers.unit else { return .noUnit }
        return .target(
            Target(
                metric: metric, baseline: numbers.baseline, target: numbers.target, unit: unit, by: by, text: line,
                binding: binding))
    }

    private static func takeBinding(_ rest: inout Substring) -> Target.Binding? {
        guard rest.last == ")", let open = rest.range(ofLast: "(follows ") else { return nil }
        let words = rest[open.upperBound...].dropLast().split(separator: " ").map(String.init)
        guard let measure = words.last.flatMap(Target.Binding.Measure.init), let indicator = words.first else {
            return nil
        }
        guard (2...3).contains(words.count) else { return nil }
        rest = rest[..<open.lowerBound].trimmingSpaces
        return Target.Binding(indicator: indicator, variant: words.count == 3 ? words[1] : nil, measure: measure)
    }

    private static func takeDate(_ rest: inout Substring) -> PartialDate? {
        guard let by = (" " + rest).ranges(of: " by ").last else { return nil }
        let padded = " " + rest
        let words = padded[by.upperBound...]
        let end = PartialDate(words: words)
        guard let end else { return nil }
        rest = Substring(padded[..<by.lowerBound]).trimmingSpaces
        return end
    }

    /// The name before the last colon and the numbers behind it, or numbers alone.
    private static func split(_ text: Substring) -> (metric: String, numbers: TargetNumbers)? {
        if let numbers = TargetNumbers(text) { return ("", numbers) }
        guard let colon = text.range(ofLast: ": ") else { return nil }
        return TargetNumbers(text[colon.upperBound...]).map { (String(text[..<colon.lowerBound]), $0) }
    }
}

/// `from 6.4% to 10%`, `to 12 (count)`, `now 1.82 (ratio)`.
struct TargetNumbers {
    var baseline: Double?
    var target: Double?
    /// Nil where none is written.
    var unit: Unit?

    init?(_ text: Substring) {
        var rest = text
        unit = Unit.allCases.first { !$0.suffix.isEmpty && rest.dropSuffix($0.suffix) }
        let hasPercent = rest.contains("%")
        if hasPercent, unit == nil { unit = .percent }
        if rest.dropPrefix("to ") {
            target = Self.number(rest)
        } else if rest.dropPrefix("now ") {
            baseline = Self.number(rest)
        } else if rest.dropPrefix("from "), let to = rest.range(ofLast: " to ") {
            (baseline, target) = (Self.number(rest[..<to.lowerBound]), Self.number(rest[to.upperBound...]))
            guard baseline != nil, target != nil else { return nil }
        }
        guard baseline != nil || target != nil, unit == .percent || !hasPercent else { return nil }
    }

    private static func number(_ text: Substring) -> Double? {
        var rest = text
        _ = rest.dropSuffix("%")
        guard !rest.isEmpty, rest.utf8.allSatisfy({ (48...57).contains($0) || [43, 45, 46, 101].contains($0) }) else {
            return nil
        }
        return Double(rest).flatMap { $0.isFinite ? $0 : nil }
    }
}

extension Substring {
    var trimmingSpaces: Substring {
        var rest = self
        while rest.first == " " { rest.removeFirst() }
        while rest.last == " " { rest.removeLast() }
        return rest
    }
}

extension FieldReader {
    func targets(_ text: String, instead old: [Target]) throws(FieldFault) -> [Target] {
        var kept = KeptItems(old, text: \.canonicalText)
        var targets: [Target] = []
        for line in CanonicalText.lines(text) {
            if let old = kept.take(line) { targets.append(old) } else { targets.append(try target(line)) }
        }
        return targets
    }

    private func target(_ line: String) throws(FieldFault) -> Target {
        switch TargetReader.read(line) {
        case .target(let target): return target
        case .noUnit:
            throw FieldFault(
                field: .targets, text: line,
                message: "The target “\(line)” does not say what its numbers count. Write for example “from 6.4% to "
                    + "10% by March 2026”, “from 1.8 to 1.5 (ratio)”, “to 12 (count)” or “to 3 percentage points”.")
        }
    }
}
