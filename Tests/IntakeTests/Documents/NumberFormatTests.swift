import Testing

@testable import Intake

struct NumberFormatTests {
    @Test(
        "a format code says what is shown",
        arguments: [
            ("dd/mm/yyyy", .day), ("[$-F800]dddd\\,\\ mmmm\\ dd\\,\\ yyyy", .day), ("mmm-yy", .month),
            ("mmmm yyyy", .month),
            ("yyyy", .year), ("h:mm", .time), ("[h]:mm:ss", .time), ("d/m/yy h:mm", .dayAndTime), ("General", .general),
            ("0.00", .general), ("0.0%", .percent(decimals: 1)), ("[Red]0", .general), ("0.00E+00", .general),
            ("\"day\" 0", .general), ("\"£\"#,##0", .money("£")), ("@", .general), ("0;\"d\"", .general),
            ("", .general),
            ("_-[$£-809]* #,##0.00_-", .money("£")),
        ] as [(String, NumberShape)])
    func codes(code: String, shape: NumberShape) {
        #expect(NumberFormat.shape(code: code) == shape)
    }
}
