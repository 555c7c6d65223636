import Testing
import Workforce

@testable import Intake

struct SerialDateTests {
    @Test(
        "days come from both ways of counting",
        arguments: [
            (1, false, "1900-01-01"), (59, false, "1900-02-28"), (61, false, "1900-03-01"),
            (45382, false, "2024-03-31"),
            (45351, false, "2024-02-29"), (43920, true, "2024-03-31"), (0, true, "1904-01-01"),
        ])
    func days(serial: Double, startsIn1904: Bool, iso: String) {
        #expect(SerialDate.day(serial, startsIn1904: startsIn1904)?.iso == iso)
    }

    @Test("numbers that stand for no day give none", arguments: [-1, 0, 60, 1e9, .nan, .infinity])
    func noDays(serial: Double) {
        #expect(SerialDate.day(serial, startsIn1904: false) == nil)
    }
}
