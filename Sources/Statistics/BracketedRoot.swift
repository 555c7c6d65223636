/// The root of a function between two places at which it has opposite signs.
///
/// Source: C. J. F. Ridders, "A new algorithm for computing a single root of a real continuous function", IEEE
/// Transactions on Circuits and Systems 26 (1979) 979–980. It never leaves the bracket and at least halves it each
/// time.
enum BracketedRoot {
    /// More halvings than a Double has bits: reached only if the function is not continuous.
    private static let mostSteps = 100

    /// A place within `tolerance` of the root. Nil if the signs are not opposite or the search does not settle.
    static func of(
        _ function: (Double) -> Double, between a: Double, and b: Double, tolerance: Double
    ) -> Double? {
        var (low, high) = (a, b)
        var (atLow, atHigh) = (function(low), function(high))
        if atLow == 0 { return low }
        if atHigh == 0 { return high }
        guard atLow * atHigh < 0 else { return nil }
        var last = Double.infinity
        for _ in 0..<mostSteps {
            let middle = low + (high - low) / 2
            let atMiddle = function(middle)
            let scale = (atMiddle * atMiddle - atLow * atHigh).squareRoot()
            let place = middle + (middle - low) * (atLow > atHigh ? 1 : -1) * atMiddle / scale
            let atPlace = function(place)
            if atPlace == 0 || abs(place - last) <= tolerance || abs(high - low) <= tolerance { return place }
            last = place
            if atMiddle * atPlace < 0 {
                (low, atLow, high, atHigh) = (middle, atMiddle, place, atPlace)
            } else if atLow * atPlace < 0 {
                (high, atHigh) = (place, atPlace)
            } else {
                (low, atLow) = (place, atPlace)
            }
        }
        return nil
    }
}
