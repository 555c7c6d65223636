import Indicators
import Testing

@Suite("Figures")
struct FiguresTests {
    @Test(
        "of ratios have two decimals, an exact half going to the even digit",
        arguments: [
            (1.125, "1.12"), (1.135, "1.14"), (1.375, "1.38"), (0.625, "0.62"), (1.51412, "1.51"), (0, "0.00"),
            (2, "2.00"), (0.004, "0.00"), (0.996, "1.00"), (9.999, "10.00"), (2_700, "2,700.00"),
            (1_234_567.891, "1,234,567.89"), (1.05, "1.05"), (1e12, "1,000,000,000,000.00"),
        ])
    func ratios(value: Double, text: String) {
        #expect(Figures.ratio(value) == text)
    }

    @Test(
        "of percentages have one, with a true minus sign and no minus zero",
        arguments: [
            (14.53125, "14.5"), (-8.74, "−8.7"), (-0.04, "0.0"), (-0.06, "−0.1"), (6.25, "6.2"), (-6.35, "−6.4"),
            (100, "100.0"), (99.96, "100.0"), (-1_234.56, "−1,234.6"),
        ])
    func percentages(value: Double, text: String) {
        #expect(Figures.percent(value) == text)
    }

    @Test("without decimals have their thousands apart too", arguments: [(0.5, "0"), (1.5, "2"), (12_345.2, "12,345")])
    func whole(value: Double, text: String) {
        #expect(Figures.fixed(value, decimals: 0) == text)
    }

    @Test(
        "of what is no number, or too large to write, say so",
        arguments: [Double.nan, .infinity, -.infinity, 1e300, -1e18])
    func none(value: Double) {
        for decimals in [-1, 0, 1, 2, 30] {
            #expect(Figures.fixed(value, decimals: decimals) == "not calculable")
        }
    }

    @Test(
        "of counts have their thousands apart",
        arguments: [
            (0, "0"), (7, "7"), (999, "999"), (1_000, "1,000"), (1_234_567, "1,234,567"), (-4_800, "−4,800"),
            (.min, "−9,223,372,036,854,775,808"),
        ])
    func counts(value: Int, text: String) {
        #expect(Figures.count(value) == text)
    }

    @Test(
        "of released counts show the range they stand for",
        arguments: [(12, 12, "12"), (7, 12, "7 to 12"), (1_195, 1_200, "1,195 to 1,200")])
    func ranges(low: Int, high: Int, text: String) {
        #expect(Figures.count(low: low, high: high) == text)
    }

    @Test(
        "of p-values have three decimals, or say below",
        arguments: [
            (0.1304, "0.130"), (0.001, "0.001"), (0.00099, "below 0.001"), (5.1e-20, "below 0.001"), (1, "1.000"),
        ])
    func probabilities(value: Double, text: String) {
        #expect(Figures.probability(value) == text)
    }
}
