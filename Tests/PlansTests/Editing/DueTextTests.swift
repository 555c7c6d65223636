import Plans
import Testing

struct DueTextTests {
    private static func date(_ iso: String) -> PartialDate? { PartialDate(iso: iso) }

    @Test(
        "a due date in words",
        arguments: [
            (.none, ""), (DueDate(.date, end: date("2026-03-31")), "31 March 2026"),
            (DueDate(.month, end: date("2026-03")), "March 2026"),
            (DueDate(.quarter, end: date("2026-06")), "Q1 2026/27"),
            (DueDate(.quarter, start: date("2023-10"), end: date("2024-03")), "October 2023 to March 2024"),
            (DueDate(.financialYear, end: date("2025-03")), "2024/25"),
            (DueDate(.financialYear, end: date("2024")), "2024"),
            (DueDate(.ongoing, start: date("2022-11")), "ongoing from November 2022"), (DueDate(.started), "started"),
            (DueDate(.external, waitsFor: "a national tool"), "waiting for: a national tool"),
            (DueDate(.none, text: "over the next year"), "no date: over the next year"),
            (DueDate(.quarter, end: date("2024-03"), isStart: true), "to start Q4 2023/24"),
            (DueDate(.quarter, end: date("2024-03"), isApproximate: true), "about Q4 2023/24"),
            (DueDate(.month, end: date("2024-03"), isFixedNationally: true), "March 2024 (fixed nationally)"),
            (DueDate(.quarter, end: date("2024-02")), "February 2024 (quarter)"),
        ] as [(DueDate, String)])
    func words(_ due: DueDate, _ expected: String) {
        #expect(due.canonicalText == expected)
    }
}
