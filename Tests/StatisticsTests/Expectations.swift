import Testing

@testable import Statistics

/// Tolerances of the suite, relative to the expected value.
enum Tolerance {
    static let closedForm = 1e-9
    static let iterative = 1e-6
}

/// Whether two numbers agree to `tolerance`, relative to the larger of `wanted` and 1e-300.
func agrees(_ got: Double, _ wanted: Double, to tolerance: Double = Tolerance.closedForm) -> Bool {
    got.isFinite && abs(got - wanted) <= tolerance * max(abs(wanted), 1e-300)
}

/// The same, for values whose natural scale is 1 (differences of shares near zero).
func agreesOnUnitScale(_ got: Double, _ wanted: Double, to tolerance: Double = Tolerance.closedForm) -> Bool {
    got.isFinite && abs(got - wanted) <= tolerance
}

func proportion(_ events: Int, _ of: Int) throws -> Proportion {
    try #require(Proportion(events: events, of: of))
}

func level(_ proportion: Double) throws -> ConfidenceLevel {
    try #require(ConfidenceLevel(proportion))
}

extension Result where Failure == NotCalculable {
    /// The reason for there being no number; nil if there is one.
    var failure: NotCalculable? {
        guard case .failure(let reason) = self else { return nil }
        return reason
    }
}
