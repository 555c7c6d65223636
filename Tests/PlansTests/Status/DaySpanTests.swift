import Testing
import Workforce

@testable import Plans

struct DaySpanTests {
    @Test func givenEveryDayThenItsNumberIsOneMoreThanTheDayBeforeAndLeadsBack() throws {
        var day = try Following.day("1900-01-01")
        let last = try Following.day("2199-12-31")
        while day < last {
            guard let next = day.adding(days: 1), next > day, next.serial == day.serial + 1 else { break }
            guard Day(serial: next.serial) == next else { break }
            day = next
        }
        #expect(day == last && day.adding(days: 1) == nil)
    }

    @Test(arguments: [
        ("1970-01-01", 0, 4), ("2000-02-29", 11_016, 2), ("2024-03-31", 19_813, 7), ("1900-01-01", -25_567, 1),
    ])
    func givenAKnownDayThenItsNumberAndWeekdayAre(_ iso: String, _ serial: Int, _ weekday: Int) throws {
        let day = try Following.day(iso)
        #expect(day.serial == serial && day.weekday == weekday)
    }

    @Test func givenAnyNumberThenNothingOverflows() throws {
        let day = try Following.day("2024-03-31")
        #expect(day.adding(days: .max) == nil && day.adding(days: .min) == nil && Day(serial: .max) == nil)
        #expect(day.weekdayOrBefore.iso == "2024-03-29")
    }

    @Test(arguments: [
        ("2024-05-01T09:30:00Z", "2024-05-01"), ("2024-02-29", "2024-02-29"), ("2023-02-29T00:00:00Z", nil),
        ("2024-5-01T09:30:00Z", nil), ("2024-05", nil), ("", nil), ("+024-05-01", nil), ("2024/05/01", nil),
    ])
    func givenATimeThenItsDayIs(_ time: String, _ day: String?) {
        #expect(Day(ofTime: time)?.iso == day)
    }
}
