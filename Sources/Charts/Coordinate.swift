/// A place in the user units of the SVG.
struct Point: Sendable, Equatable {
    let x: Double
    let y: Double

    var text: String { "\(coordinate(x)) \(coordinate(y))" }
}

/// A length with at most two decimals and no trailing zeros; what is not finite or absurdly far off is held in.
func coordinate(_ length: Double) -> String {
    guard length.isFinite else { return "0" }
    let hundredths = Int((min(max(length, -1e6), 1e6) * 100).rounded())
    let (whole, part) = hundredths.magnitude.quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    guard part != 0 else { return "\(sign)\(whole)" }
    let digits = part < 10 ? "0\(part)" : "\(part)"
    return "\(sign)\(whole).\(digits.hasSuffix("0") ? String(digits.dropLast()) : digits)"
}
