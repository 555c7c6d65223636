import Foundation

/// How a value is written: fixed decimals and what follows the number.
package struct ValueFormat: Sendable, Equatable {
    /// Digits after the point, 0 to 6.
    package let decimals: Int
    /// Follows the number as it stands: `"%"`, `" points"` or nothing.
    package let suffix: String

    package init(decimals: Int, suffix: String = "") {
        self.decimals = min(max(decimals, 0), 6)
        self.suffix = suffix
    }

    /// The number with its suffix; a value that is not finite is written "no value".
    package func text(_ value: Double) -> String {
        guard value.isFinite else { return "no value" }
        return number(value) + suffix
    }

    /// The number alone, grouped in thousands, with a true minus sign and never a negative zero.
    func number(_ value: Double) -> String {
        guard abs(value) < Self.longest else { return signed(String(format: "%.2e", value), below: value < 0) }
        let digits = String(format: "%.\(decimals)f", abs(value))
        let isZero = digits.allSatisfy { $0 == "0" || $0 == "." }
        return signed(grouped(digits), below: value < 0 && !isZero)
    }

    /// The number with a sign such as "%", but without a unit that is a word: for ticks and tiles, where the unit
    /// stands beside the chart.
    func short(_ value: Double) -> String {
        suffix.hasPrefix(" ") && value.isFinite ? number(value) : text(value)
    }

    /// "1.20 to 1.90", "1.20 or more" or "up to 1.90"; nil where neither end is known. A unit that is a word is
    /// not repeated here.
    func interval(_ low: Double?, _ high: Double?) -> String? {
        switch (low, high) {
        case (let low?, let high?): "\(short(low)) to \(short(high))"
        case (let low?, nil): "\(short(low)) or more"
        case (nil, let high?): "up to \(short(high))"
        case (nil, nil): nil
        }
    }

    private func signed(_ digits: String, below isNegative: Bool) -> String {
        let bare = digits.hasPrefix("-") ? String(digits.dropFirst()) : digits
        return isNegative ? "\u{2212}" + bare : bare
    }

    private func grouped(_ digits: String) -> String {
        let whole = digits.prefix { $0 != "." }
        var result = ""
        for (offset, digit) in whole.enumerated() {
            if offset > 0, (whole.count - offset).isMultiple(of: 3) { result.append(",") }
            result.append(digit)
        }
        return result + digits.dropFirst(whole.count)
    }

    /// From here on a number is written with a power of ten.
    private static let longest = 1e15
}
