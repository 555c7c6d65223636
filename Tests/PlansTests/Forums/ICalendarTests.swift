import Testing
import Workforce

@testable import Plans

struct ICalendarTests {
    private func stamp() throws -> ICalendarStamp { try #require(ICalendarStamp(iso: "2024-05-01T09:30:00Z")) }

    private func text(_ entries: [CalendarEntry], name: String = "Race plan") throws -> String {
        ICalendar.text(entries, name: name, stamp: try stamp(), scope: "demo/2023")
    }

    private func entry(
        _ when: String, _ kind: CalendarEntry.Kind, title: String = "T", detail: String = "D.", id: String = "x/1"
    ) throws -> CalendarEntry {
        let when = try #require(PartialDate(iso: when))
        return CalendarEntry(id: id, when: when, kind: kind, title: title, detail: detail)
    }

    @Test func givenEntriesThenTheFileIs() throws {
        let entries = [
            try entry(
                "2024-05-31", .national, title: "Data due; 2023-24", detail: "One, two\nthree.", id: "national/a"),
            try entry("2024-06", .forum, title: "Board meets", id: "forum/board/2024-06"),
            try entry("2024-03", .deadline, title: "Due: 2.1", detail: "Train.", id: "deadline/2.1"),
        ]
        #expect(
            try text(entries)
                == """
                BEGIN:VCALENDAR
                VERSION:2.0
                PRODID:-//Parity//Action plan//EN
                CALSCALE:GREGORIAN
                METHOD:PUBLISH
                X-WR-CALNAME:Race plan
                BEGIN:VEVENT
                UID:national_a@demo_2023.parity
                DTSTAMP:20240501T093000Z
                DTSTART;VALUE=DATE:20240531
                DTEND;VALUE=DATE:20240601
                SUMMARY:Data due\\; 2023-24
                DESCRIPTION:One\\, two\\nthree.
                CATEGORIES:NATIONAL
                TRANSP:TRANSPARENT
                END:VEVENT
                BEGIN:VEVENT
                UID:forum_board_2024-06@demo_2023.parity
                DTSTAMP:20240501T093000Z
                DTSTART;VALUE=DATE:20240601
                DTEND;VALUE=DATE:20240701
                SUMMARY:Board meets
                DESCRIPTION:D.
                CATEGORIES:FORUM
                TRANSP:TRANSPARENT
                END:VEVENT
                BEGIN:VEVENT
                UID:deadline_2.1@demo_2023.parity
                DTSTAMP:20240501T093000Z
                DTSTART;VALUE=DATE:20240329
                DTEND;VALUE=DATE:20240330
                SUMMARY:Due: 2.1
                DESCRIPTION:Shown on the last weekday of March 2024\\, as no day is given. T
                 rain.
                CATEGORIES:DEADLINE
                TRANSP:TRANSPARENT
                END:VEVENT
                END:VCALENDAR

                """.replacing("\n", with: "\r\n"))
    }

    @Test func givenNoEntriesThenTheFileIsStillACalendar() throws {
        #expect(try text([]).hasSuffix("X-WR-CALNAME:Race plan\r\nEND:VCALENDAR\r\n"))
    }

    @Test(arguments: [
        ("2024-05-01T09:30:00Z", true), ("2024-05-01T09:30:60Z", true), ("2024-05-01T09:30Z", false),
        ("2024-05-01T24:00:00Z", false), ("2024-02-30T09:30:00Z", false), ("2024-05-01T09:30:00", false),
        ("2024-05-01T+9:30:00Z", false), ("", false), ("Z", false),
    ])
    func givenATimeThenItCanBeAStamp(_ iso: String, _ isStamp: Bool) {
        #expect((ICalendarStamp(iso: iso) != nil) == isStamp)
    }

    @Test(arguments: [
        ("a\\b", "a\\\\b"), ("a;b,c", "a\\;b\\,c"), ("a\r\nb\rc\nd", "a\\nb\\nc\\nd"), ("a\u{0}\u{1B}\tb", "a\tb"),
        ("a\u{2028}b", "a\\nb"), ("END:VEVENT\nBEGIN:VALARM", "END:VEVENT\\nBEGIN:VALARM"),
    ])
    func givenATextThenItIsEscaped(_ text: String, _ expected: String) {
        #expect(ICalendar.escaped(text) == expected)
    }

    @Test func givenIdsThatDifferThenTheirIdentifiersDoToo() {
        let ids = ["a/b", "a_b", "a=2Fb", "a b", "a\r\nb", "é", "a:b", "a@b"]
        #expect(Set(ids.map(ICalendar.identifier)).count == ids.count)
        #expect(ids.allSatisfy { ICalendar.identifier($0).utf8.allSatisfy { $0 > 32 && $0 < 127 } })
    }

    /// RFC 5545, 3.1: lines of at most 75 octets, and taking out each break with its space gives the text back.
    @Test func givenAnyTextThenFoldingKeepsItAndNoLineIsTooLong() {
        let seed = UInt64.random(in: .min ... .max)
        var dice = Dice(seed: seed)
        let letters = Array("abc ,;é€日本👩🏽‍⚕️🇬🇧e\u{301}")
        for _ in 0..<2_000 {
            let line = String((0..<dice.below(300)).compactMap { _ in letters.randomElement(using: &dice) })
            let folded = ICalendar.folded(line)
            let lines = Self.physicalLines(folded)
            #expect(lines.allSatisfy { $0.count <= 75 && String(validating: $0, as: UTF8.self) != nil }, "seed \(seed)")
            #expect(lines.dropFirst().allSatisfy { $0.first == 32 }, "seed \(seed)")
            let unfolded = (lines.first ?? []) + lines.dropFirst().flatMap { $0.dropFirst() }
            #expect(unfolded == Array(line.utf8), "seed \(seed)")
        }
    }

    private static func physicalLines(_ text: String) -> [[UInt8]] {
        var lines: [[UInt8]] = [[]]
        for byte in text.utf8 where byte != 13 {
            if byte == 10 { lines.append([]) } else { lines[lines.count - 1].append(byte) }
        }
        return lines
    }
}
