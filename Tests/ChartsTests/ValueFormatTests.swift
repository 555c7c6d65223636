import Testing

@testable import Charts

@Suite struct ValueFormatTests {
    @Test(arguments: [
        (1.514, 2, "", "1.51"), (12.25, 1, "%", "12.2%"), (-4.06, 1, " points", "\u{2212}4.1 points"),
        (-0.004, 2, "", "0.00"), (1234.5, 0, "", "1,234"), (1_234_567.891, 2, "", "1,234,567.89"),
        (999.5, 0, "", "1,000"), (0, 0, "%", "0%"), (100, 0, "%", "100%"), (-1e20, 0, "", "\u{2212}1.00e+20"),
        (0.5, -3, "", "0"), (.nan, 2, "", "no value"), (.infinity, 2, "%", "no value"),
    ])
    func givenAValueWhenWrittenThenItHasFixedDecimals(value: Double, decimals: Int, suffix: String, text: String) {
        #expect(ValueFormat(decimals: decimals, suffix: suffix).text(value) == text)
    }

    @Test(
        arguments: [
            (1.2, 1.9, "", "1.2 to 1.9"), (1.2, nil, "%", "1.2% or more"), (nil, 1.9, "", "up to 1.9"),
            (-7, -1.4, " points", "\u{2212}7.0 to \u{2212}1.4"), (nil, nil, "", nil),
        ] as [(Double?, Double?, String, String?)])
    func givenAnIntervalWhenWrittenThenAnOpenEndIsSaid(low: Double?, high: Double?, suffix: String, text: String?) {
        #expect(ValueFormat(decimals: 1, suffix: suffix).interval(low, high) == text)
    }
}
