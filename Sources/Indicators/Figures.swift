/// How numbers are written: rounded once, an exact half to the even digit (1.125 is 1.12), with no locale.
package enum Figures {
    /// A ratio: two decimals.
    package static func ratio(_ value: Double) -> String { fixed(value, decimals: 2) }

    /// A percentage or a difference in points: one decimal.
    package static func percent(_ value: Double) -> String { fixed(value, decimals: 1) }

    /// `1,234`.
    package static func count(_ value: Int) -> String {
        var digits = String(value.magnitude)
        var groups: [String] = []
        while digits.count > 3 {
            groups.insert(String(digits.suffix(3)), at: 0)
            digits.removeLast(3)
        }
        return (value < 0 ? "−" : "") + ([digits] + groups).joined(separator: ",")
    }

    /// A released count: `12`, or the range `7 to 12` that it stands for.
    package static func count(low: Int, high: Int) -> String {
        low == high ? count(low) : "\(count(low)) to \(count(high))"
    }

    /// A p-value: three decimals, or `below 0.001`.
    package static func probability(_ value: Double) -> String {
        value < 0.001 ? "below 0.001" : fixed(value, decimals: 3)
    }

    package static func fixed(_ value: Double, decimals: Int) -> String {
        let scale = (0..<max(0, decimals)).reduce(1.0) { scale, _ in scale * 10 }
        guard value.isFinite, abs(value) * scale < 1e15 else { return "not calculable" }
        let units = Int((abs(value) * scale).rounded(.toNearestOrEven))
        let sign = value < 0 && units > 0 ? "−" : ""
        guard decimals > 0 else { return sign + count(units) }
        let fraction = String(units % Int(scale))
        let padding = String(repeating: "0", count: decimals - fraction.count)
        return "\(sign)\(count(units / Int(scale))).\(padding)\(fraction)"
    }
}
