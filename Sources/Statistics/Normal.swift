import Foundation

/// The standard normal distribution.
package enum Normal {
    /// Φ(x), the probability of a value at most `x`: erfc(−x/√2) / 2, which keeps its precision in the lower tail.
    package static func cumulative(_ x: Double) -> Double {
        0.5 * erfc(-x / 2.0.squareRoot())
    }

    /// Φ⁻¹(p) for 0 < p < 1; nil outside. Good to 1e-12 (relative) down to p = 1e-300.
    ///
    /// Source: P. J. Acklam, "An algorithm for computing the inverse normal cumulative distribution function" (2003),
    /// a rational approximation with relative error 1.15e-9, followed by one step of Halley's method against Φ.
    package static func quantile(_ p: Double) -> Double? {
        guard p > 0, p < 1 else { return nil }
        return p <= 0.5 ? lowerQuantile(p) : -lowerQuantile(1 - p)
    }

    /// Φ⁻¹(p) for 0 < p ≤ 0.5.
    static func lowerQuantile(_ p: Double) -> Double {
        let rough = p < centralFrom ? tail(p) : central(p)
        let density = exp(-rough * rough / 2) / (2 * Double.pi).squareRoot()
        guard density > .leastNormalMagnitude else { return rough }
        let step = (cumulative(rough) - p) / density
        return rough - step / (1 + rough * step / 2)
    }

    private static func tail(_ p: Double) -> Double {
        let q = (-2 * log(p)).squareRoot()
        return polynomial(tailTop, q) / polynomial(tailBottom, q)
    }

    private static func central(_ p: Double) -> Double {
        let q = p - 0.5
        return q * polynomial(centralTop, q * q) / polynomial(centralBottom, q * q)
    }

    private static func polynomial(_ coefficients: [Double], _ x: Double) -> Double {
        coefficients.reduce(0) { $0 * x + $1 }
    }

    /// Below this probability the approximation for the tail is the better one.
    private static let centralFrom = 0.02425

    private static let centralTop = [
        -3.969683028665376e+01, 2.209460984245205e+02, -2.759285104469687e+02,
        1.383577518672690e+02, -3.066479806614716e+01, 2.506628277459239e+00,
    ]
    private static let centralBottom = [
        -5.447609879822406e+01, 1.615858368580409e+02, -1.556989798598866e+02,
        6.680131188771972e+01, -1.328068155288572e+01, 1,
    ]
    private static let tailTop = [
        -7.784894002430293e-03, -3.223964580411365e-01, -2.400758277161838e+00,
        -2.549732539343734e+00, 4.374664141464968e+00, 2.938163982698783e+00,
    ]
    private static let tailBottom = [
        7.784695709041462e-03, 3.224671290700398e-01, 2.445134137142996e+00, 3.754408661907416e+00, 1,
    ]
}
