extension Target {
    /// `Share of staff in bands 8a and above: from 6.4% to 10% by March 2026 (follows wres-1 bme)`. An aim in words
    /// is those words. `TargetReader` reads it back.
    package var canonicalText: String {
        let follows = binding.map { " (follows \($0.canonicalText))" } ?? ""
        return CanonicalText.line(aim + (by.map { " by \($0)" } ?? "") + follows)
    }

    private var aim: String {
        guard let numbers else { return metric.isEmpty ? text : metric }
        return metric.isEmpty ? numbers : "\(metric): \(numbers)"
    }

    private var numbers: String? {
        switch (baseline, target) {
        case (let from?, let to?): "from \(unit.words(from)) to \(unit.words(to))\(unit.suffix)"
        case (let from?, nil): "now \(unit.words(from))\(unit.suffix)"
        case (nil, let to?): "to \(unit.words(to))\(unit.suffix)"
        case (nil, nil): nil
        }
    }
}

extension Target.Binding {
    /// `wres-7 bme` or `wres-2 without-international value`
    package var canonicalText: String {
        ([indicator] + [variant].compactMap { $0 } + [measure.rawValue]).joined(separator: " ")
    }
}

extension Unit {
    /// The number with the sign that belongs to it.
    package func words(_ number: Double) -> String { Self.digits(number) + (self == .percent ? "%" : "") }

    /// What follows the numbers: ` percentage points`.
    package var suffix: String {
        switch self {
        case .percent: ""
        case .percentagePoints: " percentage points"
        case .ratio: " (ratio)"
        case .count: " (count)"
        case .text: " (no unit)"
        }
    }

    /// The shortest digits that give the same number: `10`, `6.4`.
    package static func digits(_ number: Double) -> String {
        let text = "\(number)"
        return text.hasSuffix(".0") ? String(text.dropLast(2)) : text
    }
}
